/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { thrownParameterError } from './errors';

type Listener = (value: never) => void;

/**
 * The native `on` and `off`: **one** listener an event. `on` replaces the one before; an event that nobody listens to
 * is dropped; unknown event names are accepted and never fire.
 */
export class Listeners {
  private readonly byType = new Map<string, Listener>();

  /** @throws Error with code "401" where the type is no string or the callback no function */
  on(type: unknown, callback: unknown): void {
    if (typeof type !== 'string' || typeof callback !== 'function') {
      throw thrownParameterError();
    }
    this.byType.set(type, callback as Listener);
  }

  /**
   * Without a callback removes whichever listener there is, with one only that very one.
   *
   * @throws Error with code "401" where the type is no string, or the callback neither function nor absent
   */
  off(type: unknown, callback?: unknown): void {
    if (typeof type !== 'string' || (callback !== undefined && typeof callback !== 'function')) {
      throw thrownParameterError();
    }
    if (callback === undefined || this.byType.get(type) === callback) {
      this.byType.delete(type);
    }
  }

  has(type: string): boolean {
    return this.byType.has(type);
  }

  emit(type: string, value: unknown): void {
    (this.byType.get(type) as ((value: unknown) => void) | undefined)?.(value);
  }
}
