/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mainPages } from './moduleManifest';

/** A page as the screen mounts it. */
export type PageClass = new () => object;

/** By their names in `main_pages.json`; importing a page runs its file. */
export type Pages = Readonly<Record<string, () => Promise<object>>>;

/** Where the decorator `@Entry` leaves its mark on a struct. */
export const ENTRY_MARK = Symbol.for('arkui.entry');

/**
 * The struct of a page with `@Entry`.
 *
 * @throws Error that says what is missing: the page, or the decorator
 */
export async function entryPage(pages: Pages, name: string): Promise<PageClass> {
  const load = pages[name];
  if (load === undefined) {
    const known = mainPages().join(', ');
    throw new Error(`main_pages.json has no page '${name}'; it has ${known === '' ? 'none' : known}`);
  }
  const structs = Object.values(await load()).filter(isEntry);
  const [page] = structs;
  if (page === undefined) {
    throw new Error(`the page '${name}' has no struct with @Entry`);
  }
  if (structs.some((struct) => struct !== page)) {
    throw new Error(`the page '${name}' has more than one struct with @Entry`);
  }
  return page;
}

function isEntry(value: unknown): value is PageClass {
  return typeof value === 'function' && Object.hasOwn(value, ENTRY_MARK);
}
