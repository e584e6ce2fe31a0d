/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorCode } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import { Emitter } from '../events/Emitter';
import type { EventSource } from '../events/Emitter';
import { checkTimeout } from '../native/options';
import type { NativeError } from '../native/types';
import { Backoff } from './Backoff';
import type { BackoffOptions } from './Backoff';

/**
 * - `idle`: nothing to do; never started, or stopped.
 * - `connecting`: an attempt is under way.
 * - `connected`: the last attempt succeeded.
 * - `waiting`: the next attempt is at `nextAttemptAtMs`.
 * - `paused`: it would wait or try, but was told that this makes no sense now.
 * - `failed`: the last attempt failed in a way that trying again does not mend; `lastError` says how.
 */
export type ReconnectorState = 'idle' | 'connecting' | 'connected' | 'waiting' | 'paused' | 'failed';

/** Why no attempt makes sense: the device has no network, or the app is not in front. */
export type PauseReason = 'offline' | 'background';

export interface ReconnectorOptions {
  backoff?: BackoffOptions;
  /**
   * How long a connection has to last until the waits begin small again, in ms; 1 or more, 10000 where absent. A server
   * that accepts and closes at once is thereby not asked ever faster.
   */
  stableAfterMs?: number;
  /** Whether another attempt can mend this error. Where absent: not if the app has to be changed first. */
  isWorthRetrying?: (error: SocketError) => boolean;
}

const DEFAULT_STABLE_AFTER_MS = 10_000;

/** What another attempt meets again: it is in what the app asks for. */
const LASTING: ErrorCode[] = [
  'BAD_ENDPOINT',
  'BAD_OPTION',
  'EINVAL',
  'PERMISSION',
  'TLS_BAD_CA',
  'TLS_BAD_CERTIFICATE',
  'TLS_BAD_KEY',
  'TLS_CLIENT_KEY',
  'UNSUPPORTED',
];

/**
 * Connects again after a loss, at intervals that grow. What to connect is a function, called once an attempt: it has to
 * make a fresh connection and reject where that fails, with a timeout of its own.
 *
 * It owns one timer and no connection: who uses it calls `connectionLost` when a connection ends that was not meant to,
 * and `stop` when it is not wanted any more.
 */
export class Reconnector {
  private readonly connect: () => Promise<void>;
  private readonly backoff: Backoff;
  private readonly stableAfterMs: number;
  private readonly isWorthRetrying: (error: SocketError) => boolean;
  private readonly stateEmitter: Emitter<ReconnectorState> = new Emitter<ReconnectorState>('Reconnector.stateChanged');
  private readonly pauses: Set<PauseReason> = new Set<PauseReason>();
  private current: ReconnectorState = 'idle';
  private nextAtMs: number | undefined = undefined;
  private connectedAtMs: number = 0;
  private error: SocketError | undefined = undefined;
  private cancelTimer: () => void = (): void => {};
  /** What an attempt connected ended before its promise told of the success. */
  private wasLostAtOnce: boolean = false;
  /** Rises with every change of state: what an attempt brings counts only while it is the latest. */
  private change: number = 0;

  /** Throws a `SocketError` with code `BAD_OPTION` where a duration is outside its range. */
  constructor(connect: () => Promise<void>, options: ReconnectorOptions = {}) {
    this.connect = connect;
    this.backoff = new Backoff(options.backoff);
    this.stableAfterMs = checkTimeout('stableAfterMs', options.stableAfterMs ?? DEFAULT_STABLE_AFTER_MS);
    this.isWorthRetrying = options.isWorthRetrying ?? ((error: SocketError): boolean => !LASTING.includes(error.code));
  }

  get state(): ReconnectorState {
    return this.current;
  }

  /** Also when only `nextAttemptAtMs` is another one. */
  get stateChanged(): EventSource<ReconnectorState> {
    return this.stateEmitter;
  }

