/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Element } from './Element';
import { Op } from './ops';
import type { Operation } from './ops';

/** One thing about an element that a view is told of by an operation of its own; of its kind the named one. */
export type Aspect = 'text' | 'value' | `${'style' | 'attribute' | 'listen'}:${string}`;

/** Everything about an element that is different from a new one of its tag. */
export function describe(element: Element, operations: Operation[]): void {
  for (const name of element.attributes.keys()) {
    operations.push(describeAspect(element, `attribute:${name}`));
  }
  for (const name of element.styles.keys()) {
    operations.push(describeAspect(element, `style:${name}`));
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

/** All that is in an element, each put in its place when it is complete. */
export function describeChildren(element: Element, operations: Operation[]): void {
  for (const child of element.children) {
    operations.push([Op.Create, child.id, child.tag]);
    describe(child, operations);
    describeChildren(child, operations);
    operations.push([Op.Insert, element.id, child.id, 0]);
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
