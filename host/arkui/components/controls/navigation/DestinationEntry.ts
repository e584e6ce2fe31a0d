/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { NavPathInfo } from './NavPathInfo';
import type { NavPathStack } from './NavPathStack';

/** What onReady gets. */
export interface NavDestinationContext {
  pathInfo: NavPathInfo;
  pathStack: NavPathStack;
  navDestinationId: string;
  /** Route maps are files of a project that this one does not read. */
  getConfigInRouteMap(): undefined;
}

/** What a NavDestination is for the stack it is in. */
export interface Destination {
  /** Whether what is below stays visible. */
  readonly isDialog: boolean;
  /** Calls a handler of the page, if it has that one. */
  fire(event: DestinationEvent): unknown;
  setBackButton(onBack: (() => void) | undefined): void;
}

export type DestinationEvent =
  | 'onReady'
  | 'onWillAppear'
  | 'onWillShow'
  | 'onShown'
  | 'onWillHide'
  | 'onHidden'
  | 'onWillDisappear'
  | 'onBackPressed';

let lastId = 0;

/** One page of a stack, built. The NavDestination that the page consists of finds it and takes part. */
export class DestinationEntry {
  readonly info: NavPathInfo;
  readonly context: NavDestinationContext;
  destination: Destination | undefined;
  visibility: 'new' | 'shown' | 'hidden' = 'new';

  constructor(info: NavPathInfo, pathStack: NavPathStack) {
    this.info = info;
    this.context = {
      pathInfo: info,
      pathStack,
      navDestinationId: String(++lastId),
      getConfigInRouteMap: () => undefined,
    };
  }
}

/** The entries that are being built just now, the innermost last. */
const building: DestinationEntry[] = [];

/** Runs what builds the page of an entry. */
export function buildEntry<T>(entry: DestinationEntry, build: () => T): T {
  building.push(entry);
  try {
    return build();
  } finally {
    building.pop();
  }
}

/** The entry that is being built; undefined outside of that. */
export function entryInConstruction(): DestinationEntry | undefined {
  return building.at(-1);
}

/** The entry that a node is in; undefined outside of every Navigation. */
export function enclosingEntry(node: ComponentNode): DestinationEntry | undefined {
  for (let each = node.parent; each !== undefined; each = each.parent) {
    if (each.state instanceof DestinationEntry) {
      return each.state;
    }
  }
  return undefined;
}
