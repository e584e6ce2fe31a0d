/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Element } from '../../arkui/element/Element';
import type { ElementEvent } from '../../arkui/element/ops';
import { shownScreen } from '../../hypium/ui/shownScreen';
import type { UiNode } from './UiNode';
import { fieldOf, find, isUsable } from './UiNode';

/** What a person's finger and keyboard do, as a browser would report it. */

let focused: Element | undefined;

/** Whether the component, or a part of it, hears an event by itself. */
export function hears(node: UiNode, event: string): boolean {
  return find(node, (element) => element.listening.has(event)) !== undefined;
}

export function isScrollable(node: UiNode): boolean {
  return !node.isPart && hears(node, 'scroll');
}

export function hasFocus(node: UiNode): boolean {
  return focused !== undefined && find(node, (element) => element === focused) !== undefined;
}

/** A tap in its middle: the innermost that listens hears it, and what is disabled or covered hears nothing. */
export function tap(node: UiNode): void {
  if (!isUsable(node) || isInert(node.element)) {
    return;
  }
  focus(fieldOf(node));
  report(node, 'click');
}

export function press(node: UiNode): void {
  if (isUsable(node) && !isInert(node.element)) {
    report(node, 'longpress');
  }
}

/** Replaces what stands in a text field, as typing and erasing do. */
export function enterText(node: UiNode, text: string): boolean {
  const field = fieldOf(node);
  if (field === undefined) {
    return false;
  }
  if (isUsable(node) && !isInert(field) && !field.attributes.has('readonly')) {
    focus(field);
    const typed = text.slice(0, Number(field.attributes.get('maxlength') ?? text.length));
    const caret = { selectionStart: typed.length, selectionEnd: typed.length };
    field.tree.dispatch(field.id, 'input', { value: typed, sequence: field.sequence + 1, ...caret });
  }
  return true;
}

/** A key on the keyboard goes to what has the focus, and from there outwards. */
export function key(name: string): void {
  if (focused !== undefined) {
    dispatchUp(focused, 'keydown', { key: name });
  }
}

/** Moves the content of what scrolls to an offset from its start, in vp. */
export function scrollTo(node: UiNode, offset: number): void {
  const element = find(node, ({ listening }) => listening.has('scroll'));
  element?.tree.dispatch(element.id, 'scroll', { scrollTop: Math.max(0, offset), scrollLeft: 0 });
  element?.tree.dispatch(element.id, 'scrollend');
}

function focus(element: Element | undefined): void {
  if (focused === element) {
    return;
  }
  const before = focused;
  focused = element;
  before?.tree.dispatch(before.id, 'blur');
  element?.tree.dispatch(element.id, 'focus');
}

/** To the component's own part that listens; without one to what is around it. */
function report(node: UiNode, event: string): void {
  const own = find(node, (element) => element.listening.has(event));
  dispatchUp(own ?? node.element, event, {});
}

function dispatchUp(element: Element, event: string, details: ElementEvent): void {
  for (let each: Element | undefined = element; each !== undefined; each = each.parent) {
    const listening = each.listening.get(event);
    if (listening !== undefined && hearsKey(listening.options.keys, details.key)) {
      each.tree.dispatch(each.id, event, details);
      if (listening.options.bubbles !== true) {
        return;
      }
    }
  }
}

function hearsKey(keys: readonly string[] | undefined, name: string | undefined): boolean {
  return keys === undefined || (name !== undefined && keys.includes(name));
}

/** Behind something modal, or on a page that another one covers. */
function isInert(element: Element): boolean {
  for (let each: Element | undefined = element; each !== undefined; each = each.parent) {
    if (each.attributes.has('inert')) {
      return true;
    }
  }
  return shownScreen()?.tree.element(element.id) === undefined;
}
