/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Screen } from '../../../host/arkui/build/Screen';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { Element } from '../../../host/arkui/element/Element';
import type { ElementEvent } from '../../../host/arkui/element/ops';

/**
 * What a view reports when a person does something to a component: `#id`, or to what reads `'text'`. It comes from the
 * part of it that listens, or where none does from the component itself.
 *
 * @throws Error where it is not on the screen
 */
export function findTarget(screen: Screen, target: string, event: string): Element {
  const outermost = target.startsWith('#')
    ? componentWith(target.slice(1), [screen.root, screen.layers])?.element
    : elementReading(target.slice(1, -1), screen.tree.screen);
  if (outermost === undefined) {
    throw new Error(`${target} is not on the screen`);
  }
  return [outermost, ...elementsBelow(outermost)].find(({ listening }) => listening.has(event)) ?? outermost;
}

/** To the innermost that listens, and from there outwards as long as those further out hear it, too. */
export function dispatchUp(from: Element, event: string, details: ElementEvent): void {
  let isHeard = false;
  for (let each: Element | undefined = from; each !== undefined; each = each.parent) {
    const listening = each.listening.get(event);
    if (listening !== undefined) {
      isHeard = true;
      each.tree.dispatch(each.id, event, details);
      if (listening.options.bubbles !== true) {
        return;
      }
    }
  }
  if (!isHeard) {
    throw new Error(`nothing listens to ${event}`);
  }
}

/** The rest of a step: the text of `input`, whether a box of `change` is checked, the key of `keydown`, otherwise JSON. */
export function readDetails(element: Element, event: string, detail: string): ElementEvent {
  if (detail.startsWith('{')) {
    return JSON.parse(detail) as ElementEvent;
  }
  switch (event) {
    case 'input':
      return {
        value: detail,
        sequence: element.sequence + 1,
        selectionStart: detail.length,
        selectionEnd: detail.length,
      };
    case 'change':
      return { checked: detail === 'true', value: detail };
    case 'keydown':
      return { key: detail };
    default:
      return {};
  }
}

function componentWith(id: string, nodes: readonly ComponentNode[]): ComponentNode | undefined {
  for (const node of nodes) {
    const isIt = ['id', 'key'].some((attribute) => node.attributes.get(attribute)?.[0] === id);
    const found = isIt ? node : componentWith(id, node.children);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function elementReading(text: string, from: Element): Element | undefined {
  return [...elementsBelow(from)].find(
    (element) => element.text === text || element.attributes.get('aria-label') === text,
  );
}

/** What a person can see and reach. */
function* elementsBelow(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (!child.attributes.has('inert') && child.styles.get('display') !== 'none') {
      yield child;
      yield* elementsBelow(child);
    }
  }
}
