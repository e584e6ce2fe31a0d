/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

const FIRST_CAPACITY_BYTES = 4096;

/** Bytes that come in at the end in chunks and go out at the start in pieces. */
export class ByteFifo {
  private memory: Uint8Array = new Uint8Array(0);
  private start: number = 0;
  private end: number = 0;

  get length(): number {
    return this.end - this.start;
  }

  append(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.memory.set(bytes, this.end);
    this.end += bytes.length;
  }

  /** The bytes as they lie here: valid until the next change. */
  view(): Uint8Array {
    return this.memory.subarray(this.start, this.end);
  }

  /** Takes so many bytes, of which there are at least as many, out of the start; in memory of their own. */
  take(length: number): ArrayBuffer {
    const taken = this.memory.slice(this.start, this.start + length).buffer;
    this.drop(length);
    return taken;
  }

  /** Removes so many bytes from the start, or all where there are fewer. @returns how many it removed */
  drop(length: number): number {
    const dropped = Math.min(length, this.length);
    this.start += dropped;
    if (this.start === this.end) {
      this.clear();
    }
    return dropped;
  }

  /** Gives back its memory, too. */
  clear(): void {
    this.memory = new Uint8Array(0);
    this.start = 0;
    this.end = 0;
  }

  /** Moves what is left to the start, into twice the memory where that is too small: each byte moves a few times only. */
  private makeRoom(length: number): void {
    if (this.end + length <= this.memory.length) {
      return;
    }
    const needed = this.length + length;
    const isRoomy = needed * 2 <= this.memory.length;
    const memory = isRoomy ? this.memory : new Uint8Array(Math.max(FIRST_CAPACITY_BYTES, needed * 2));
    memory.set(this.view());
    this.end = this.length;
    this.start = 0;
    this.memory = memory;
  }
}
