/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** @Builder: a method that describes UI. Handed to another struct as a value, it has that one's `this`. */
export const Builder: MethodDecorator = () => {
  // Such a method is an ordinary one.
};

const globalBuilders = new WeakSet<object>();

/** Notes that a function of a file is a builder, for the files that import it. */
export function builder(described: object): void {
  globalBuilders.add(described);
}

/**
 * What an attribute is given by the call of an imported function: by a builder, which describes UI where it is wanted,
 * the call itself, and by any other what it returns.
 */
export function called(callee: object, call: () => unknown): unknown {
  return globalBuilders.has(callee) ? call : call();
}

/** @LocalBuilder: a method that describes UI and keeps its own struct, whoever calls it. */
export function LocalBuilder(
  _prototype: object,
  key: string | symbol,
  descriptor: PropertyDescriptor,
): PropertyDescriptor {
  const method: unknown = descriptor.value;
  if (typeof method !== 'function') {
    throw new Error(`@LocalBuilder ${String(key)} has to be a method`);
  }
  return {
    configurable: true,
    get(this: object) {
      return (...values: unknown[]): unknown => Reflect.apply(method, this, values);
    },
  };
}

/** What `wrapBuilder` gives: a global builder as a value. */
export class WrappedBuilder<Values extends unknown[]> {
  readonly builder: (...values: Values) => void;

  constructor(builder: (...values: Values) => void) {
    this.builder = builder;
  }
}

export function wrapBuilder<Values extends unknown[]>(builder: (...values: Values) => void): WrappedBuilder<Values> {
  return new WrappedBuilder(builder);
}
