/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { track, TrackOpTypes, trigger, TriggerOpTypes } from '@vue/reactivity';
import { observe } from './observe';

/** As on a device: what JSON and a debugger see of an observed object are its values under this prefix. */
const PREFIX = '__ob_';

type Holder = Record<string, unknown>;

/** The value of a state variable; whoever reads it is told when it changes. */
export function readVariable(object: object, name: string): unknown {
  track(object, TrackOpTypes.GET, name);
  return (object as Holder)[PREFIX + name];
}

export function writeVariable(object: object, name: string, value: unknown): void {
  const observed = observe(value);
  const slot = PREFIX + name;
  const holder = object as Holder;
  if (!Object.is(holder[slot], observed) || !(slot in holder)) {
    holder[slot] = observed;
    trigger(object, TriggerOpTypes.SET, name);
  }
}

/** Turns a field into a state variable: what its initialiser assigns in the constructor arrives here as well. */
export function defineVariable(prototype: object, name: string): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: object) {
      return readVariable(this, name);
    },
    set(this: object, value: unknown) {
      writeVariable(this, name, value);
    },
  });
}

/** The name of the state variable whose value an object has as `field`; of any other field its own. */
export function variableName(field: string): string {
  return field.startsWith(PREFIX) ? field.slice(PREFIX.length) : field;
}
