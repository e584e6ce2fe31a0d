/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Element } from '../../element/Element';

type Write = (element: Element, value: string | undefined) => void;
type Read = (element: Element) => string | undefined;

/**
 * What of an element several attributes have a say in. The first one of `names` that says something counts, in whatever
 * order the page has them; without any the element has what its definition gave it.
 */
export class SharedProperty<Name extends string> {
  readonly #read: Read;
  readonly #write: Write;
  readonly #names: readonly Name[];
  readonly #said = new WeakMap<Element, Map<Name | 'definition', string>>();

  private constructor(read: Read, write: Write, names: readonly Name[]) {
    this.#read = read;
    this.#write = write;
    this.#names = names;
  }

  static style<Name extends string>(property: string, ...names: readonly Name[]): SharedProperty<Name> {
    return new SharedProperty(
      (element) => element.styles.get(property),
      (element, value) => element.setStyle(property, value),
      names,
    );
  }

  static attribute<Name extends string>(attribute: string, ...names: readonly Name[]): SharedProperty<Name> {
    return new SharedProperty(
      (element) => element.attributes.get(attribute),
      (element, value) => element.setAttribute(attribute, value),
      names,
    );
  }

  /** Undefined: it says nothing any more. */
  set(element: Element, name: Name, value: string | undefined): void {
    let said = this.#said.get(element);
    if (said === undefined) {
      if (value === undefined) {
        return;
      }
      const given = this.#read(element);
      said = new Map(given === undefined ? [] : [['definition', given]]);
      this.#said.set(element, said);
    }
    if (value === undefined) {
      said.delete(name);
    } else {
      said.set(name, value);
    }
    const first = this.#names.find((each) => said.has(each)) ?? 'definition';
    this.#write(element, said.get(first));
  }
}

/** How a component is reached by keyboard, and what it is called then. */
export const tabIndex = SharedProperty.attribute(
  'tabindex',
  ...(['unfocusable', 'tabIndex', 'focusable', 'focusOnTouch', 'onClick', 'bindMenu'] as const),
);
export const role = SharedProperty.attribute('role', ...(['onClick', 'bindMenu', 'accessibilityGroup'] as const));
