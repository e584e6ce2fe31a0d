/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What the handmade page and its server say to each other, as JSON over one WebSocket. */

export type SceneName = 'none' | 'counter' | 'list' | 'virtual-list' | 'messages';

export interface RowItem {
  readonly position: number;
  readonly title: string;
}

export type Request =
  | { readonly kind: 'show'; readonly scene: SceneName }
  | { readonly kind: 'add' }
  | { readonly kind: 'change' }
  | { readonly kind: 'rows'; readonly first: number; readonly count: number }
  | { readonly kind: 'typed'; readonly text: string };

export type Reply =
  | { readonly kind: 'shown'; readonly scene: SceneName; readonly total: number; readonly rows: readonly RowItem[] }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'changed'; readonly row: RowItem }
  | { readonly kind: 'rows'; readonly rows: readonly RowItem[] }
  | { readonly kind: 'listening'; readonly endpoint: string }
  | { readonly kind: 'received'; readonly total: number; readonly last: readonly string[] }
  | { readonly kind: 'draft'; readonly text: string };

/** In vp, on both sides. */
export const ROW_HEIGHT = 48;
/** So many of the last messages are shown. */
export const SHOWN_MESSAGES = 20;
