/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { SocketError } from '../errors/SocketError';
import type { NativeError } from '../native/types';

/** Takes bytes, one call at a time. */
export interface ByteSink {
  send(bytes: ArrayBuffer): Promise<void>;
}

/** What the queue tells its connection. */
export interface WriteQueueEvents {
  /** Everything is sent, after there had been more than the high-water mark. */
  drained: () => void;
  /** A send failed, so that nobody knows how much of it arrived. Returns the error that the callers get. */
  failed: (failure: NativeError) => SocketError;
}

/**
 * The most that one native call gets: a TCP send runs on the calling thread, which must not be held for long
 * (docs/native-behaviour.md, "Streams").
 */
const SLICE_BYTES = 64 * 1024;
/** How long a close waits for the send in flight, which some native sends keep trying for ever. */
const ABANDON_GRACE_MS = 500;

class PendingWrite {
  readonly bytes: ArrayBuffer;
  readonly resolve: () => void;
  readonly reject: (error: SocketError) => void;
  sentBytes: number = 0;

  constructor(bytes: ArrayBuffer, resolve: () => void, reject: (error: SocketError) => void) {
    this.bytes = bytes;
    this.resolve = resolve;
    this.reject = reject;
  }

  get remainingBytes(): number {
    return this.bytes.byteLength - this.sentBytes;
  }
}

/**
 * The bytes of one connection on their way out, in the order in which they came. One native send is in flight at a
 * time, as several change order on the native side; large writes go in slices, and small ones that wait go together.
 * A small write that finds nobody waiting goes straight to the native call, without a copy.
 */
export class WriteQueue {
  readonly highWaterMarkBytes: number;
  private readonly sink: ByteSink;
  private readonly events: WriteQueueEvents;
  private waiting: PendingWrite[] = [];
  /** The writes whose last byte is in the slice in flight. */
  private finishing: PendingWrite[] = [];
  private flight: Promise<void> | undefined = undefined;
  private flightBytes: number = 0;
  private queuedBytes: number = 0;
  private wasHigh: boolean = false;

  constructor(sink: ByteSink, highWaterMarkBytes: number, events: WriteQueueEvents) {
    this.sink = sink;
    this.highWaterMarkBytes = highWaterMarkBytes;
    this.events = events;
  }

  get bufferedBytes(): number {
    return this.queuedBytes;
  }

  /** Resolves when the sink has taken all the bytes. */
  send(bytes: ArrayBuffer): Promise<void> {
    const length = bytes.byteLength;
    this.queuedBytes += length;
    if (this.queuedBytes >= this.highWaterMarkBytes) {
      this.wasHigh = true;
    }
    return new Promise<void>((resolve: () => void, reject: (error: SocketError) => void) => {
      this.waiting.push(new PendingWrite(bytes, resolve, reject));
      this.sendNext();
    });
  }

  /**
   * Rejects what has not been given to the sink yet. Resolves when the sink is done with the rest, or did not get done
   * in half a second: that is then rejected as well.
   */
  abandon(error: SocketError): Promise<void> {
    const left = this.waiting;
    this.waiting = [];
    this.wasHigh = false; // Nothing is drained any more.
    for (const write of left) {
      write.reject(error);
    }
    const flight = this.flight;
    if (flight === undefined) {
      return Promise.resolve();
    }
    return new Promise<void>((resolve: () => void) => {
      const timer = setTimeout((): void => {
        this.rejectAll(this.finishing, error);
        resolve();
      }, ABANDON_GRACE_MS);
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      void flight.then(done);
    });
  }

  private sendNext(): void {
    if (this.flight !== undefined) {
      return;
    }
    if (this.waiting.length > 0) {
      const slice = this.takeSlice();
      this.flightBytes = slice.byteLength;
      this.flight = this.sink.send(slice).then(this.whenSent, this.whenFailed);
      return;
    }
    if (this.wasHigh) {
      this.wasHigh = false;
      this.events.drained();
    }
  }

  private readonly whenSent = (): void => {
    this.flight = undefined;
    this.queuedBytes -= this.flightBytes;
    if (this.finishing.length > 0) {
      const done = this.finishing;
      this.finishing = [];
      for (const write of done) {
        write.resolve();
      }
    }
    if (this.wasHigh || this.waiting.length > 0) {
      this.sendNext();
    }
  };

  private readonly whenFailed = (failure: NativeError): void => {
    const lost = this.finishing.concat(this.waiting);
    this.flight = undefined;
    this.queuedBytes = 0;
    this.wasHigh = false;
    this.rejectAll(lost, this.events.failed(failure));
  };

  private rejectAll(lost: PendingWrite[], error: SocketError): void {
    this.finishing = [];
    this.waiting = [];
    for (const write of lost) {
      write.reject(error);
    }
  }

  /** The next bytes to send: a piece of the first write, or several small writes in one piece. */
  private takeSlice(): ArrayBuffer {
    const first = this.waiting[0] as PendingWrite;
    const isAlone = this.waiting.length === 1 || first.remainingBytes >= SLICE_BYTES;
    return isAlone ? this.takeFrom(first) : this.gather();
  }

  private takeFrom(write: PendingWrite): ArrayBuffer {
    const from = write.sentBytes;
    const length = Math.min(write.remainingBytes, SLICE_BYTES);
    write.sentBytes += length;
    this.removeDone(1);
    return length === write.bytes.byteLength ? write.bytes : write.bytes.slice(from, from + length);
  }

  private gather(): ArrayBuffer {
    let total = 0;
    let count = 0;
    while (count < this.waiting.length && total < SLICE_BYTES) {
      total = Math.min(total + (this.waiting[count] as PendingWrite).remainingBytes, SLICE_BYTES);
      count++;
    }
    const slice = new Uint8Array(total);
    let filled = 0;
    for (const write of this.waiting.slice(0, count)) {
      const length = Math.min(write.remainingBytes, total - filled);
      slice.set(new Uint8Array(write.bytes, write.sentBytes, length), filled);
      filled += length;
      write.sentBytes += length;
    }
    this.removeDone(count);
    return slice.buffer;
  }

  /** Of the first `count` writes, those that have given all their bytes now only wait for the sink. */
  private removeDone(count: number): void {
    const last = this.waiting[count - 1] as PendingWrite;
    const done = this.waiting.splice(0, last.remainingBytes === 0 ? count : count - 1);
    this.finishing = this.finishing.length === 0 ? done : this.finishing.concat(done);
  }
}
