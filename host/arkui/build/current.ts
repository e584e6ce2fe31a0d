/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { untracked } from '../state/tracking';
import type { Block } from './Block';
import type { Component } from './Component';

/** Where what is being built right now goes. */
let building: Block | undefined;
/** Whose code runs right now. */
let owner: Component | undefined;

/** The block that the calls of a page add to. */
export function currentBlock(): Block {
  if (building === undefined) {
    throw new Error('UI can be described in build() and in builders only, not in handlers or later');
  }
  return building;
}

export function currentOwner(): Component | undefined {
  return owner;
}

/** Runs a part of a page: what it describes goes to the end of `block`. What it reads is nobody's dependency. */
export function buildInto(block: Block, part: () => void): void {
  during(block, block.owner, () => untracked(part));
}

/** Runs something in the name of a struct, within which no UI can be described. */
export function onBehalfOf<T>(struct: Component | undefined, run: () => T): T {
  return during(undefined, struct, run);
}

function during<T>(block: Block | undefined, struct: Component | undefined, run: () => T): T {
  const before = { building, owner };
  building = block;
  owner = struct;
  try {
    return run();
  } finally {
    building = before.building;
    owner = before.owner;
  }
}
