/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../component/ComponentNode';
import type { Component } from './Component';
import type { Screen } from './Screen';

/**
 * A stretch of what was built, in the order of the page: a component with its children, or what leaves no component of
 * its own, such as a branch of an `if`, an item of a loop or a struct. Blocks know where their components go and what
 * has to end with them.
 */
export class Block {
  readonly screen: Screen;
  /** The component whose children the components of this block become. */
  readonly into: ComponentNode;
  /** The component that this block stands for; its blocks are the children's. */
  readonly node: ComponentNode | undefined;
  /** The struct whose page this is part of. */
  readonly owner: Component | undefined;
  isEnded = false;
  parent: Block | undefined;
  previous: Block | undefined;
  next: Block | undefined;
  first: Block | undefined;
  last: Block | undefined;
  #endings: (() => void)[] | undefined;

  constructor(screen: Screen, place: { into: ComponentNode; node?: ComponentNode; owner: Component | undefined }) {
    this.screen = screen;
    this.into = place.into;
    this.node = place.node;
    this.owner = place.owner;
  }

  /** A new stretch at the end of this block, whose components become siblings of this block's. */
  append(owner = this.owner): Block {
    const block = new Block(this.screen, { into: this.into, owner });
    this.adopt(block, this.last);
    return block;
  }

  /** The same behind one of the stretches of this block, or at the start. */
  appendBehind(behind: Block | undefined): Block {
    const block = new Block(this.screen, { into: this.into, owner: this.owner });
    this.adopt(block, behind);
    return block;
  }

  /** Puts a block into this one, behind one of its blocks, or at the start. */
  adopt(block: Block, behind: Block | undefined): void {
    block.parent = this;
    block.previous = behind;
    block.next = behind === undefined ? this.first : behind.next;
    if (block.next === undefined) {
      this.last = block;
    } else {
      block.next.previous = block;
    }
    if (behind === undefined) {
      this.first = block;
    } else {
      behind.next = block;
    }
  }

  /** Moves this block with its components to another place among its siblings. */
  moveBehind(behind: Block | undefined): void {
    const { parent } = this;
    if (parent === undefined || this.previous === behind) {
      return;
    }
    this.#unlink();
    parent.adopt(this, behind);
    const before = this.nodeBehind();
    this.nodes().forEach((node) => this.into.insertChild(node, before));
  }

  /** The components of this block, outermost only. */
  nodes(found: ComponentNode[] = []): ComponentNode[] {
    for (let block = this.first; block !== undefined; block = block.next) {
      if (block.node === undefined) {
        block.nodes(found);
      } else {
        found.push(block.node);
      }
    }
    return found;
  }

  /** The sibling that the components of this block stand before. */
  nodeBehind(): ComponentNode | undefined {
    for (let next = this.next; next !== undefined; next = next.next) {
      const node = next.firstNode();
      if (node !== undefined) {
        return node;
      }
    }
    return this.parent === undefined || this.parent.node !== undefined ? undefined : this.parent.nodeBehind();
  }

  firstNode(): ComponentNode | undefined {
    if (this.node !== undefined) {
      return this.node;
    }
    for (let block = this.first; block !== undefined; block = block.next) {
      const node = block.firstNode();
      if (node !== undefined) {
        return node;
      }
    }
    return undefined;
  }

  /** Has something done when the block ends, before its components are gone. */
  whenEnded(ending: () => void): void {
    this.#endings ??= [];
    this.#endings.push(ending);
  }

  /** Takes everything that was built here off the screen and ends what belongs to it. */
  dispose(): void {
    if (this.isEnded) {
      return;
    }
    const nodes = this.node === undefined ? this.nodes() : [this.node];
    this.end();
    this.#unlink();
    // From the last to the first, which is the cheapest for the lists they are taken out of.
    nodes.reverse().forEach((node) => node.detach());
  }

  /** Everything within, for a block that stays. */
  clear(): void {
    while (this.last !== undefined) {
      this.last.dispose();
    }
  }

  private end(): void {
    if (this.isEnded) {
      return;
    }
    this.isEnded = true;
    this.#endings?.forEach((ending) => ending());
    for (let block = this.first; block !== undefined; block = block.next) {
      block.end();
    }
    if (this.node !== undefined) {
      this.#endNode(this.node);
    }
  }

  #endNode(node: ComponentNode): void {
    // Those that a component made by itself, which are in no block.
    for (const child of node.children) {
      this.screen.blockOf(child).end();
    }
    this.screen.guarded(node.at, node.type, () => node.definition.dispose?.(node));
  }

  #unlink(): void {
    const { parent, previous, next } = this;
    if (parent === undefined) {
      return;
    }
    if (previous === undefined) {
      parent.first = next;
    } else {
      previous.next = next;
    }
    if (next === undefined) {
      parent.last = previous;
    } else {
      next.previous = previous;
    }
    this.parent = undefined;
    this.previous = undefined;
    this.next = undefined;
  }
}