  /** When the next attempt begins, in ms since 1970: for a countdown. Undefined unless `waiting`. */
  get nextAttemptAtMs(): number | undefined {
    return this.nextAtMs;
  }

  /** How many times it has waited since the last connection that lasted, or since it was stopped. */
  get waits(): number {
    return this.backoff.waits;
  }

  /** What the last attempt failed with; undefined after one that succeeded and after `stop`. */
  get lastError(): SocketError | undefined {
    return this.error;
  }

  /**
   * A connection ended that was meant to stay: the first attempt follows after the first wait. Call it for a connection
   * that was made without this object, too. Where an attempt is planned already, nothing changes.
   */
  connectionLost(): void {
    if (this.current === 'connecting') {
      this.wasLostAtOnce = true;
    } else if (this.current !== 'waiting' && this.current !== 'paused') {
      this.planAfterLoss();
    }
  }

  /** Tries at once, also while paused and from `idle`. Does nothing while an attempt is under way or connected. */
  retryNow(): void {
    if (this.current !== 'connecting' && this.current !== 'connected') {
      this.attempt();
    }
  }

  /**
   * No attempt begins from now on until `resume` is called with the same reason; one that is under way goes on. It may
   * be called in every state and holds for later losses, too.
   */
  pause(reason: PauseReason): void {
    this.pauses.add(reason);
    if (this.current === 'waiting') {
      this.enter('paused');
    }
  }

  /** The reason is gone. Where it was the last one and an attempt was held back, that begins at once, and waits begin small again. */
  resume(reason: PauseReason): void {
    this.pauses.delete(reason);
    if (this.current === 'paused' && this.pauses.size === 0) {
      this.backoff.reset();
      this.attempt();
    }
  }

  /**
   * Ends the timer and every plan. An attempt that is under way is not ended: close what it connects, and what it
   * brings is ignored here. The reasons of `pause` stay. A second call does nothing.
   */
  stop(): void {
    this.backoff.reset();
    this.error = undefined;
    if (this.current !== 'idle') {
      this.enter('idle');
    }
  }

  private planAfterLoss(): void {
    if (this.current === 'connected' && Date.now() - this.connectedAtMs >= this.stableAfterMs) {
      this.backoff.reset();
    }
    this.plan();
  }

  private plan(): void {
    if (this.pauses.size > 0) {
      this.enter('paused');
      return;
    }
    const waitMs = this.backoff.next();
    const timer = setTimeout((): void => this.attempt(), waitMs);
    this.enter('waiting', Date.now() + waitMs, (): void => clearTimeout(timer));
  }

  private attempt(): void {
    this.wasLostAtOnce = false;
    const change = this.enter('connecting');
    if (change !== this.change) {
      // A listener stopped it.
      return;
    }
    void this.settleWhenDone(change);
  }

  private async settleWhenDone(change: number): Promise<void> {
    const error = await this.outcome();
    if (change === this.change) {
      this.settle(error);
    }
  }

  private async outcome(): Promise<SocketError | undefined> {
    try {
      await this.connect();
      return undefined;
    } catch (thrown) {
      return SocketError.from(thrown as NativeError | Error, 'connect');
    }
  }

  private settle(error: SocketError | undefined): void {
    this.error = error;
    if (error === undefined) {
      this.settleConnected();
    } else if (this.isWorthRetrying(error)) {
      this.plan();
    } else {
      this.enter('failed');
    }
  }

  private settleConnected(): void {
    this.connectedAtMs = Date.now();
    const change = this.enter('connected');
    if (this.wasLostAtOnce && change === this.change) {
      this.planAfterLoss();
    }
  }

  /** @returns the number of this change */
  private enter(state: ReconnectorState, nextAtMs?: number, cancelTimer: () => void = (): void => {}): number {
    this.cancelTimer();
    this.cancelTimer = cancelTimer;
    this.current = state;
    this.nextAtMs = nextAtMs;
    this.change++;
    const change = this.change;
    this.stateEmitter.emit(state);
    return change;
  }
}
