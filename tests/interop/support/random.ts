/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Random numbers that a seed repeats: xorshift with 32 bits of state. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 1; // All zeros would stay zeros.
  }

  /** From 0 on, below the limit. */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }
}

/** Another one for each run, unless FUZZ_SEED gives the one of an earlier run. */
export function fuzzSeed(): number {
  const given = process.env['FUZZ_SEED'];
  return given === undefined ? Date.now() & 0x7fffffff : Number(given);
}

/** Tries each round, and says of the one that fails how to repeat it. */
export function fuzz(rounds: number, attempt: (random: Random) => void): void {
  const seed = fuzzSeed();
  const random = new Random(seed);
  for (let round = 1; round <= rounds; round++) {
    try {
      attempt(random);
    } catch (error) {
      throw new Error(`round ${round} of FUZZ_SEED=${seed}: ${String(error)}`, { cause: error });
    }
  }
}
