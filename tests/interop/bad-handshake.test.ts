/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import type { Socket } from 'node:net';
import { before, beforeEach, describe, it } from 'node:test';
import type { ErrorCode, SocketError, TlsOptions } from 'socketkit';
import { Endpoint, TlsClient } from 'socketkit';
import { createAuthority, issueClientCertificate } from '../../host/peers/certificates';
import type { DemoSet } from '../../host/peers/demo-set';
import { failureOf } from './support/failure';
import { passOn, startDeafPeer, startRelay, startTcpPeer } from './support/hostile-peer';
import { OpensslServer } from './support/openssl-server';
import { clientOptions, pki } from './support/pki';
import { connectsAgain, startGoodTcpPeer, startGoodTlsPeer } from './support/recovery';
import { LIMIT_MS, useScene } from './support/scene';

const SHORT_TIMEOUT_MS = 200;
/** More than a handshake of this machine with itself takes, and less than a connect waits for anything. */
const PROMPT_MS = 1_000;
/** In the middle of a server's first answer, which has its certificate. */
const MIDDLE_OF_ANSWER_BYTES = 100;

describe('a TlsClient fails to shake hands', { timeout: LIMIT_MS }, () => {
  const scene = useScene();
  let set: DemoSet;
  let client: TlsClient;
  before(async () => {
    set = await pki();
  });
  beforeEach(() => {
    client = scene.own(new TlsClient());
    scene.atEnd(() => connectsAgain(client, scene));
  });

  const failure = async (code: ErrorCode, target: Endpoint, options: TlsOptions = {}): Promise<SocketError> => {
    const error = await failureOf(client.connect(target, { ...clientOptions(set), ...options }), code);
    assert.equal(client.state, 'closed');
    assert.ok(error.endpoint?.equals(target));
    return error;
  };
  /** Does something with each connection as soon as the client's first message is there. */
  const afterHello = async (misbehave: (socket: Socket, number: number) => void): Promise<Endpoint> => {
    const peer = await startTcpPeer((socket, number) => socket.once('data', () => misbehave(socket, number)));
    return scene.own(peer).endpoint;
  };
  const goodTarget = async (): Promise<Endpoint> => {
    const { address, port } = await startGoodTlsPeer(scene);
    return Endpoint.of(address, port);
  };

  it('with a TCP echo, which sends its own message back to it', async () => {
    const { address, port } = await startGoodTcpPeer(scene);
    await failure('TLS_HANDSHAKE', Endpoint.of(address, port));
  });

  it('with a server that answers text', async () => {
    await failure('TLS_HANDSHAKE', await afterHello((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
  });

  it('with a server that greets in plain text before anybody asks', async () => {
    const peer = await startTcpPeer((socket) => socket.resume().write('220 mail.example ESMTP\r\n'));
    await failure('TLS_HANDSHAKE', scene.own(peer).endpoint);
  });

  it('with a server that answers with an alert', async () => {
    const fatalHandshakeFailure = Buffer.from('15030300020228', 'hex');
    await failure('TLS_HANDSHAKE', await afterHello((socket) => socket.end(fatalHandshakeFailure)));
  });

  it('with a server that closes after the client’s first message', async () => {
    await failure('TLS_HANDSHAKE', await afterHello((socket) => socket.end()));
  });

  it('with a server that resets after the client’s first message', async () => {
    await failure('TLS_HANDSHAKE', await afterHello((socket) => socket.resetAndDestroy()));
  });

  it('with a server that closes as soon as it has accepted', async () => {
    const peer = await startTcpPeer((socket) => socket.resume().end());
    await failure('TLS_HANDSHAKE', scene.own(peer).endpoint);
  });

  it('with a server that closes, or resets, in the middle of its answer', async () => {
    for (const misbehave of [(near: Socket) => near.end(), (near: Socket) => near.resetAndDestroy()]) {
      const relay = await startRelay(await goodTarget(), (bytes, near) => {
        near.write(bytes.subarray(0, MIDDLE_OF_ANSWER_BYTES), () => misbehave(near));
      });
      await failure('TLS_HANDSHAKE', scene.own(relay).endpoint);
    }
  });

  it('with a server whose answer was changed on the way', async () => {
    const relay = await startRelay(await goodTarget(), (bytes, near) => {
      bytes.writeUInt8(bytes.readUInt8(MIDDLE_OF_ANSWER_BYTES) ^ 1, MIDDLE_OF_ANSWER_BYTES);
      near.write(bytes);
    });
    await failure('TLS_HANDSHAKE', scene.own(relay).endpoint);
  });

  it('with a server that shares no version and no cipher', async () => {
    const older = scene.own(await OpensslServer.start({ server: set.server, args: ['-tls1_2'] }));
    await failure('TLS_HANDSHAKE', Endpoint.of(older.host, older.port), { protocols: ['TLSv1.3'] });
    const options: TlsOptions = { protocols: ['TLSv1.2'], cipherSuite: 'ECDHE-ECDSA-AES128-GCM-SHA256' };
    await failure('TLS_HANDSHAKE', Endpoint.of(older.host, older.port), options);
  });

  it('with a server that never answers, when its own time is over', async () => {
    const started = performance.now();
    const target = await afterHello(() => undefined);
    await failure('ETIMEDOUT', target, { connectTimeoutMs: SHORT_TIMEOUT_MS });
    assert.ok(performance.now() - started < PROMPT_MS, 'it took longer than its connectTimeoutMs');
  });

  it('with a server that stops in the middle of its answer, when its own time is over', async () => {
    const relay = await startRelay(await goodTarget(), (bytes, near, far) => {
      far.pause();
      near.write(bytes.subarray(0, MIDDLE_OF_ANSWER_BYTES));
    });
    await failure('ETIMEDOUT', scene.own(relay).endpoint, { connectTimeoutMs: SHORT_TIMEOUT_MS });
  });

  it('with a machine that does not even accept, when its own time is over', async () => {
    const deaf = scene.own(await startDeafPeer());
    await failure('ETIMEDOUT', deaf.endpoint, { connectTimeoutMs: SHORT_TIMEOUT_MS });
  });

  it('with a server that first resets and then is silent, within its own time', async () => {
    const target = await afterHello((socket, number) => (number === 1 ? socket.resetAndDestroy() : undefined));
    const started = performance.now();
    await failure('TLS_HANDSHAKE', target, { connectTimeoutMs: SHORT_TIMEOUT_MS });
    assert.ok(performance.now() - started < PROMPT_MS, 'it took longer than its connectTimeoutMs');
  });

  it('with a server that resets the first time only: its certificate is not to blame', async () => {
    const good = await goodTarget();
    const peer = await startTcpPeer((socket, number) => {
      if (number === 1) {
        socket.once('data', () => socket.resetAndDestroy());
      } else {
        passOn(socket, good);
      }
    });
    await failure('TLS_HANDSHAKE', scene.own(peer).endpoint);
  });

  it('with a server that refuses this side’s certificate: its own certificate is not to blame', async () => {
    const { certificate, privateKey } = await issueClientCertificate(await createAuthority({ keyType: 'ec' }));
    // It asks for a certificate, and can do without one.
    const args = ['-tls1_2', '-verify', '1', '-verify_return_error'];
    const server = scene.own(await OpensslServer.start({ server: set.server, args }));
    const error = await failure('TLS_HANDSHAKE', Endpoint.of(server.host, server.port), {
      authentication: { kind: 'two-way', certificatePem: certificate, keyPem: privateKey },
    });
    assert.doesNotMatch(error.message, /trusted CA/);
  });

  it('and frees every descriptor before a close resolves that comes while it finds out why', async () => {
    const questions = new EventEmitter();
    const target = await afterHello((socket, number) => {
      if (number === 1) {
        socket.resetAndDestroy();
      } else {
        questions.emit('asked', socket);
      }
    });
    const asked = once(questions, 'asked');
    const failed = failureOf(client.connect(target), 'ECANCELED');
    const [unanswered] = (await asked) as [Socket];
    const closed = client.close();
    await failed;
    // A native connect can't be stopped: it has to end.
    unanswered.resetAndDestroy();
    await closed;
    assert.equal(scene.openNatives, 0);
  });
});
