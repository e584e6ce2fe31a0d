/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { DatagramLink, Sockets } from '../sockets';
import { udpEcho } from './udp-echo';

/** Sockets whose datagrams go nowhere. */
const lossySockets = {
  message: (byteCount: number) => new ArrayBuffer(byteCount),
  address: (port: number) => port,
  bindUdp: (): Promise<DatagramLink<ArrayBuffer, number>> =>
    Promise.resolve({ port: 1, send: () => undefined, close: () => Promise.resolve() }),
} as Partial<Sockets<ArrayBuffer, number>> as Sockets<ArrayBuffer, number>;

describe('a round', () => {
  it('fails when its datagrams get lost, and says how many were sent', async () => {
    mock.timers.enable({ apis: ['setInterval'] });
    try {
      const failures: unknown[] = [];
      const client = await udpEcho.connect(lossySockets, { port: 1, authority: '' }, (reason) => failures.push(reason));
      void client.run(100);
      mock.timers.tick(60_000);
      assert.match(String(failures[0]), /100 messages, 8 sent, 0 through/);
    } finally {
      mock.timers.reset();
    }
  });
});
