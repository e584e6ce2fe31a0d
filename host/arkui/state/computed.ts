/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ReactiveEffect, track, TrackOpTypes, trigger, TriggerOpTypes } from '@vue/reactivity';
import { member, membersOf } from './members';
import { observe } from './observe';
import { reportError } from './report';
import { queueComputed } from './schedule';
import type { Redraw } from './schedule';

interface Accessor {
  get?: (this: object) => unknown;
  set?: (value: never) => void;
}

const running = new WeakMap<object, Map<string, RunningComputed>>();
let lastOrder = 0;

/**
 * @Computed: a getter whose value is kept. As on a device it is renewed when the state is at rest, in the microtask
 * before monitors and screen, and not when it is asked for: right after a change it still has the earlier value.
 */
export function Computed(prototype: object, key: string | symbol, descriptor: Accessor): void {
  const name = String(key);
  const { get } = descriptor;
  if (get === undefined || descriptor.set !== undefined) {
    throw new Error(`@Computed ${name} has to be a getter without a setter`);
  }
  const described = member(prototype, key);
  described.role = 'Computed';
  described.compute = get;
  descriptor.get = function (this: object): unknown {
    const value = running.get(this)?.get(name);
    // Before it has begun it is a getter like any other.
    return value === undefined ? get.call(this) : value.read();
  };
}

/** Begins all @Computed members of an object, those that are declared first before the others. The answer ends them. */
export function startComputed(object: object, className: string, at = '', report = reportError): () => void {
  const values = new Map<string, RunningComputed>();
  running.set(object, values);
  for (const { name, role, compute } of membersOf(object).values()) {
    if (role === 'Computed' && compute !== undefined) {
      const what = `${className}.${name} (@Computed)`;
      values.set(name, new RunningComputed(object, name, compute, { at, what, report }));
    }
  }
  return () => values.forEach((value) => value.stop());
}

interface Place {
  readonly at: string;
  readonly what: string;
  readonly report: typeof reportError;
}

class RunningComputed implements Redraw {
  readonly at: string;
  readonly what: string;
  /** Of two that are renewed at once, what was declared first goes first: others may be made of it. */
  readonly order = ++lastOrder;
  readonly #object: object;
  readonly #name: string;
  readonly #report: typeof reportError;
  readonly #effect: ReactiveEffect;
  #value: unknown;
  #isStopped = false;

  constructor(object: object, name: string, compute: (this: object) => unknown, place: Place) {
    this.at = place.at;
    this.what = place.what;
    this.#report = place.report;
    this.#object = object;
    this.#name = name;
    this.#effect = new ReactiveEffect(() => compute.call(object));
    this.#effect.scheduler = () => queueComputed(this);
    this.#value = this.#compute();
  }

  read(): unknown {
    track(this.#object, TrackOpTypes.GET, this.#name);
    return this.#value;
  }

  catchUp(): void {
    if (this.#isStopped || !this.#effect.dirty) {
      return;
    }
    const value = this.#compute();
    if (!Object.is(value, this.#value)) {
      this.#value = value;
      trigger(this.#object, TriggerOpTypes.SET, this.#name);
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#effect.stop();
  }

  #compute(): unknown {
    try {
      return observe(this.#effect.run());
    } catch (error) {
      this.#report(error, this.at, this.what);
      return undefined;
    }
  }
}
