/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComputedRef } from '@vue/reactivity';

/** What a struct's parent gave for one of its members. */
export interface Input {
  /** As it is now; read again when what it was made of has changed. */
  readonly value: ComputedRef<unknown>;
  /** Evaluates the parent's expression, whatever it gave before. */
  evaluate(): unknown;
}

/** What the decorators need to know of the struct that they are part of. */
export interface StructState {
  /** The struct that this one stands in. */
  readonly parent: object | undefined;
  readonly inputs: ReadonlyMap<string, Input>;
  /** Whether the initialisers of its fields have run. */
  isConstructed: boolean;
}

const STATE = Symbol('struct');

interface WithState {
  [STATE]?: StructState;
}

export function attachStructState(struct: object, state: StructState): void {
  Object.defineProperty(struct, STATE, { value: state });
}

export function structState(struct: object): StructState | undefined {
  return (struct as WithState)[STATE];
}

/** The input for a member; undefined where the parent gave none. */
export function inputOf(struct: object, name: string): Input | undefined {
  return structState(struct)?.inputs.get(name);
}
