/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Kept } from '../../component/Kept';
import type { ComponentNode } from '../../component/ComponentNode';
import type { ElementListener } from '../../element/Element';
import type { Element } from '../../element/Element';
import type { ElementEvent, ListenOptions } from '../../element/ops';
import { listeningChanged } from './hits';

interface Hearer {
  listener: ElementListener;
  options: ListenOptions;
}

/** Who hears an event of an element, by element, event and the hearer's name. */
const hearers = new Kept<Element, Map<string, Map<string, Hearer>>>();

/**
 * Lets several attributes hear one event of an element: `onClick` and a tap gesture, `onScroll` and a list that builds
 * what is visible. An element itself has one listener an event. Undefined ends it; the name is the hearer's own.
 */
export function hear(
  element: Element,
  event: string,
  name: string,
  listener: ElementListener | undefined,
  options: ListenOptions = {},
): void {
  const ofElement = hearers.get(element) ?? new Map<string, Map<string, Hearer>>();
  hearers.set(element, ofElement);
  const ofEvent = ofElement.get(event) ?? new Map<string, Hearer>();
  ofElement.set(event, ofEvent);
  if (listener === undefined) {
    if (!ofEvent.delete(name)) {
      return;
    }
  } else {
    ofEvent.set(name, { listener, options });
  }
  element.listen(
    event,
    ofEvent.size === 0 ? undefined : (details) => tellAll(ofEvent, details),
    mergedOptions([...ofEvent.values()].map((hearer) => hearer.options)),
  );
  listeningChanged(element);
}

function tellAll(ofEvent: ReadonlyMap<string, Hearer>, details: ElementEvent): void {
  for (const hearer of [...ofEvent.values()]) {
    hearer.listener(details);
  }
}

/** What suits all: the shortest interval, every key. */
function mergedOptions(all: readonly ListenOptions[]): ListenOptions {
  const merged: ListenOptions = {};
  if (all.some((options) => options.bubbles === true)) {
    merged.bubbles = true;
  }
  if (all.some((options) => options.preventDefault === true)) {
    merged.preventDefault = true;
  }
  if (all.length > 0 && all.every((options) => options.throttleMs !== undefined)) {
    merged.throttleMs = Math.min(...all.map((options) => options.throttleMs ?? 0));
  }
  if (all.length > 0 && all.every((options) => options.keys !== undefined)) {
    merged.keys = [...new Set(all.flatMap((options) => options.keys ?? []))];
  }
  return merged;
}

/** Whether a person can use a component: neither it nor anything around it says `enabled(false)`. */
export function isEnabled(node: ComponentNode): boolean {
  for (let each: ComponentNode | undefined = node; each !== undefined; each = each.parent) {
    if (each.attributes.get('enabled')?.[0] === false) {
      return false;
    }
  }
  return true;
}

/** Whether a touch is its own: what it lets through to its children only is not. */
export function isTouchable(node: ComponentNode): boolean {
  return isEnabled(node) && node.attributes.get('hitTestBehavior')?.[0] !== 'None';
}
