/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { hasFollowers, startFollowersSoon } from './followers';
import { member } from './members';
import type { Member } from './members';

import { defineVariable } from './variables';

type Class = new (...values: never[]) => object;

const OBSERVED = Symbol('observed');

/**
 * @ObservedV2: a class with @Trace fields. Its @Computed and @Monitor members begin in the microtask after the constructor
 * of the outermost class.
 */
export function ObservedV2<T extends Class>(observed: T): T {
  // Nothing that makes objects reactive as a whole may wrap what says itself what of it is.
  Object.defineProperty(observed.prototype, '__v_skip', { value: true });
  return hasFollowers(observed.prototype as object) ? followed(observed) : observed;
}

function followed<T extends Class>(observed: T): T {
  const base: Class = observed;
  const started = class extends base {
    constructor(...values: never[]) {
      super(...values);
      if (outermostObserved(new.target) === started) {
        startFollowersSoon(this, new.target.name);
      }
    }
  };
  Object.defineProperty(started, 'name', { value: observed.name });
  Object.defineProperty(started, OBSERVED, { value: true });
  return started as T;
}

/** @Trace: a field of an @ObservedV2 class whose readers are told when it changes. */
export function Trace(prototype: object, key: string | symbol): void {
  member(prototype, key).role = 'Trace';
  defineVariable(prototype, String(key));
}

/** @Type: what class a field holds, so that it can be read back from storage. */
export function Type(type: new () => object): (prototype: object, key: string | symbol) => void {
  return (prototype, key) => {
    const described: Member = member(prototype, key);
    described.type = type;
  };
}

function outermostObserved(constructed: object): unknown {
  let candidate: object | null = constructed;
  while (candidate !== null && !Object.hasOwn(candidate, OBSERVED)) {
    candidate = Object.getPrototypeOf(candidate) as object | null;
  }
  return candidate;
}
