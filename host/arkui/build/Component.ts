/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { UIContext } from '../context/UIContext';
import { takeOnce } from '../state/param';
import { membersOf } from '../state/members';
import { attachStructState } from '../state/struct';
import type { Input } from '../state/struct';
import type { Screen } from './Screen';

/** What a struct is made with. */
export interface Construction {
  readonly screen: Screen;
  readonly parent: Component | undefined;
  readonly inputs: ReadonlyMap<string, Input>;
}

const PLACE = Symbol('place');
let lastId = 0;

/** What a `struct` of the app becomes: a custom component. */
export abstract class Component {
  readonly #screen: Screen;
  readonly #id = ++lastId;

  /** What the parent gave is there before the initialisers of the fields run. */
  constructor(construction: Construction) {
    this.#screen = construction.screen;
    attachStructState(this, {
      parent: construction.parent,
      inputs: construction.inputs,
      isConstructed: false,
    });
    takeOnce(this, membersOf(this).values());
  }

  abstract build(): void;
  /** Before `build`. These may be asynchronous; nothing waits for them. */
  aboutToAppear?(): unknown;
  onDidBuild?(): unknown;
  aboutToDisappear?(): unknown;
  /** Of an @Entry: the page comes into view, goes out of it, and whether it deals with going back by itself. */
  onPageShow?(): unknown;
  onPageHide?(): unknown;
  onBackPress?(): boolean | undefined;

  getUIContext(): UIContext {
    return this.#screen.uiContext;
  }

  /** Unique among all custom components of the app. */
  getUniqueId(): number {
    return this.#id;
  }
}

export type ComponentClass = new (construction: Construction) => Component;

export function isComponentClass(value: unknown): value is ComponentClass {
  return typeof value === 'function' && value.prototype instanceof Component;
}

/** Tells where a struct stands in the app's source. */
export function located(struct: ComponentClass, at: string): void {
  Object.defineProperty(struct, PLACE, { value: at });
}

/** Empty for a class that nobody has located. */
export function placeOf(struct: object): string {
  return (struct as { [PLACE]?: string })[PLACE] ?? '';
}
