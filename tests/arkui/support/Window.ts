/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode, Virtualizer, VirtualLoop } from '../../../host/arkui/component/ComponentNode';
import type { ComponentDefinition } from '../../../host/arkui/component/definition';

/** A container that shows as many items of each loop as it is told, and notes what it hears of them. */
export class Window implements Virtualizer {
  readonly loops: VirtualLoop[] = [];
  readonly news: string[] = [];
  #first = 0;
  #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  /** For a screen's components: `Window() {...}`. */
  get definition(): ComponentDefinition {
    return {
      name: 'Window',
      children: 'many',
      attributes: {},
      create: (node: ComponentNode) => {
        node.virtualizer = this;
      },
    };
  }

  scrollTo(first: number, count = this.#count): void {
    this.#first = first;
    this.#count = count;
    this.loops.forEach((loop) => loop.show(first, count));
  }

  added(loop: VirtualLoop): void {
    this.loops.push(loop);
    this.news.push(`added ${loop.total}`);
    loop.show(this.#first, this.#count);
  }

  changed(loop: VirtualLoop): void {
    this.news.push(`changed ${loop.total}`);
  }

  removed(loop: VirtualLoop): void {
    this.loops.splice(this.loops.indexOf(loop), 1);
    this.news.push('removed');
  }
}
