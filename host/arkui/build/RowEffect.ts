/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../component/ComponentNode';
import type { ActiveRow } from '../component/definition';
import type { Block } from './Block';
import { Effect } from './Effect';
import { checkFields } from './optionFields';

export type RowOf = Pick<ActiveRow, 'apply' | 'fields'>;

/** One row of a component's table at work: run with new values by the page, and by itself when what it read changes. */
export class RowEffect extends Effect {
  values: readonly unknown[] = [];
  /** What comes after a run of its own. */
  then: (() => void) | undefined;
  #node: ComponentNode | undefined;
  #row: RowOf | undefined;

  constructor() {
    super(undefined, '', '', () => this.#apply());
  }

  /** What it is about; most rows follow nothing, and what they were run with serves the next one. */
  become(block: Block, node: ComponentNode, row: RowOf, what: string): void {
    this.restart(block, node.at, what);
    this.#node = node;
    this.#row = row;
  }

  override catchUp(): void {
    if (this.isBehind) {
      this.run();
      this.then?.();
    }
  }

  #apply(): void {
    const node = this.#node;
    const row = this.#row;
    if (node === undefined || row === undefined) {
      return;
    }
    if (row.fields !== undefined) {
      checkFields(this.what, this.values, row.fields, (message) => node.host.warn(node, message));
    }
    row.apply(node, ...this.values);
  }
}
