/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Element } from './Element';
import { Op } from './ops';
import type { Operation } from './ops';

/** One thing about an element that a view is told of by an operation of its own; of its kind the named one. */
export type Aspect = 'text' | 'value' | `${'style' | 'attribute' | 'listen'}:${string}`;

/** What would end a value in a CSS declaration, or begin something else. */
const NOT_PLAIN = /[;{}]/;

/** A new element with everything that is different from another one of its tag; at the end of `parent`, if that is there. */
export function describeNew(element: Element, operations: Operation[], parent?: Element): void {
  let css = '';
  const others: string[] = [];
  for (const [property, value] of element.styles) {
    if (NOT_PLAIN.test(value)) {
      others.push(property);
    } else {
      css += `${property}:${value};`;
    }
  }
  if (parent !== undefined) {
    operations.push([Op.Create, element.id, element.tag, css, parent.id]);
  } else {
    operations.push(css === '' ? [Op.Create, element.id, element.tag] : [Op.Create, element.id, element.tag, css]);
  }
  for (const property of others) {
    operations.push(describeAspect(element, `style:${property}`));
  }
  describeContent(element, operations);
}

/** Everything about the screen itself, which every view has from the start. */
export function describeScreen(screen: Element, operations: Operation[]): void {
  for (const name of screen.styles.keys()) {
    operations.push(describeAspect(screen, `style:${name}`));
  }
  describeContent(screen, operations);
}

function describeContent(element: Element, operations: Operation[]): void {
  for (const name of element.attributes.keys()) {
    operations.push(describeAspect(element, `attribute:${name}`));
  }
  if (element.text !== '') {
    operations.push(describeAspect(element, 'text'));
  }
  if (element.value !== undefined) {
    operations.push(describeAspect(element, 'value'));
  }
  for (const name of element.listening.keys()) {
    operations.push(describeAspect(element, `listen:${name}`));
  }
}

/** All that is in an element. */
export function describeChildren(element: Element, operations: Operation[]): void {
  for (const child of element.children) {
    describeNew(child, operations, element);
    describeChildren(child, operations);
  }
}

export function describeAspect(element: Element, aspect: Aspect): Operation {
  if (aspect === 'text') {
    return [Op.Text, element.id, element.text];
  }
  if (aspect === 'value') {
    return [Op.Value, element.id, element.value ?? '', element.sequence];
  }
  const colon = aspect.indexOf(':');
  const name = aspect.slice(colon + 1);
  switch (aspect.slice(0, colon)) {
    case 'style':
      return [Op.Style, element.id, name, element.styles.get(name) ?? null];
    case 'attribute':
      return [Op.Attribute, element.id, name, element.attributes.get(name) ?? null];
    default: {
      const listening = element.listening.get(name);
      return listening === undefined
        ? [Op.Unlisten, element.id, name]
        : [Op.Listen, element.id, name, listening.options];
    }
  }
}
