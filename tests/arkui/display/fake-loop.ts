/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode, VirtualLoop } from '../../../host/arkui/component/ComponentNode';
import { build } from '../support/components';
import type { StubHost } from '../support/stub-host';

/** A loop that builds `ListItem`s with their index as text, as a lazy loop of a page would. */
export class FakeLoop implements VirtualLoop {
  readonly #host: StubHost;
  readonly #into: ComponentNode;
  readonly #item: string;
  total: number;
  first = 0;
  nodes: ComponentNode[] = [];
  /** How often other items were asked for. */
  shows = 0;

  constructor(host: StubHost, into: ComponentNode, total: number, item = 'ListItem') {
    this.#host = host;
    this.#into = into;
    this.#item = item;
    this.total = total;
  }

  show(first: number, count: number): void {
    this.shows++;
    const known = new Map(this.nodes.map((node, position) => [this.first + position, node]));
    const last = Math.min(this.total, first + count);
    const wanted: ComponentNode[] = [];
    for (const [index, node] of known) {
      if (index < first || index >= last) {
        this.#host.dispose(node);
      }
    }
    let before = this.#into.children.find((child) => !this.nodes.includes(child) && this.#isBehind(child));
    for (let index = last - 1; index >= first; index--) {
      const node = known.get(index) ?? build(this.#host, this.#item, { attributes: { id: [`item ${index}`] } });
      if (!known.has(index)) {
        this.#into.insertChild(node, before);
      }
      wanted.unshift(node);
      before = node;
    }
    this.first = first;
    this.nodes = wanted;
  }

  get indexes(): [first: number, end: number] {
    return [this.first, this.first + this.nodes.length];
  }

  /** What comes after the loop in the page has this mark. */
  #isBehind(child: ComponentNode): boolean {
    return child.attributes.get('id')?.[0] === 'behind the loop';
  }
}
