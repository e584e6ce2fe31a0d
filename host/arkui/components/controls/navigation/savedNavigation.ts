/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { DestinationEntry } from './DestinationEntry';
import { NavPathInfo } from './NavPathInfo';
import type { NavigationView } from './NavigationView';

/** What can be kept of the pages that are open, as JSON. */
export interface SavedNavigation {
  stacks: SavedStack[];
}

interface SavedStack {
  /** The names of the pages around the Navigation, from the outermost on. */
  around: string[];
  entries: { name: string; param?: unknown }[];
}

const views = new Set<NavigationView>();
let pending: SavedStack[] = [];

/** The Navigations whose stacks are saved. */
export const savable = {
  /** @returns ends it */
  add(view: NavigationView): () => void {
    views.add(view);
    return () => views.delete(view);
  },
};

/** The stacks of all Navigations on the screen. Parameters that JSON can't carry (instances of classes, functions) are left out. */
export function saveNavigation(): SavedNavigation {
  return {
    stacks: [...views].map((view) => ({
      around: around(view),
      entries: view.stack.entries.map(({ name, param }) => (isPlain(param) ? { name, param } : { name })),
    })),
  };
}

/** Puts the pages back on the stacks of the Navigations that appear from now on, each at the same place as it was. */
export function restoreNavigation(saved: SavedNavigation): void {
  pending = [...saved.stacks];
}

/** For a Navigation that shows its stack for the first time, and only while that is empty. */
export function restoreInto(view: NavigationView): void {
  if (pending.length === 0) {
    return;
  }
  const place = around(view).join('\n');
  const index = pending.findIndex((stack) => stack.around.join('\n') === place);
  const saved = index < 0 ? undefined : pending.splice(index, 1)[0];
  if (saved !== undefined && view.stack.size() === 0) {
    saved.entries.forEach(({ name, param }) => view.stack.pushPath(new NavPathInfo(name, param)));
  }
}

function around(view: NavigationView): string[] {
  const names: string[] = [];
  for (let node = view.node.parent; node !== undefined; node = node.parent) {
    if (node.state instanceof DestinationEntry) {
      names.unshift(node.state.info.name);
    }
  }
  return names;
}

/** Whether JSON brings a value back as it was. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return true;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value);
  }
  if (Array.isArray(value)) {
    return value.every(isPlain);
  }
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlain)
  );
}
