/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Builder, BuildHost, Mounted } from '../component/ComponentNode';
import { ComponentNode } from '../component/ComponentNode';
import type { ComponentDefinition } from '../component/definition';
import { UIContext } from '../context/UIContext';
import type { ElementTree } from '../element/ElementTree';
import { reportErrorsTo } from '../state/report';
import { untracked } from '../state/tracking';
import { withBuild } from './afterBuild';
import { BackStack } from './BackStack';
import { Block } from './Block';
import type { Catalog } from './Catalog';
import { isComponentClass } from './Component';
import type { Component } from './Component';
import { buildInto, currentOwner, onBehalfOf } from './current';
import { Named } from './Named';
import type { Thunks } from './Named';
import { Page } from './Page';
import { tables } from './tables';

export interface ScreenOptions {
  /** The context of the ability that shows this screen. */
  abilityContext?: unknown;
  /** Told what the app's code throws: the error, the place in the page as far as it is known, and what was called. */
  onError: (error: unknown, at: string, what: string) => void;
  onWarning: (message: string) => void;
  /** Other tables than the preview's own. */
  catalog?: Catalog;
}

/** What an ability shows: pages, and what lies above them. Nothing that the app's code throws ends it. */
export class Screen implements BuildHost {
  readonly tree: ElementTree;
  readonly root: ComponentNode;
  readonly layers: ComponentNode;
  readonly uiContext: UIContext;
  readonly abilityContext: unknown;
  readonly catalog: Catalog;
  readonly #options: ScreenOptions;
  readonly #backStack = new BackStack();
  readonly #warnings = new Set<string>();
  readonly #endReports: () => void;

  constructor(tree: ElementTree, options: ScreenOptions) {
    this.tree = tree;
    this.#options = options;
    this.abilityContext = options.abilityContext;
    this.catalog = options.catalog ?? tables;
    this.root = this.#fixedNode(rootDefinition);
    this.layers = this.#fixedNode(layersDefinition);
    this.uiContext = new UIContext(this);
    this.#endReports = reportErrorsTo((...failure) => this.report(...failure));
    tree.onListenerError = (error, _element, event): void => this.report(error, '', event);
  }

  /**
   * Shows a page, with parameters for its @Param members.
   *
   * @throws Error where it is no struct; what its own code throws is reported
   */
  mountPage(struct: object, params: Thunks = {}): Page {
    if (!isComponentClass(struct)) {
      throw new Error(`A page has to be a struct`);
    }
    return new Page(this, struct, new Named(params));
  }

  mount(into: ComponentNode, builder: Builder, ...values: unknown[]): Mounted {
    const outer = this.blockOf(into);
    const block = outer.append(outer.owner ?? currentOwner());
    // Who mounts it looks at what is there afterwards.
    withBuild(() => this.guarded(into.at, into.type, () => buildInto(block, () => builder(...values))));
    return block;
  }

  dispose(node: ComponentNode): void {
    this.blockOf(node).dispose();
  }

  /** A person goes back. @returns whether something on the screen has dealt with it; otherwise the app is left. */
  back(): boolean {
    return this.#backStack.back();
  }

  onBack(handler: () => boolean): () => void {
    return this.#backStack.add(handler);
  }

  call(node: ComponentNode, what: string, handler: unknown, ...values: unknown[]): unknown {
    if (typeof handler !== 'function') {
      return undefined;
    }
    const name = what.includes('.') ? what : `${node.type}.${what}`;
    return this.callStruct(this.blockOf(node).owner, node.at, name, () => Reflect.apply(handler, undefined, values));
  }

  /** Calls code of the app on behalf of a struct; what it throws or rejects with is reported. */
  callStruct(owner: Component | undefined, at: string, what: string, run: () => unknown): unknown {
    return this.guarded(at, what, () => {
      const result = onBehalfOf(owner, () => untracked(run));
      if (result instanceof Promise) {
        result.catch((error: unknown) => this.report(error, at, what));
      }
      return result;
    });
  }

  /** Runs something that must not end what is around it. */
  guarded<T>(at: string, what: string, run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      this.report(error, at, what);
      return undefined;
    }
  }

  report(error: unknown, at: string, what: string): void {
    this.#options.onError(error, at, what);
  }

  warn(node: ComponentNode, message: string): void {
    this.warnAt(node.at, message);
  }

  warnAt(at: string, message: string): void {
    const warning = `${at}: ${message}`;
    if (!this.#warnings.has(warning)) {
      this.#warnings.add(warning);
      this.#options.onWarning(warning);
    }
  }

  /** The block of a component; made here for one that a definition made by itself. */
  blockOf(node: ComponentNode): Block {
    node.block ??= new Block(this, { into: node, node, owner: node.parent && this.blockOf(node.parent).owner });
    return node.block;
  }

  /** Ends everything on it and takes it out of the tree. */
  close(): void {
    this.dispose(this.layers);
    this.dispose(this.root);
    this.uiContext.dispose();
    this.#endReports();
  }

  #fixedNode(definition: ComponentDefinition): ComponentNode {
    const node = new ComponentNode(this, definition, '');
    this.tree.screen.insert(node.element);
    return node;
  }
}

/** Above the screen's elements; positions in them refer to the whole screen. */
const layersDefinition: ComponentDefinition = {
  name: '__Layers__',
  children: 'many',
  attributes: {},
  create: (node) => node.element.setStyle('display', 'contents'),
};

const rootDefinition: ComponentDefinition = {
  name: '__Root__',
  children: 'many',
  attributes: {},
  create: ({ element }) => {
    element.setStyle('display', 'flex');
    element.setStyle('flex-direction', 'column');
    element.setStyle('width', '100%');
    element.setStyle('height', '100%');
  },
};
