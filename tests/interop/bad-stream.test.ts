/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { before, beforeEach, describe, it } from 'node:test';
import type { TcpClient, TlsClient } from 'socketkit';
import { SocketError, TextCodec } from 'socketkit';
import { failureOf, tellsNoSecret } from './support/failure';
import type { HostilePeer } from './support/hostile-peer';
import { startRelay } from './support/hostile-peer';
import { pki } from './support/pki';
import { Received } from './support/received';
import { connectsAgain } from './support/recovery';
import { LIMIT_MS, useScene } from './support/scene';
import { TCP, TLS } from './support/stream-kinds';

/** Each of its characters has more than one byte. */
const TEXT = '你好，服务器！'.repeat(40);
/** More than all buffers between two processes hold. */
const MUCH_BYTES = 16 * 1024 * 1024;
/** What a close waits for the bytes that a peer does not read. */
const SEND_TIMEOUT_MS = 200;

for (const kind of [TCP, TLS]) {
  describe(`an open ${kind.name}, with a peer`, { timeout: LIMIT_MS }, () => {
    const scene = useScene();
    let client: TcpClient | TlsClient;
    let received: Received;
    before(pki);
    beforeEach(() => {
      client = scene.own(kind.newClient());
      received = new Received(client);
      scene.atEnd(async () => {
        const { closings } = received;
        assert.equal(closings.length, 1, 'the connection ends once');
        await connectsAgain(client, scene);
        const [event] = closings;
        if (event?.error !== undefined) {
          await tellsNoSecret(event.error);
        }
      });
    });

    const connectTo = async (peer: HostilePeer): Promise<void> =>
      kind.connect(client, scene.own(peer).endpoint, { sendTimeoutMs: SEND_TIMEOUT_MS });
    const echo = (socket: Socket): void => void socket.pipe(socket);
    /** Connected through a relay, whose side of the connection is returned. */
    const connectThroughRelay = async (): Promise<Socket> => {
      const peer = scene.own(await kind.startPeer(echo));
      const relay = await startRelay(peer.endpoint, (bytes, near) => near.write(bytes));
      await connectTo(relay);
      await client.send('x');
      await received.atLeast(1);
      const [near] = relay.connections;
      assert.ok(near !== undefined);
      return near;
    };

    it('that sends its last bytes and closes: all of them arrive before the end', async () => {
      await connectTo(await kind.startPeer((socket) => socket.resume().end(TEXT)));
      assert.deepEqual(await received.end(), { reason: 'remote' });
      assert.equal(received.text, TEXT);
      await failureOf(client.send('too late'), 'ENOTCONN');
    });

    it('that ends its half and goes on reading: it gets what was sent before, and the end', async () => {
      let ended: (text: string) => void = () => undefined;
      const peerGot = new Promise<string>((resolve) => (ended = resolve));
      await connectTo(
        await kind.startPeer((socket) => {
          const chunks: Buffer[] = [];
          socket.on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            socket.end('bye');
          });
          socket.on('end', () => ended(Buffer.concat(chunks).toString()));
        }),
      );
      await client.send(TEXT);
      assert.deepEqual(await received.end(), { reason: 'remote' });
      assert.equal(received.text, 'bye');
      assert.equal(await peerGot, TEXT);
    });

    it('that ends its half while much waits to be sent: what was not sent is rejected with EPIPE', async () => {
      await connectTo(await kind.startPeer((socket) => socket.end('bye').pause()));
      const sent = client.send(new Uint8Array(MUCH_BYTES));
      await failureOf(sent, 'EPIPE');
      assert.deepEqual(await received.end(), { reason: 'remote' });
      assert.equal(client.bufferedBytes, 0);
    });

    it('that is cut off by a reset', async () => {
      const near = await connectThroughRelay();
      near.resetAndDestroy();
      const { reason, error } = await received.end();
      assert.ok(error instanceof SocketError);
      // TLS has one native code for whatever breaks a stream.
      assert.deepEqual([reason, error.code], kind === TCP ? ['reset', 'ECONNRESET'] : ['error', 'TLS_IO']);
      assert.equal(error.operation, 'receive');
    });

    it('that is cut off by a reset while much waits to be sent', async () => {
      const near = await connectThroughRelay();
      near.pause();
      const sent = client.send(new Uint8Array(MUCH_BYTES));
      near.resetAndDestroy();
      await failureOf(sent, kind === TCP ? 'ECONNRESET' : 'TLS_IO');
      assert.equal((await received.end()).error?.code, kind === TCP ? 'ECONNRESET' : 'TLS_IO');
      assert.equal(client.bufferedBytes, 0);
    });

    it('that sends one byte at a time: characters arrive whole', async () => {
      const codec = new TextCodec();
      let text = '';
      client.message.on((bytes) => (text += codec.decode(bytes)));
      await connectTo(await kind.startPeer((socket) => void trickle(Buffer.from(TEXT), socket, true)));
      await received.end();
      assert.equal(text + codec.end(), TEXT);
    });

    it('whose bytes all come one at a time, those of a handshake, too', async () => {
      const peer = scene.own(await kind.startPeer(echo));
      let order = Promise.resolve();
      const relay = await startRelay(peer.endpoint, (bytes, near) => {
        order = order.then(() => trickle(bytes, near, false));
      });
      await connectTo(relay);
      await client.send(TEXT);
      assert.equal((await received.atLeast(Buffer.byteLength(TEXT))).toString(), TEXT);
      await client.close();
      assert.deepEqual(received.closings, [{ reason: 'local' }]);
    });
  });
}

/** Writes each byte when the one before it has gone out. */
async function trickle(bytes: Buffer, socket: Socket, isLast: boolean): Promise<void> {
  for (const byte of bytes) {
    if (!socket.writable) {
      return;
    }
    await new Promise((resolve) => socket.write(Buffer.of(byte), resolve));
  }
  if (isLast) {
    socket.end();
  }
}
