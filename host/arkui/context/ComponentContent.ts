/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { builderOf } from '../components/controls/slot';
import type { Builder } from '../component/ComponentNode';

/** What `wrapBuilder` made, with the value that it is to be called with: the content of a dialog. */
export class ComponentContent {
  readonly builder: Builder;
  #values: unknown[];

  constructor(_context: unknown, builder: unknown, ...values: unknown[]) {
    const known = builderOf(builder);
    if (known === undefined) {
      throw new Error('ComponentContent wants what wrapBuilder makes');
    }
    this.builder = known;
    // Behind the value there may be build options, which concern other kinds of nodes.
    this.#values = values.slice(0, 1);
  }

  /** Shows in what is built from now on. */
  update(value: unknown): void {
    this.#values = [value];
  }

  reuse(value?: unknown): void {
    this.update(value);
  }

  recycle(): void {
    return;
  }

  dispose(): void {
    return;
  }

  updateConfiguration(): void {
    return;
  }

  /** For the one that shows it. */
  build(): void {
    this.builder(...this.#values);
  }
}
