/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What goes between the thread of the app and that of a worker. */
export type Envelope =
  | { readonly kind: 'message'; readonly data: unknown }
  /** The device's network has gone or come: it is one for all threads. */
  | { readonly kind: 'network'; readonly isAvailable: boolean };

export interface MessageEvent {
  readonly type: 'message';
  readonly timeStamp: number;
  readonly data: unknown;
}

export function messageEvent(data: unknown): MessageEvent {
  return { type: 'message', timeStamp: performance.now(), data };
}

/** What is handed over instead of copied: `postMessage(message, [buffer])` or `{ transfer: [buffer] }`. */
export type Transfer = ArrayBuffer[] | { transfer?: ArrayBuffer[] };

export function transferList(transfer: Transfer | undefined): ArrayBuffer[] {
  return Array.isArray(transfer) ? transfer : (transfer?.transfer ?? []);
}
