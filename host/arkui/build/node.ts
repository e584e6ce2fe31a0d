/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ComponentNode } from '../component/ComponentNode';
import type { ComponentDefinition } from '../component/definition';
import { Block } from './Block';
import { buildInto, currentBlock } from './current';
import { Drawing } from './Drawing';
import type { Arguments, Attributes } from './Drawing';

/**
 * A component of ArkUI's in a page. It is put in its place first; then its arguments and attributes are applied, then
 * the definition's `update`, then its children are built.
 */
export function node(at: string, name: string, args: Arguments, children?: () => void, attributes?: Attributes): void {
  const outer = currentBlock();
  const { screen } = outer;
  screen.guarded(at, name, () => {
    const definition = screen.catalog.component(name);
    if (definition === undefined) {
      throw new Error(`The preview has no component ${name}`);
    }
    if (children !== undefined && definition.children === 'none') {
      throw new Error(`${name} takes no children`);
    }
    buildNode(outer, { at, definition, args, children, attributes });
  });
}

interface Description {
  readonly at: string;
  readonly definition: ComponentDefinition;
  readonly args: Arguments;
  readonly children: (() => void) | undefined;
  readonly attributes: Attributes | undefined;
}

/** Builds a component at the end of a block. */
export function buildNode(outer: Block, { at, definition, args, children, attributes }: Description): void {
  const { screen, into, owner } = outer;
  const component = new ComponentNode(screen, definition, at, false);
  const block = new Block(screen, { into: component, node: component, owner });
  component.block = block;
  outer.adopt(block, outer.last);
  into.insertChild(component, block.nodeBehind());
  new Drawing(block, component, args, attributes).start();
  component.applied();
  if (children !== undefined) {
    screen.guarded(at, definition.name, () => buildInto(block, children));
  }
}
