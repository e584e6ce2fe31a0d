/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { member } from './members';
import type { Member } from './members';
import { inputOf, structState } from './struct';
import { untracked } from './tracking';
import { readVariable, writeVariable } from './variables';

/** @Param: what the parent gives; it follows the parent's state. */
export function Param(prototype: object, key: string | symbol): void {
  const described = member(prototype, key);
  described.role = 'Param';
  Object.defineProperty(prototype, key, {
    configurable: true,
    enumerable: true,
    get(this: object) {
      return readParam(this, described);
    },
    set(this: object, value: unknown) {
      writeParam(this, described, value);
    },
  });
}

/** @Once: the @Param is read once and is the struct's own from then on. */
export function Once(prototype: object, key: string | symbol): void {
  member(prototype, key).isOnce = true;
}

/** @Require: the parent has to give it. */
export function Require(prototype: object, key: string | symbol): void {
  member(prototype, key).isRequired = true;
}

/** @Event: what the struct tells its parent; does nothing where the parent gives nothing. */
export function Event(prototype: object, key: string | symbol): void {
  const described = member(prototype, key);
  described.role = 'Event';
  Object.defineProperty(prototype, key, {
    configurable: true,
    enumerable: true,
    get(this: object) {
      const input = inputOf(this, described.name);
      const own = input === undefined ? readVariable(this, described.name) : untracked(() => input.evaluate());
      return own ?? doNothing;
    },
    set(this: object, value: unknown) {
      writeVariable(this, described.name, value);
    },
  });
}

/** @BuilderParam: a piece of UI that the parent gives. */
export function BuilderParam(prototype: object, key: string | symbol): void {
  member(prototype, key).role = 'BuilderParam';
}

/** Reads what is read once, before the initialisers of the fields run. */
export function takeOnce(struct: object, described: Iterable<Member>): void {
  for (const { name, role, isOnce } of described) {
    const input = role === 'Param' && isOnce === true ? inputOf(struct, name) : undefined;
    if (input !== undefined) {
      writeVariable(
        struct,
        name,
        untracked(() => input.evaluate()),
      );
    }
  }
}

function readParam(struct: object, { name, isOnce }: Member): unknown {
  const input = isOnce === true ? undefined : inputOf(struct, name);
  return input === undefined ? readVariable(struct, name) : input.value.value;
}

function writeParam(struct: object, { name, isOnce }: Member, value: unknown): void {
  const isConstructed = structState(struct)?.isConstructed === true;
  if (isConstructed && isOnce !== true) {
    throw new Error(
      `${struct.constructor.name}.${name} is an @Param: only the parent changes it. ` +
        `Tell the parent with an @Event, or declare it @Param @Once to have it as a start value`,
    );
  }
  // An initialiser is the default for what the parent did not give.
  if (isConstructed || inputOf(struct, name) === undefined) {
    writeVariable(struct, name, value);
  }
}

function doNothing(): void {
  // An @Event that nobody listens to.
}
