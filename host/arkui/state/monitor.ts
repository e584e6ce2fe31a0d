/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ReactiveEffect } from '@vue/reactivity';
import { member, membersOf } from './members';
import { reportError } from './report';
import { queueMonitor } from './schedule';
import type { Job } from './schedule';
import { untracked } from './tracking';

/** What an @Monitor method learns of one path. */
export interface MonitorValue {
  readonly path: string;
  /** What it was when the monitor was last called, or began. */
  readonly before: unknown;
  readonly now: unknown;
}

/** @Monitor: a method that is called once after a change of one of these paths, such as `'count', 'user.name'`. */
export function Monitor(...paths: string[]): (prototype: object, key: string | symbol) => void {
  return (prototype, key) => {
    const described = member(prototype, key);
    described.role = 'Monitor';
    described.paths = paths;
  };
}

/**
 * Begins all @Monitor methods of an object.
 *
 * @param at where its class stands, as far as that is known
 * @returns ends them
 */
export function startMonitors(object: object, className: string, at = '', report = reportError): () => void {
  const started: RunningMonitor[] = [];
  for (const { name, role, paths } of membersOf(object).values()) {
    if (role === 'Monitor' && paths !== undefined) {
      const monitor = new RunningMonitor(object, name, paths, { at, what: `${className}.${name} (@Monitor)`, report });
      started.push(monitor);
    }
  }
  return () => started.forEach((monitor) => monitor.stop());
}

interface Place {
  readonly at: string;
  readonly what: string;
  readonly report: typeof reportError;
}

class RunningMonitor implements Job {
  readonly at: string;
  readonly what: string;
  readonly #report: typeof reportError;
  readonly #object: object;
  readonly #method: string;
  readonly #paths: readonly string[];
  readonly #effect: ReactiveEffect<unknown[]>;
  #known: readonly unknown[];
  #isStopped = false;

  constructor(object: object, method: string, paths: readonly string[], place: Place) {
    this.at = place.at;
    this.what = place.what;
    this.#report = place.report;
    this.#object = object;
    this.#method = method;
    this.#paths = paths;
    this.#effect = new ReactiveEffect(() => this.#paths.map((path) => this.#read(path)));
    this.#effect.scheduler = () => queueMonitor(this);
    this.#known = this.#effect.run();
  }

  catchUp(): void {
    if (this.#isStopped || !this.#effect.dirty) {
      return;
    }
    const before = this.#known;
    const now = this.#effect.run();
    this.#known = now;
    const changed = this.#paths
      .map((path, index): MonitorValue => ({ path, before: before[index], now: now[index] }))
      .filter((value) => !Object.is(value.before, value.now));
    if (changed.length > 0) {
      this.#call(changed, before, now);
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#effect.stop();
  }

  #call(changed: readonly MonitorValue[], before: readonly unknown[], now: readonly unknown[]): void {
    const change = {
      dirty: changed.map(({ path }) => path),
      value: (path?: string): MonitorValue | undefined => {
        if (path === undefined) {
          return changed[0];
        }
        const index = this.#paths.indexOf(path);
        return index < 0 ? undefined : { path, before: before[index], now: now[index] };
      },
    };
    const method = (this.#object as Record<string, (change: unknown) => unknown>)[this.#method];
    const failed = (error: unknown): void => this.#report(error, this.at, this.what);
    try {
      const result = untracked(() => method?.call(this.#object, change));
      if (result instanceof Promise) {
        result.catch(failed);
      }
    } catch (error) {
      failed(error);
    }
  }

  /** What can't be reached, because something on the way to it is not there or throws, is undefined. */
  #read(path: string): unknown {
    try {
      return path
        .split('.')
        .reduce<unknown>(
          (value, name) =>
            value === undefined || value === null ? undefined : (value as Record<string, unknown>)[name],
          this.#object,
        );
    } catch (error) {
      this.#report(error, this.at, this.what);
      return undefined;
    }
  }
}
