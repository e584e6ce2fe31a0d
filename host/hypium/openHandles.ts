/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { setImmediate as nextTurn } from 'node:timers/promises';
import { device } from '../device/device';

/** Below, a device has no way to close a server. */
const SERVER_CLOSE_API_LEVEL = 20;

/** Kinds of resources that a suite must give back. Pipes and the terminal belong to the process itself. */
const COUNTED = new Set([
  'TCPSocketWrap',
  'TLSWrap',
  'UDPWrap',
  'Timeout',
  ...(device.sdkApiVersion >= SERVER_CLOSE_API_LEVEL ? ['TCPServerWrap'] : []),
]);

export type OpenHandles = ReadonlyMap<string, number>;

export function openHandles(): OpenHandles {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo()) {
    if (COUNTED.has(kind)) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return counts;
}

/** Closing takes turns of the event loop; more than these it takes only if nobody closes. */
const TURNS_TO_CLOSE = 50;

/** What paces a screen runs out by itself within this; an interval, or a timeout that a socket waits for, does not. */
const TIMERS_RUN_OUT_MS = 500;

/** What is open beyond `before`, as `2 x UDPWrap`; empty when everything has been given back. */
export async function handlesLeftOpen(before: OpenHandles): Promise<string> {
  for (let turn = 0; turn < TURNS_TO_CLOSE && difference(before) !== ''; turn++) {
    await nextTurn();
  }
  const deadline = performance.now() + TIMERS_RUN_OUT_MS;
  while (/^\d+ x Timeout$/.test(difference(before)) && performance.now() < deadline) {
    await nextTurn();
  }
  return difference(before);
}

function difference(before: OpenHandles): string {
  return [...openHandles()]
    .map(([kind, count]) => ({ kind, more: count - (before.get(kind) ?? 0) }))
    .filter(({ more }) => more > 0)
    .map(({ kind, more }) => `${more} x ${kind}`)
    .join(', ');
}
