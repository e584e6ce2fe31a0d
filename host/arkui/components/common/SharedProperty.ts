/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Kept } from '../../component/Kept';
import type { Element } from '../../element/Element';

/**
 * What of an element, or of a component, several attributes have a say in. The first one of `names` that says something counts, in whatever
 * order the page has them; without any the element has what its definition gave it.
 */
export class SharedProperty<Name extends string, Target extends object = Element> {
  readonly #read: (target: Target) => string | undefined;
  readonly #write: (target: Target, value: string | undefined) => void;
  readonly #names: readonly Name[];
  readonly #said = new Kept<Target, Map<Name | 'definition', string>>();

  constructor(
    read: (target: Target) => string | undefined,
    write: (target: Target, value: string | undefined) => void,
    names: readonly Name[],
  ) {
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
  set(target: Target, name: Name, value: string | undefined): void {
    let said = this.#said.get(target);
    if (said === undefined) {
      if (value === undefined) {
        return;
      }
      const given = this.#read(target);
      said = new Map(given === undefined ? [] : [['definition', given]]);
      this.#said.set(target, said);
    }
    if (value === undefined) {
      said.delete(name);
    } else {
      said.set(name, value);
    }
    const first = this.#names.find((each) => said.has(each)) ?? 'definition';
    this.#write(target, said.get(first));
  }
}

/** How a component is reached by keyboard, and what it is called then. */
export const tabIndex = SharedProperty.attribute(
  'tabindex',
  ...(['unfocusable', 'tabIndex', 'focusable', 'focusOnTouch', 'onClick', 'bindMenu'] as const),
);
export const role = SharedProperty.attribute('role', ...(['onClick', 'bindMenu', 'accessibilityGroup'] as const));
