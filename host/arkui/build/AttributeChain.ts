/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../component/ComponentNode';
import type { ComponentDefinition } from '../component/definition';
import type { Catalog } from './Catalog';

/** What a page gives, by attribute; the last one counts where it stands twice. */
export type AttributeRecord = Map<string, readonly unknown[]>;

/** The object behind `.width(1).onClick(f)`: notes what is called on it. */
export interface AttributeChain {
  /** The component that it is used for now. */
  node: ComponentNode | undefined;
  record: AttributeRecord;
  $extend(styles: (chain: AttributeChain) => unknown): AttributeChain;
}

const chains = new WeakMap<Catalog, WeakMap<ComponentDefinition, AttributeChain>>();

/** One chain serves all components of a kind: it is used from the start to the end of one chain at a time. */
export function chainOf(catalog: Catalog, definition: ComponentDefinition): AttributeChain {
  let known = chains.get(catalog);
  if (known === undefined) {
    known = new WeakMap();
    chains.set(catalog, known);
  }
  let chain = known.get(definition);
  if (chain === undefined) {
    chain = makeChain(catalog, definition);
    known.set(definition, chain);
  }
  return chain;
}

function makeChain(catalog: Catalog, definition: ComponentDefinition): AttributeChain {
  const methods: Record<string, unknown> = {
    $extend(this: AttributeChain, styles: (chain: AttributeChain) => unknown): AttributeChain {
      styles(this);
      return this;
    },
  };
  const names = new Set([
    ...Object.keys(definition.attributes),
    ...(definition.isBare === true ? [] : catalog.commonAttributeNames),
  ]);
  for (const name of names) {
    const row = catalog.attributeRow(definition, name);
    const extend = row !== undefined && 'extend' in row ? row.extend : undefined;
    methods[name] = function (this: AttributeChain, ...values: unknown[]): AttributeChain {
      this.record.set(name, values);
      if (extend !== undefined && this.node !== undefined) {
        extend(this.node, this, ...values);
      }
      return this;
    };
  }
  Object.setPrototypeOf(methods, refusing(definition.name));
  return Object.assign(Object.create(methods) as AttributeChain, { node: undefined, record: new Map() });
}

/** Asked only for what the chain does not have. */
function refusing(component: string): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        throw new Error(`${component} has no attribute ${String(name)}`);
      },
    },
  );
}
