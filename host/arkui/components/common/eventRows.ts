/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Row } from '../../component/definition';
import type { ElementEvent } from '../../element/ops';
import { areaOf, clickEvent, keyEvent, touchEvent } from './eventValues';
import type { AreaValue } from './eventValues';
import { hear, isEnabled, isTouchable } from './hearing';
import { setHits } from './hits';
import { role, tabIndex } from './SharedProperty';

/** Between two reports of a finger or a mouse that moves: about a frame. */
const MOVE_INTERVAL_MS = 16;

/** Calls a handler of the page for an event of its element, unless that is none of the component's. */
function listen(
  node: ComponentNode,
  event: string,
  name: string,
  handler: unknown,
  valuesOf: (details: ElementEvent) => unknown[],
  throttleMs?: number,
): void {
  hear(
    node.element,
    event,
    name,
    handler === undefined
      ? undefined
      : (details) => {
          if (event.startsWith('key') ? isEnabled(node) : isTouchable(node)) {
            node.host.call(node, name, handler, ...valuesOf(details));
          }
        },
    throttleMs === undefined ? {} : { throttleMs },
  );
}

function listenToClicks(node: ComponentNode, handler: unknown): void {
  listen(node, 'click', 'onClick', handler, (details) => [clickEvent(details)]);
  const { element } = node;
  element.setStyle('cursor', handler === undefined ? undefined : 'pointer');
  if (element.tag === 'div') {
    // What can be tapped can be reached by keyboard and is announced; a real button is so by itself.
    role.set(element, 'onClick', handler === undefined ? undefined : 'button');
    tabIndex.set(element, 'onClick', handler === undefined ? undefined : '0');
  }
}

/** What a finger is on: what its handler changes draws the page anew while it moves on. */
const touched = new WeakSet<ComponentNode>();

function listenToTouches(node: ComponentNode, handler: unknown): void {
  const values = (type: 'Down' | 'Up' | 'Cancel') => (details: ElementEvent) => {
    if (type === 'Down') {
      touched.add(node);
    } else {
      touched.delete(node);
    }
    return [touchEvent(type, details)];
  };
  listen(node, 'pointerdown', 'onTouch', handler, values('Down'));
  listen(node, 'pointerup', 'onTouch', handler, values('Up'));
  listen(node, 'pointercancel', 'onTouch', handler, values('Cancel'));
  hear(
    node.element,
    'pointermove',
    'onTouch',
    handler === undefined
      ? undefined
      : (details) => {
          // A mouse moves without touching.
          if (touched.has(node) && isTouchable(node)) {
            node.host.call(node, 'onTouch', handler, touchEvent('Move', details));
          }
        },
    { throttleMs: MOVE_INTERVAL_MS },
  );
}

function listenToKeys(node: ComponentNode, handler: unknown): void {
  listen(node, 'keydown', 'onKeyEvent', handler, (details) => [keyEvent('Down', details)]);
  listen(node, 'keyup', 'onKeyEvent', handler, (details) => [keyEvent('Up', details)]);
}

function listenToHover(node: ComponentNode, handler: unknown): void {
  listen(node, 'pointerenter', 'onHover', handler, (details) => [true, clickEvent(details)]);
  listen(node, 'pointerleave', 'onHover', handler, (details) => [false, clickEvent(details)]);
}

/** Sizes as they were when the page last heard of them. */
const lastAreas = new WeakMap<ComponentNode, Map<string, AreaValue>>();

function listenToSize(name: string, handlerValues: (before: AreaValue, now: AreaValue) => unknown[]): Row {
  return {
    apply: (node, handler) => {
      const known = lastAreas.get(node) ?? new Map<string, AreaValue>();
      lastAreas.set(node, known);
      hear(
        node.element,
        'size',
        name,
        handler === undefined
          ? undefined
          : (details) => {
              const before = known.get(name) ?? areaOf({});
              const now = areaOf(details);
              known.set(name, now);
              if (before.width !== now.width || before.height !== now.height) {
                node.host.call(node, name, handler, ...handlerValues(before, now));
              }
            },
      );
    },
  };
}

function listenToVisibility(node: ComponentNode, _ratios: unknown, handler: unknown): void {
  hear(
    node.element,
    'visible',
    'onVisibleAreaChange',
    handler === undefined
      ? undefined
      : (details) => {
          const isVisible = details.isVisible === true;
          node.host.call(node, 'onVisibleAreaChange', handler, isVisible, isVisible ? 1 : 0);
        },
  );
}

function drawEnabled(node: ComponentNode, value: unknown): void {
  node.element.setAttribute('aria-disabled', value === false ? 'true' : undefined);
  setHits(node.element, { isDisabled: value === false });
}

/** What a person does with a component, and what becomes of its place on the screen. */
export const eventRows: Readonly<Record<string, Row>> = {
  onClick: { apply: listenToClicks },
  onTouch: { apply: listenToTouches },
  onKeyEvent: { apply: listenToKeys },
  onHover: { apply: listenToHover },
  onAreaChange: listenToSize('onAreaChange', (before, now) => [before, now]),
  onSizeChange: listenToSize('onSizeChange', (before, now) => [
    { width: before.width, height: before.height },
    { width: now.width, height: now.height },
  ]),
  onVisibleAreaChange: { apply: listenToVisibility },
  enabled: { apply: drawEnabled },
  hitTestBehavior: { apply: (node, value) => setHits(node.element, { mode: value }) },
  touchable: { apply: (node, value) => setHits(node.element, { isUntouchable: value === false }) },
};
