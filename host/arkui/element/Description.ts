/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Element } from './Element';
import { NOWHERE, Op } from './ops';
import type { Operation } from './ops';
import type { StyleSet } from './StyleSet';

/** One thing about an element that a view is told of by an operation of its own; of its kind the named one. */
export type Aspect = 'text' | 'value' | `${'style' | 'attribute' | 'listen'}:${string}`;
export type AspectKind = 'text' | 'value' | 'style' | 'attribute' | 'listen';

/** Elements in operations: one batch for a view. */
export class Description {
  readonly operations: Operation[] = [];
  /** The numbers of what is in the batch already, by the styles and the tag. */
  readonly #looks = new Map<StyleSet, Map<string, number>>();
  #lookCount = 0;
  readonly #scrolls: Operation[] = [];

  /** Everything about the screen itself, which every view has from the start, and all that is in it. */
  screen(screen: Element): void {
    for (const name of screen.styles.keys()) {
      this.aspect(screen, `style:${name}`);
    }
    if (screen.text !== '') {
      this.aspect(screen, 'text');
    }
    this.#content(screen);
    this.#children(screen);
    // When all is there that it scrolls over.
    this.operations.push(...this.#scrolls);
  }

  /** A new element with everything that is different from another one of its tag; at the end of `parent`, if that is there. */
  new(element: Element, parent: Element | undefined): void {
    const { id, text, styleSet } = element;
    const look = this.#look(element);
    const place = parent?.id ?? NOWHERE;
    this.operations.push(text === '' ? [Op.Create, id, look, place] : [Op.Create, id, look, place, text]);
    for (const property of styleSet.declared.others) {
      this.aspect(element, `style:${property}`);
    }
    this.#content(element);
    if (element.scrolled !== undefined) {
      this.#scrolls.push([Op.Invoke, id, 'scrollTo', element.scrolled.x, element.scrolled.y]);
    }
  }

  aspect(element: Element, aspect: Aspect): void {
    this.operations.push(operationOf(element, aspect));
  }

  #children(element: Element): void {
    for (const child of element.children) {
      this.new(child, element);
      this.#children(child);
    }
  }

  #content(element: Element): void {
    for (const name of element.attributes.keys()) {
      this.aspect(element, `attribute:${name}`);
    }
    if (element.value !== undefined) {
      this.aspect(element, 'value');
    }
    for (const name of element.listening.keys()) {
      this.aspect(element, `listen:${name}`);
    }
  }

  #look({ tag, styleSet }: Element): number {
    let byTag = this.#looks.get(styleSet);
    if (byTag === undefined) {
      byTag = new Map();
      this.#looks.set(styleSet, byTag);
    }
    let look = byTag.get(tag);
    if (look === undefined) {
      look = this.#lookCount++;
      byTag.set(tag, look);
      this.operations.push([Op.Look, look, tag, styleSet.declared.css]);
    }
    return look;
  }
}

function operationOf(element: Element, aspect: Aspect): Operation {
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
