/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { pauseTracking, resetTracking } from '@vue/reactivity';
import type { ComponentNode } from '../component/ComponentNode';
import type { Row } from '../component/definition';
import { chainOf } from './AttributeChain';
import type { AttributeChain, AttributeRecord } from './AttributeChain';
import type { Block } from './Block';
import { Effect } from './Effect';
import { RowEffect } from './RowEffect';
import type { RowOf } from './RowEffect';
import { isSame } from './equality';

export type Arguments = () => readonly unknown[];
export type Attributes = (chain: AttributeChain) => unknown;

const NO_VALUES: readonly unknown[] = [];
/** Stands for a definition's `update` among the rows; the call's own arguments are the empty name. */
const UPDATE = '.update';
const ARGUMENTS = '';

/** Rows that have followed nothing so far, and serve the next ones: rows run within rows. */
const spares: RowEffect[] = [];

/**
 * Draws one component: evaluates what the page says of it, and applies what is different from the last time. Each row
 * whose drawing reads something by itself (a resource's language) follows that on its own.
 */
export class Drawing extends Effect {
  readonly #node: ComponentNode;
  readonly #arguments: Arguments;
  readonly #attributes: Attributes | undefined;
  /** Of the rows that follow something by themselves. */
  #rows: Map<string, RowEffect> | undefined;
  #isDrawn = false;

  constructor(block: Block, node: ComponentNode, args: Arguments, attributes: Attributes | undefined) {
    super(block, node.at, node.type, () => this.#draw(block));
    this.#node = node;
    this.#arguments = args;
    this.#attributes = attributes;
  }

  #draw(block: Block): void {
    const values = this.#arguments();
    const record = this.#record(block);
    pauseTracking();
    try {
      this.#apply(block, values, record);
    } finally {
      resetTracking();
    }
  }

  #record({ screen }: Block): AttributeRecord | undefined {
    if (this.#attributes === undefined) {
      return undefined;
    }
    const chain = chainOf(screen.catalog, this.#node.definition);
    const record: AttributeRecord = new Map();
    chain.node = this.#node;
    chain.record = record;
    this.#attributes(chain);
    return record;
  }

  #apply(block: Block, values: readonly unknown[], record: AttributeRecord | undefined): void {
    const isFirst = !this.#isDrawn;
    this.#isDrawn = true;
    let isChanged = false;
    if (isFirst || !isSame(values, this.#node.argumentValues)) {
      this.#applyArguments(block, values);
      isChanged = true;
    }
    if (record !== undefined) {
      isChanged = this.#applyAttributes(block, record) || isChanged;
    }
    if (isChanged) {
      this.#update(block);
    }
  }

  #applyArguments(block: Block, values: readonly unknown[]): void {
    const { definition } = this.#node;
    this.#node.argumentValues = values;
    if (definition.arguments !== undefined) {
      this.#run(ARGUMENTS, block, definition.arguments, values, definition.name);
    } else if (values.length > 0) {
      block.screen.report(new Error(`${definition.name} takes no arguments`), this.at, this.what);
    }
  }

  #applyAttributes(block: Block, record: AttributeRecord): boolean {
    const before = this.#node.attributes;
    this.#node.attributes = record;
    let isChanged = false;
    for (const name of before.keys()) {
      if (!record.has(name)) {
        this.#applyAttribute(block, name, NO_VALUES);
        isChanged = true;
      }
    }
    for (const [name, values] of record) {
      const known = before.get(name);
      if (known === undefined || !isSame(known, values)) {
        this.#applyAttribute(block, name, values);
        isChanged = true;
      }
    }
    return isChanged;
  }

  #applyAttribute(block: Block, name: string, values: readonly unknown[]): void {
    const { definition } = this.#node;
    const row: Row | undefined = block.screen.catalog.attributeRow(definition, name);
    if (row === undefined) {
      return;
    }
    const what = `${definition.name}.${name}`;
    if ('noEffect' in row) {
      block.screen.warn(this.#node, `${what} has no effect here: ${row.noEffect}`);
    } else {
      this.#run(name, block, row, values, what);
    }
  }

  #update(block: Block): void {
    const { definition } = this.#node;
    if (definition.update !== undefined) {
      this.#run(UPDATE, block, { apply: (node) => definition.update?.(node) }, NO_VALUES, definition.name);
    }
  }

  #run(key: string, block: Block, row: RowOf, values: readonly unknown[], what: string): void {
    const known = this.#rows?.get(key);
    if (known !== undefined) {
      known.values = values;
      known.run();
      return;
    }
    const effect = spares.pop() ?? new RowEffect();
    effect.become(block, this.#node, row, what);
    effect.values = values;
    effect.run();
    if (effect.isFollowing) {
      effect.then = key === UPDATE ? undefined : (): void => this.#update(block);
      this.#rows ??= new Map<string, RowEffect>();
      this.#rows.set(key, effect);
      block.whenEnded(() => effect.stop());
    } else {
      spares.push(effect);
    }
  }
}
