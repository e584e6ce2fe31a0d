/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { NavPathInfo } from './NavPathInfo';
import type { PopInfo } from './NavPathInfo';

export type NavigationOperation = 'PUSH' | 'POP' | 'REPLACE';

/** What a page may hear of changes: from and to are contexts of destinations, or 'navBar'. */
export interface NavigationInterception {
  willShow?: (from: unknown, to: unknown, operation: NavigationOperation, isAnimated: boolean) => void;
  didShow?: (from: unknown, to: unknown, operation: NavigationOperation, isAnimated: boolean) => void;
  modeChange?: (mode: string) => void;
}

/** The Navigation that shows a stack. */
export interface StackViewer {
  /** The stack has changed; called once or more before the viewer looks at it. */
  changed(operation: NavigationOperation): void;
  /** Resolves when what is on top of the stack is shown; rejects as pushDestination does. */
  shown(): Promise<void>;
}

interface PushOptions {
  launchMode?: string;
  animated?: boolean;
}

type OnPop = (info: PopInfo) => void;

/** The pages that a Navigation shows above its own content, the visible one last. Whether a change is animated may be said, as the last value, and makes no difference. */
export class NavPathStack {
  #entries: NavPathInfo[] = [];
  #viewer: StackViewer | undefined;
  #waiting: (() => void)[] = [];
  #findParent: () => NavPathStack | null = () => null;
  #interception: NavigationInterception = {};

  pushPath(info: NavPathInfo, options?: boolean | PushOptions): void {
    const launchMode = typeof options === 'object' ? options.launchMode : undefined;
    if (launchMode === 'MOVE_TO_TOP_SINGLETON' || launchMode === 'POP_TO_SINGLETON') {
      const index = this.#indexOf(info.name);
      const known = this.#entries[index];
      if (known !== undefined) {
        known.param = info.param;
        known.onPop = info.onPop;
        this.#change('PUSH', [
          ...this.#entries.slice(0, index),
          ...(launchMode === 'MOVE_TO_TOP_SINGLETON' ? this.#entries.slice(index + 1) : []),
          known,
        ]);
        return;
      }
    }
    this.#change('PUSH', [...this.#entries, entryOf(info)]);
  }

  pushPathByName(name: string, param: unknown, onPop?: boolean | OnPop): void {
    this.pushPath(new NavPathInfo(name, param, typeof onPop === 'function' ? onPop : undefined));
  }

  /** Like pushPath; rejects with 100005 where the Navigation has no builder, with 100006 where that builds no NavDestination. */
  pushDestination(info: NavPathInfo, options?: boolean | PushOptions): Promise<void> {
    this.pushPath(info, options);
    return this.#shown();
  }

  pushDestinationByName(name: string, param: unknown, onPop?: boolean | OnPop): Promise<void> {
    this.pushPathByName(name, param, onPop);
    return this.#shown();
  }

  replacePath(info: NavPathInfo): void {
    this.#change('REPLACE', [...this.#entries.slice(0, -1), entryOf(info)]);
  }

  replacePathByName(name: string, param: unknown): void {
    this.replacePath(new NavPathInfo(name, param));
  }

  /** How many were removed. */
  removeByIndexes(indexes: readonly number[]): number {
    return this.#keep((_, index) => !indexes.includes(index));
  }

  removeByName(name: string): number {
    return this.#keep((entry) => entry.name !== name);
  }

  /** The first value is the result for the one who pushed, unless it is a boolean. */
  pop(result?: unknown): NavPathInfo | undefined {
    const popped = this.#entries.at(-1);
    if (popped !== undefined) {
      this.#popTo(this.#entries.length - 2, result);
    }
    return popped;
  }

  /** The index of the page of that name nearest to the bottom; -1 where there is none, and nothing happens. */
  popToName(name: string, result?: unknown): number {
    const index = this.#indexOf(name);
    if (index >= 0) {
      this.#popTo(index, result);
    }
    return index;
  }

  /** -1 is the Navigation's own content. */
  popToIndex(index: number, result?: unknown): void {
    if (index >= -1 && index < this.#entries.length) {
      this.#popTo(index, result);
    }
  }

  moveToTop(name: string): number {
    const index = this.#indexOf(name);
    this.moveIndexToTop(index);
    return index;
  }

  moveIndexToTop(index: number): void {
    const moved = this.#entries[index];
    if (moved !== undefined) {
      this.#change('PUSH', [...this.#entries.filter((entry) => entry !== moved), moved]);
    }
  }

  clear(): void {
    this.#change('POP', []);
  }

  getAllPathName(): string[] {
    return this.#entries.map((entry) => entry.name);
  }

  getParamByIndex(index: number): unknown {
    return this.#entries[index]?.param;
  }

  getParamByName(name: string): unknown[] {
    return this.#entries.filter((entry) => entry.name === name).map((entry) => entry.param);
  }

  getIndexByName(name: string): number[] {
    return this.#entries.flatMap((entry, index) => (entry.name === name ? [index] : []));
  }

  /** The stack of the Navigation around the one that shows this. */
  getParent(): NavPathStack | null {
    return this.#findParent();
  }

  size(): number {
    return this.#entries.length;
  }

  /** There are no animations here. */
  disableAnimation(): void {
    return;
  }

  setInterception(interception: NavigationInterception): void {
    this.#interception = interception;
  }

  /** For the Navigation that shows it. */
  get entries(): readonly NavPathInfo[] {
    return this.#entries;
  }

  /** For the Navigation that shows it. */
  get interception(): NavigationInterception {
    return this.#interception;
  }

  /** For the Navigation that shows it; undefined when it has gone. */
  attach(viewer: StackViewer | undefined, findParent: () => NavPathStack | null = () => null): void {
    this.#viewer = viewer;
    this.#findParent = findParent;
    if (viewer !== undefined) {
      const waiting = this.#waiting;
      this.#waiting = [];
      waiting.forEach((resume) => resume());
    }
  }

  #indexOf(name: string): number {
    return this.#entries.findIndex((entry) => entry.name === name);
  }

  #popTo(index: number, result: unknown): void {
    const left = this.#entries.at(-1);
    this.#change('POP', this.#entries.slice(0, index + 1));
    if (left !== undefined && result !== undefined && typeof result !== 'boolean') {
      left.onPop?.({ info: left, result });
    }
  }

  #keep(isKept: (entry: NavPathInfo, index: number) => boolean): number {
    const kept = this.#entries.filter(isKept);
    const removed = this.#entries.length - kept.length;
    if (removed > 0) {
      this.#change('POP', kept);
    }
    return removed;
  }

  #change(operation: NavigationOperation, entries: NavPathInfo[]): void {
    this.#entries = entries;
    this.#viewer?.changed(operation);
  }

  async #shown(): Promise<void> {
    if (this.#viewer === undefined) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    await this.#viewer?.shown();
  }
}

/** An entry of its own even where the same object is pushed twice. */
function entryOf(info: NavPathInfo): NavPathInfo {
  return new NavPathInfo(info.name, info.param, info.onPop, info.isEntry);
}
