/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Block } from './Block';
import { buildInto, currentBlock } from './current';
import { Effect } from './Effect';

interface Case {
  readonly holds: () => unknown;
  readonly part: () => void;
}

/** An `if` with its `else`s: built is the first part whose condition holds. */
export function branch(at: string): Branch {
  return new Branch(at);
}

class Branch {
  readonly #at: string;
  readonly #cases: Case[] = [];

  constructor(at: string) {
    this.#at = at;
  }

  when(holds: () => unknown, part: () => void): this {
    this.#cases.push({ holds, part });
    return this;
  }

  otherwise(part: () => void): this {
    return this.when(() => true, part);
  }

  end(): void {
    const block = currentBlock().append();
    let built: { chosen: Case | undefined; content: Block } | undefined;
    const effect = new Effect(block, this.#at, 'if', () => {
      const chosen = this.#cases.find(({ holds }) => Boolean(holds()));
      if (built !== undefined && built.chosen === chosen) {
        return;
      }
      built?.content.dispose();
      const content = block.append();
      built = { chosen, content };
      if (chosen !== undefined) {
        block.screen.guarded(this.#at, 'if', () => buildInto(content, chosen.part));
      }
    });
    effect.start();
  }
}
