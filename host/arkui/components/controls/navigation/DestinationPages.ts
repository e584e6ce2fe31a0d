/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Builder, ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { createBox } from '../../common/Box';
import { setStyles } from '../../elements';
import { fillSlot } from '../slot';
import type { Slot } from '../slot';
import { setCovered } from './cover';
import { buildEntry, DestinationEntry } from './DestinationEntry';
import type { NavPathInfo } from './NavPathInfo';
import type { NavigationOperation, NavPathStack } from './NavPathStack';
import { systemError } from '../../../../device/systemError';

/** Fills the area of the pages and holds one of them. */
const pageDefinition: ComponentDefinition = {
  name: '__NavPage__',
  children: 'many',
  isBare: true,
  attributes: {},
  create(node) {
    createBox(node, { fills: 'both' });
    setStyles(node.element, { position: 'absolute', inset: '0px' });
  },
};

interface Page {
  readonly entry: DestinationEntry;
  readonly slot: Slot;
}

export interface ShowOptions {
  operation: NavigationOperation;
  /** Whether the lowest page has a back button, too. */
  hasBackAtBottom: boolean;
}

/** The pages of a stack as they are built, each once, as long as it is on the stack. */
export class DestinationPages {
  readonly #navigation: ComponentNode;
  readonly area: Element;
  #pages: Page[] = [];
  #hasBackAtBottom = true;

  constructor(navigation: ComponentNode, area: Element) {
    this.#navigation = navigation;
    this.area = area;
  }

  get isEmpty(): boolean {
    return this.#pages.length === 0;
  }

  get top(): DestinationEntry | undefined {
    return this.#pages.at(-1)?.entry;
  }

  /** Whether what is below all pages can't be seen. */
  get coversAll(): boolean {
    return this.#pages.some((page) => page.entry.destination?.isDialog !== true);
  }

  /** Builds what has come, removes what has gone, and shows what is on top. */
  show(stack: NavPathStack, builder: Builder | undefined, options: ShowOptions): void {
    this.#hasBackAtBottom = options.hasBackAtBottom;
    const before = this.top;
    const gone = this.#pages.filter((page) => !stack.entries.includes(page.entry.info));
    const kept = new Map(this.#pages.map((page) => [page.entry.info, page]));
    const pages =
      builder === undefined ? [] : stack.entries.map((info) => kept.get(info) ?? this.#build(info, stack, builder));
    this.#pages = pages;
    this.#arrange();
    const visible = this.#visible();
    const { interception } = stack;
    const [from, to] = [before?.context ?? 'navBar', this.top?.context ?? 'navBar'];
    if (before !== this.top) {
      interception.willShow?.(from, to, options.operation, false);
    }
    this.#switch(visible, gone);
    gone.forEach((page) => page.slot.dispose());
    pages.forEach((page, index) => this.#giveBack(stack, page.entry, index));
    if (before !== this.top) {
      interception.didShow?.(from, to, options.operation, false);
    }
  }

  /** The page may deal with it itself; otherwise it goes. */
  goBack(stack: NavPathStack): boolean {
    const info = stack.entries.at(-1);
    if (info === undefined) {
      return false;
    }
    const top = this.#pages.find((page) => page.entry.info === info);
    if (top?.entry.destination?.fire('onBackPressed') === true) {
      return true;
    }
    if (stack.size() === 1 && !this.#hasBackAtBottom) {
      return false;
    }
    stack.pop();
    return true;
  }

  /** @throws {SystemError} where the top of the stack can't be shown */
  checkTop(hasBuilder: boolean): void {
    if (!hasBuilder) {
      throw systemError(100005, 'the Navigation has no navDestination builder');
    }
    const { top } = this;
    if (top !== undefined && top.destination === undefined) {
      throw systemError(100006, `the builder makes no NavDestination for '${top.info.name}'`);
    }
  }

  #build(info: NavPathInfo, stack: NavPathStack, builder: Builder): Page {
    const entry = new DestinationEntry(info, stack);
    const slot = buildEntry(entry, () =>
      fillSlot(this.#navigation, this.area, builder, {
        values: [info.name, info.param],
        definition: pageDefinition,
        prepare: (node) => {
          node.state = entry;
        },
      }),
    );
    if (slot.node.children.length === 0) {
      this.#navigation.host.warn(this.#navigation, `navDestination builds nothing for '${info.name}'`);
    }
    return { entry, slot };
  }

  /** The elements in the order of the stack. */
  #arrange(): void {
    this.#pages.forEach((page, index) => {
      const at = this.area.children[index];
      if (at !== page.slot.node.element) {
        this.area.insert(page.slot.node.element, at);
      }
    });
  }

  #visible(): Set<DestinationEntry> {
    const visible = new Set<DestinationEntry>();
    for (const { entry } of [...this.#pages].reverse()) {
      visible.add(entry);
      if (entry.destination?.isDialog !== true) {
        break;
      }
    }
    return visible;
  }

  /** The order of the events is the one of a device: what goes is told before what comes. */
  #switch(visible: ReadonlySet<DestinationEntry>, gone: readonly Page[]): void {
    const leaving = [...this.#pages.filter(({ entry }) => !visible.has(entry)), ...gone].filter(
      ({ entry }) => entry.visibility === 'shown',
    );
    const coming = this.#pages.filter(({ entry }) => visible.has(entry) && entry.visibility !== 'shown');
    const fresh = this.#pages.filter(({ entry }) => entry.visibility === 'new');
    fresh.forEach(({ entry }) => entry.destination?.fire('onWillAppear'));
    leaving.forEach(({ entry }) => entry.destination?.fire('onWillHide'));
    coming.forEach(({ entry }) => entry.destination?.fire('onWillShow'));
    for (const { entry, slot } of [...leaving, ...fresh]) {
      entry.visibility = 'hidden';
      setCovered(slot.node.element, true);
    }
    leaving.forEach(({ entry }) => entry.destination?.fire('onHidden'));
    for (const { entry, slot } of coming) {
      entry.visibility = 'shown';
      setCovered(slot.node.element, false);
      entry.destination?.fire('onShown');
    }
    gone.forEach(({ entry }) => entry.destination?.fire('onWillDisappear'));
  }

  #giveBack(stack: NavPathStack, entry: DestinationEntry, index: number): void {
    const hasBack = index > 0 || this.#hasBackAtBottom;
    entry.destination?.setBackButton(hasBack ? () => this.goBack(stack) : undefined);
  }
}
