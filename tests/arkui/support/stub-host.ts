/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { BuildHost, Builder, Mounted } from '../../../host/arkui/component/ComponentNode';
import type { ComponentDefinition } from '../../../host/arkui/component/definition';
import { attributeRow } from '../../../host/arkui/components/catalog';
import type { UIContext } from '../../../host/arkui/context/UIContext';
import { ElementTree } from '../../../host/arkui/element/ElementTree';

/** The least that nodes need of what builds them: builders are called once, handlers at once, and nothing is redrawn. */
export class StubHost implements BuildHost {
  readonly tree = new ElementTree();
  readonly layers: ComponentNode;

  readonly abilityContext: unknown = {};
  /** What the app's handlers were called with: `[what, ...values]`. */
  readonly calls: unknown[][] = [];
  readonly warnings: string[] = [];
  readonly #backHandlers: (() => boolean)[] = [];
  #mounting: ComponentNode | undefined;

  constructor() {
    this.layers = new ComponentNode(this, { name: 'Layers', children: 'many', attributes: {} }, 'test:1:1');
    this.tree.screen.insert(this.layers.element);
  }

  get uiContext(): UIContext {
    throw new Error('nodes that are built by hand have no UIContext');
  }

  /** A node with its arguments and attributes applied, as a page's effect does it; in the tree only when inserted. */
  build(definition: ComponentDefinition, attributes: Attributes = {}, ...values: unknown[]): ComponentNode {
    const node = new ComponentNode(this, definition, 'test:1:1');
    node.argumentValues = values;
    definition.arguments?.apply(node, ...values);
    this.apply(node, attributes);
    return node;
  }

  /** Applies attributes, as another run of the page with other values does it; no values take one away. */
  apply(node: ComponentNode, attributes: Attributes): void {
    const known = new Map(node.attributes);
    node.attributes = known;
    for (const [name, given] of Object.entries(attributes)) {
      const row = attributeRow(node.definition, name);
      if (row === undefined) {
        throw new Error(`${node.type} has no attribute ${name}`);
      }
      if (given.length === 0) {
        known.delete(name);
      } else {
        known.set(name, given);
      }
      if ('apply' in row) {
        row.apply(node, ...given);
      }
    }
    node.definition.update?.(node);
  }

  /** Sends an event to an element, as a browser does. */
  dispatch(node: ComponentNode, event: string, details = {}): void {
    this.tree.dispatch(node.element.id, event, details);
  }

  goBack(): boolean {
    return [...this.#backHandlers].reverse().some((handler) => handler());
  }

  onBack(handler: () => boolean): () => void {
    this.#backHandlers.push(handler);
    return () => {
      this.#backHandlers.splice(this.#backHandlers.indexOf(handler), 1);
    };
  }

  /** For builders of a test: puts a node where the builder that runs now is mounted. */
  place(node: ComponentNode): void {
    if (this.#mounting === undefined) {
      throw new Error('no builder is being mounted');
    }
    this.#mounting.insertChild(node);
  }

  mount(into: ComponentNode, builder: Builder, ...values: unknown[]): Mounted {
    const outer = this.#mounting;
    this.#mounting = into;
    const before = new Set(into.children);
    try {
      builder(...values);
    } finally {
      this.#mounting = outer;
    }
    const made = into.children.filter((child) => !before.has(child));
    return { dispose: () => made.forEach((child) => this.dispose(child)) };
  }

  dispose(node: ComponentNode): void {
    node.detach();
    this.#disposeBelow(node);
  }

  call(_node: ComponentNode, what: string, handler: unknown, ...values: unknown[]): unknown {
    this.calls.push([what, ...values]);
    return (handler as (...values: unknown[]) => unknown)(...values);
  }

  warn(_node: ComponentNode, message: string): void {
    this.warnings.push(message);
  }

  #disposeBelow(node: ComponentNode): void {
    node.definition.dispose?.(node);
    node.children.forEach((child) => this.#disposeBelow(child));
  }
}

/** By attribute the values it is called with. */
export type Attributes = Readonly<Record<string, readonly unknown[]>>;
