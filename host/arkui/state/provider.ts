/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { member, membersOf } from './members';
import type { Member } from './members';
import { structState } from './struct';
import { defineVariable, readVariable, writeVariable } from './variables';

/** @Provider: a struct's state that structs anywhere below it may take part in, by its alias or else its name. */
export function Provider(alias?: string): (prototype: object, key: string | symbol) => void {
  return (prototype, key) => {
    const described = member(prototype, key);
    described.role = 'Provider';
    described.alias = alias ?? described.name;
    defineVariable(prototype, described.name);
  };
}

/** @Consumer: takes part in the state of the nearest @Provider above; without one it is the struct's own state. */
export function Consumer(alias?: string): (prototype: object, key: string | symbol) => void {
  return (prototype, key) => {
    const described = member(prototype, key);
    described.role = 'Consumer';
    described.alias = alias ?? described.name;
    const sources = new WeakMap<object, Source>();
    const sourceOf = (struct: object): Source => {
      let source = sources.get(struct);
      if (source === undefined) {
        source = provided(struct, described) ?? { struct, name: described.name, isOwn: true };
        sources.set(struct, source);
      }
      return source;
    };
    Object.defineProperty(prototype, key, {
      configurable: true,
      enumerable: true,
      get(this: object) {
        const { struct, name } = sourceOf(this);
        return readVariable(struct, name);
      },
      set(this: object, value: unknown) {
        const { struct, name, isOwn } = sourceOf(this);
        // The initialiser counts only where nobody provides it.
        if (isOwn || structState(this)?.isConstructed === true) {
          writeVariable(struct, name, value);
        }
      },
    });
  };
}

interface Source {
  readonly struct: object;
  readonly name: string;
  readonly isOwn: boolean;
}

function provided(consumer: object, { alias }: Member): Source | undefined {
  for (let struct = structState(consumer)?.parent; struct !== undefined; struct = structState(struct)?.parent) {
    for (const { name, role, alias: offered } of membersOf(struct).values()) {
      if (role === 'Provider' && offered === alias) {
        return { struct, name, isOwn: false };
      }
    }
  }
  return undefined;
}
