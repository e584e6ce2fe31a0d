/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { UnhandledFailures } from './UnhandledFailures';

/** What a subscriber gets called with. */
export type Listener<T> = (value: T) => void;

/** Ends one subscription; calling it again does nothing. */
export type Unsubscribe = () => void;

/** The side of an event that a subscriber sees. */
export interface EventSource<T> {
  readonly listenerCount: number;
  /** Calls the listener on every event from now on. The same function subscribed twice is called twice. */
  on(listener: Listener<T>): Unsubscribe;
  /** Calls the listener on the next event only. */
  once(listener: Listener<T>): Unsubscribe;
}

class Subscription<T> {
  readonly listener: Listener<T>;
  readonly isOnce: boolean;

  constructor(listener: Listener<T>, isOnce: boolean) {
    this.listener = listener;
    this.isOnce = isOnce;
  }
}

/**
 * One event with any number of listeners, where a native `on` replaces the listener before it.
 *
 * Listeners are called in the order of their subscription. One that throws does not keep the event from the others;
 * what it threw goes to `UnhandledFailures`. Who subscribes during an event first hears the next one; who unsubscribes
 * during an event does not hear the rest of it.
 */
export class Emitter<T> implements EventSource<T> {
  private readonly name: string;
  private subscriptions: Subscription<T>[] = [];

  /** @param name what reports call the event, such as `TcpClient.message` */
  constructor(name: string) {
    this.name = name;
  }

  get listenerCount(): number {
    return this.subscriptions.length;
  }

  on(listener: Listener<T>): Unsubscribe {
    return this.add(new Subscription<T>(listener, false));
  }

  once(listener: Listener<T>): Unsubscribe {
    return this.add(new Subscription<T>(listener, true));
  }

  emit(value: T): void {
    // The array is replaced, never changed, by on and off: this loop sees the listeners of the moment of the event.
    const current = this.subscriptions;
    for (const subscription of current) {
      if (current !== this.subscriptions && !this.subscriptions.includes(subscription)) {
        continue;
      }
      if (subscription.isOnce) {
        this.remove(subscription);
      }
      try {
        subscription.listener(value);
      } catch (thrown) {
        UnhandledFailures.report(this.name, thrown as Error);
      }
    }
  }

  /** Forgets every listener. */
  clear(): void {
    this.subscriptions = [];
  }

  private add(subscription: Subscription<T>): Unsubscribe {
    this.subscriptions = this.subscriptions.concat(subscription);
    return () => this.remove(subscription);
  }

  private remove(subscription: Subscription<T>): void {
    this.subscriptions = this.subscriptions.filter((other: Subscription<T>): boolean => other !== subscription);
  }
}
