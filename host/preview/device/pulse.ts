/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What the main thread of a device's process tells its watchdog, in memory that both see: numbers at fixed places, then
 * the name and the place of the handler that runs, in UTF-8.
 */
export enum Pulse {
  /** Grows while the main thread is alive. */
  Beats = 0,
  /** How many handlers run, one in the other. */
  Depth = 1,
  /** The lengths in bytes of what was called, and of its place. */
  WhatBytes = 2,
  AtBytes = 3,
  /** Whether the app has started; until then the main thread has more to do at once. */
  IsLaunched = 4,
}

const NUMBERS = 5;
const TEXT_BYTES = 512;

export function newPulse(): SharedArrayBuffer {
  return new SharedArrayBuffer(NUMBERS * Int32Array.BYTES_PER_ELEMENT + TEXT_BYTES);
}

export function numbersOf(pulse: SharedArrayBuffer): Int32Array {
  return new Int32Array(pulse, 0, NUMBERS);
}

export function textOf(pulse: SharedArrayBuffer): Uint8Array {
  return new Uint8Array(pulse, NUMBERS * Int32Array.BYTES_PER_ELEMENT);
}
