/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { UiNode } from './UiNode';
import { canBeOn, idOf, isChosen, isOn, isUsable, textOf } from './UiNode';
import { hasFocus, hears, isScrollable } from './gestures';

export enum MatchPattern {
  EQUALS = 0,
  CONTAINS = 1,
  STARTS_WITH = 2,
  ENDS_WITH = 3,
}

interface Condition {
  readonly what: string;
  /** Whether one of all the visible nodes, at its index, is meant. */
  readonly holds: (node: UiNode, index: number, all: readonly UiNode[]) => boolean;
}

/** What a component has to be. Each method gives a new one with a condition more. */
export class On {
  readonly #conditions: readonly Condition[];

  constructor(conditions: readonly Condition[] = []) {
    this.#conditions = conditions;
  }

  text(text: string, pattern: MatchPattern = MatchPattern.EQUALS): On {
    return this.#and(`text('${text}')`, (node) => matches(textOf(node), text, pattern));
  }

  id(id: string): On {
    return this.#and(`id('${id}')`, (node) => idOf(node) === id);
  }

  type(type: string): On {
    return this.#and(`type('${type}')`, (node) => node.type === type);
  }

  clickable(is = true): On {
    return this.#is('clickable', is, (node) => hears(node, 'click'));
  }

  longClickable(is = true): On {
    return this.#is('longClickable', is, (node) => hears(node, 'longpress'));
  }

  scrollable(is = true): On {
    return this.#is('scrollable', is, isScrollable);
  }

  enabled(is = true): On {
    return this.#is('enabled', is, isUsable);
  }

  focused(is = true): On {
    return this.#is('focused', is, hasFocus);
  }

  selected(is = true): On {
    return this.#is('selected', is, isChosen);
  }

  /** As on a device `false` unless said. */
  checked(is = false): On {
    return this.#is('checked', is, isOn);
  }

  checkable(is = false): On {
    return this.#is('checkable', is, canBeOn);
  }

  /** It stands before one that is so. */
  isBefore(on: On): On {
    return this.#and(`isBefore(${on.toString()})`, (_, index, all) =>
      all.some((other, at) => at > index && on.meets(other, at, all)),
    );
  }

  /** It stands behind one that is so. */
  isAfter(on: On): On {
    return this.#and(`isAfter(${on.toString()})`, (_, index, all) =>
      all.some((other, at) => at < index && on.meets(other, at, all)),
    );
  }

  /** It stands in one that is so. */
  within(on: On): On {
    return this.#and(`within(${on.toString()})`, (node, _, all) => {
      for (let outer = node.parent; outer !== undefined; outer = outer.parent) {
        if (on.meets(outer, all.indexOf(outer), all)) {
          return true;
        }
      }
      return false;
    });
  }

  /** There is one app, in one window. */
  inWindow(): this {
    return this;
  }

  /** Not part of the API. */
  meets(node: UiNode, index: number, all: readonly UiNode[]): boolean {
    return this.#conditions.every(({ holds }) => holds(node, index, all));
  }

  toString(): string {
    return `ON${this.#conditions.map(({ what }) => `.${what}`).join('')}`;
  }

  #is(what: string, is: boolean, holds: (node: UiNode) => boolean): On {
    return this.#and(`${what}(${is})`, (node) => holds(node) === is);
  }

  #and(what: string, holds: Condition['holds']): On {
    return new On([...this.#conditions, { what, holds }]);
  }
}

function matches(text: string, wanted: string, pattern: MatchPattern): boolean {
  switch (pattern) {
    case MatchPattern.CONTAINS:
      return text.includes(wanted);
    case MatchPattern.STARTS_WITH:
      return text.startsWith(wanted);
    case MatchPattern.ENDS_WITH:
      return text.endsWith(wanted);
    default:
      return text === wanted;
  }
}
