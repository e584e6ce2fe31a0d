/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SocketError } from 'socketkit';
import { WriteQueue } from '../../common/src/main/ets/stream/WriteQueue';

const CLOSED = new SocketError('ENOTCONN', 'send', 'the connection was closed');

test('a send that the native module never answers rejects when the queue is given up', async () => {
  const queue = new WriteQueue({ send: () => new Promise<void>(() => undefined) }, 1024, {
    drained: () => undefined,
    failed: () => CLOSED,
  });
  const inFlight = assert.rejects(queue.send(new ArrayBuffer(1)), { code: 'ENOTCONN' });
  const waiting = assert.rejects(queue.send(new ArrayBuffer(1)), { code: 'ENOTCONN' });
  await queue.abandon(CLOSED);
  await Promise.all([inFlight, waiting]);
});
