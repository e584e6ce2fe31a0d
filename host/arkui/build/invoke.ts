/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { untracked } from '../state/tracking';
import type { Block } from './Block';
import { commonWrapper, WRAPPER_NAME } from './commonWrapper';
import { isComponentClass } from './Component';
import { currentBlock } from './current';
import type { Arguments, Attributes } from './Drawing';
import { Named } from './Named';
import { buildNode } from './node';
import { buildStruct } from './struct';

/** A call in a page that only the run time can tell apart: a custom component, or a builder function. */
export function invoke(
  at: string,
  callee: unknown,
  args: Named | Arguments,
  trailing?: () => void,
  attributes?: Attributes,
): void {
  const outer = currentBlock();
  outer.screen.guarded(at, nameOf(callee), () => {
    if (isComponentClass(callee)) {
      const inputs = inputsOf(args, callee.name);
      const build = (block: Block): void => void buildStruct(block, { at, struct: callee, inputs, trailing });
      if (attributes === undefined) {
        build(outer);
      } else {
        buildWrapped(outer, at, attributes, build);
      }
    } else if (typeof callee === 'function') {
      if (trailing !== undefined || attributes !== undefined) {
        throw new Error(`${nameOf(callee)} is a builder: it takes neither a block nor attributes`);
      }
      const values = args instanceof Named ? [args.reference()] : args();
      untracked(() => Reflect.apply(callee, undefined, values) as unknown);
    } else {
      throw new Error(`What is called here is neither a custom component nor a builder`);
    }
  });
}

function inputsOf(args: Named | Arguments, struct: string): ReturnType<Named['inputs']> {
  if (args instanceof Named) {
    return args.inputs();
  }
  if (args().length > 0) {
    throw new Error(`${struct} is a custom component: it takes one object literal, or nothing`);
  }
  return new Map();
}

/** Attributes of a custom component belong to a box around it. */
function buildWrapped(outer: Block, at: string, attributes: Attributes, build: (block: Block) => void): void {
  const definition = outer.screen.catalog.component(WRAPPER_NAME) ?? commonWrapper;
  const children = (): void => build(currentBlock());
  buildNode(outer, { at, definition, args: () => [], children, attributes });
}

function nameOf(callee: unknown): string {
  return typeof callee === 'function' && callee.name !== '' ? callee.name : 'call';
}
