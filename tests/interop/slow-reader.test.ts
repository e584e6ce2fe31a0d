/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { before, describe, it } from 'node:test';
import type { SocketError } from 'socketkit';
import { failureOf } from './support/failure';
import { pki } from './support/pki';
import { next, Received } from './support/received';
import { connectsAgain } from './support/recovery';
import { LIMIT_MS, useScene } from './support/scene';
import { TCP, TLS } from './support/stream-kinds';

/** More than all buffers between two processes hold. */
const MUCH_BYTES = 16 * 1024 * 1024;
const SLICE_BYTES = 64 * 1024;
const SEND_TIMEOUT_MS = 200;
/** TLS has whole seconds. */
const ROUNDED_UP_MS = 1_000;
const SLACK_MS = 1_000;

for (const kind of [TCP, TLS]) {
  describe(`a ${kind.name} with a peer that stops reading`, { timeout: LIMIT_MS }, () => {
    const scene = useScene();
    before(pki);

    it('keeps what it can’t send, and says when everything has gone out after all', async () => {
      const client = scene.own(kind.newClient({ highWaterMarkBytes: SLICE_BYTES }));
      const peer = scene.own(await kind.startPeer((socket) => socket.pause().write('!')));
      const received = new Received(client);
      await kind.connect(client, peer.endpoint, { sendTimeoutMs: LIMIT_MS });
      let drained = 0;
      client.drained.on(() => (drained += 1));
      const bytes = randomBytes(MUCH_BYTES);
      const sent = client.send(bytes);
      assert.equal(client.bufferedBytes, MUCH_BYTES);
      await received.atLeast(1);
      assert.ok(client.bufferedBytes >= client.highWaterMarkBytes);
      assert.equal(drained, 0);

      const isDrained = next(client.drained);
      const digest = digestOf(peer.connections[0] as Socket, MUCH_BYTES);
      await Promise.all([sent, isDrained]);
      assert.equal(client.bufferedBytes, 0);
      assert.equal(await digest, createHash('sha256').update(bytes).digest('hex'));
      assert.equal(drained, 1);
      await connectsAgain(client, scene);
    });

    it('gives up after sendTimeoutMs, and ends the connection', async () => {
      const client = scene.own(kind.newClient());
      const peer = scene.own(await kind.startPeer((socket) => socket.pause()));
      const received = new Received(client);
      await kind.connect(client, peer.endpoint, { sendTimeoutMs: SEND_TIMEOUT_MS });
      const sent = client.send(new Uint8Array(MUCH_BYTES));
      const behind = client.send('never');
      const unanswered = [inTime(sent), inTime(behind)];
      await Promise.all(unanswered.map((send) => failureOf(send, 'ETIMEDOUT')));
      const { reason, error } = await received.end();
      assert.deepEqual([reason, error?.code], ['error', 'ETIMEDOUT']);
      assert.equal(client.bufferedBytes, 0);
      await connectsAgain(client, scene);
      assert.equal(received.closings.length, 1 + 1);
    });

    it('can be closed nevertheless, which rejects what waits', async () => {
      const client = scene.own(kind.newClient());
      const peer = scene.own(await kind.startPeer((socket) => socket.pause()));
      await kind.connect(client, peer.endpoint);
      const sent = client.send(new Uint8Array(MUCH_BYTES));
      const failed: Promise<SocketError> = failureOf(sent, 'ECANCELED');
      await client.close();
      await failed;
      assert.equal(scene.openNatives, 0);
      await connectsAgain(client, scene);
    });
  });
}

/** Fails where the send still waits when its time has long been over. */
function inTime(send: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('still waiting')), ROUNDED_UP_MS + SLACK_MS);
    send.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Reads that many bytes. */
function digestOf(socket: Socket, count: number): Promise<string> {
  const hash = createHash('sha256');
  let read = 0;
  return new Promise((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      hash.update(chunk);
      read += chunk.length;
      if (read === count) {
        resolve(hash.digest('hex'));
      }
    });
    socket.resume();
  });
}
