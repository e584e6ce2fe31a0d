/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What would end a value in a CSS declaration, or begin something else. */
const NOT_PLAIN = /[;{}]/;
/** A page has some hundreds; sizes that follow something would make ever more. */
const MAX_SETS = 10_000;

let count = 0;
let first: StyleSet | undefined;

/**
 * The styles of an element, which never change: an element with another style has another set. Elements that are styled
 * the same way share one, however many there are.
 */
export class StyleSet {
  readonly values: ReadonlyMap<string, string>;
  readonly #with = new Map<string, Map<string | undefined, StyleSet>>();
  #declared: { readonly css: string; readonly others: readonly string[] } | undefined;

  /** The set of no styles that this one goes back to. */
  readonly #root: StyleSet;

  private constructor(values: ReadonlyMap<string, string>, root?: StyleSet) {
    this.values = values;
    this.#root = root ?? this;
    count++;
  }

  /** No styles at all. */
  static get none(): StyleSet {
    if (first === undefined || count > MAX_SETS) {
      // From now on sets are made anew, and those from before get no others: they go with the elements that have them.
      count = 0;
      first = new StyleSet(new Map());
    }
    return first;
  }

  /** With this value of a property; undefined: without the property. The set itself, where that is so already. */
  with(property: string, value: string | undefined): StyleSet {
    if (this.values.get(property) === value) {
      return this;
    }
    const root = StyleSet.none;
    if (this.#root !== root) {
      let same = root;
      this.values.forEach((each, name) => {
        same = same.with(name, each);
      });
      return same.with(property, value);
    }
    let byValue = this.#with.get(property);
    if (byValue === undefined) {
      byValue = new Map();
      this.#with.set(property, byValue);
    }
    let other = byValue.get(value);
    if (other === undefined) {
      const values = new Map(this.values);
      if (value === undefined) {
        values.delete(property);
      } else {
        values.set(property, value);
      }
      other = new StyleSet(values, root);
      byValue.set(value, other);
    }
    return other;
  }

  /** The text of a CSS declaration with all that can be said there, and the properties for which that is not so. */
  get declared(): { readonly css: string; readonly others: readonly string[] } {
    this.#declared ??= declare([...this.values]);
    return this.#declared;
  }
}

function declare(values: readonly (readonly [string, string])[]): { css: string; others: string[] } {
  const plain = values.filter(([, value]) => !NOT_PLAIN.test(value));
  const others = values.filter(([, value]) => NOT_PLAIN.test(value));
  return {
    css: plain.map(([property, value]) => `${property}:${value};`).join(''),
    others: others.map(([property]) => property),
  };
}
