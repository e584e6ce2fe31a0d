/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { RemoteInfo, Socket as UdpSocket } from 'node:dgram';
import { createSocket } from 'node:dgram';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, before, describe, it } from 'node:test';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { connect as connectTls } from 'node:tls';
import type { KeyedCertificate } from '../../host/peers/certificates';
import { createAuthority, issueClientCertificate, issueServerCertificate } from '../../host/peers/certificates';
import type { PeerName, Peers } from '../../host/peers/peers';
import { PeerStartError, startPeers } from '../../host/peers/peers';

/** Ends a suite whose peer never does what is waited for; far above what it takes. */
const LIMIT_MS = 60_000;
const HOST = '127.0.0.1';
const MIB = 1024 * 1024;

const hasIPv6 = Object.values(networkInterfaces()).some((entries) => entries?.some(({ address }) => address === '::1'));

let authority: KeyedCertificate;
let server: KeyedCertificate;
let client: KeyedCertificate;
let peers: Peers;
let reported: (peer: PeerName, error: Error) => void = () => undefined;

before(async () => {
  authority = await createAuthority();
  server = await issueServerCertificate(authority);
  client = await issueClientCertificate(authority);
  peers = await startPeers({
    host: HOST,
    certificates: { authority, server },
    onConnectionError: (peer, error) => reported(peer, error),
  });
});
after(() => peers.close());

/** Sends everything, ends its half, and resolves with all that came back until the other half ended. */
async function roundTrip(socket: Socket, sent: Buffer): Promise<Buffer> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.end(sent);
  await once(socket, 'close');
  return Buffer.concat(chunks);
}

function tls(peer: 'tlsOneWay' | 'tlsTwoWay', options: ConnectionOptions = {}): TLSSocket {
  return connectTls({ host: HOST, port: peers[peer].port, ca: authority.certificate, ...options });
}

function nextReport(): Promise<[PeerName, Error]> {
  return new Promise((resolve) => (reported = (peer, error) => resolve([peer, error])));
}

describe('the TCP echo', { timeout: LIMIT_MS }, () => {
  it('returns 1 MiB byte for byte after the client has ended its half', async () => {
    const sent = randomBytes(MIB);
    const back = await roundTrip(connect({ host: HOST, port: peers.tcp.port, allowHalfOpen: true }), sent);
    assert.ok(back.equals(sent));
  });

  it('reports a reset connection and goes on', async () => {
    const report = nextReport();
    const socket = connect(peers.tcp.port, HOST);
    await once(socket, 'connect');
    socket.write('x');
    await once(socket, 'data');
    socket.resetAndDestroy();
    const [peer, error] = await report;
    assert.equal(peer, 'tcp');
    assert.match(error.message, /ECONNRESET/);
    assert.equal((await roundTrip(connect(peers.tcp.port, HOST), Buffer.from('again'))).toString(), 'again');
  });
});

describe('the UDP echo', { timeout: LIMIT_MS }, () => {
  it('returns datagrams from empty to the largest', async () => {
    const socket = createSocket('udp4');
    try {
      for (const size of [0, 1, 1024, 65507]) {
        const sent = randomBytes(size);
        const arrival = once(socket, 'message');
        socket.send(sent, peers.udp.port, HOST);
        const [back] = (await arrival) as [Buffer];
        assert.ok(back.equals(sent), `${size} bytes`);
      }
    } finally {
      socket.close();
    }
  });

  it('leaves a datagram unanswered that claims to come from port 0, and goes on', async () => {
    const sockets: UdpSocket[] = [];
    const collect = (message: unknown): void => void sockets.push((message as { socket: UdpSocket }).socket);
    subscribe('udp.socket', collect);
    const other = await startPeers({ host: HOST, certificates: { authority, server } });
    unsubscribe('udp.socket', collect);
    // No ordinary socket can send such a datagram.
    const forged: RemoteInfo = { address: HOST, family: 'IPv4', port: 0, size: 1 };
    const asker = createSocket('udp4');
    try {
      assert.equal(sockets.length, 1);
      assert.doesNotThrow(() => sockets[0]?.emit('message', Buffer.from('x'), forged));
      const arrival = once(asker, 'message');
      asker.send('again', other.udp.port, HOST);
      assert.equal(String(((await arrival) as [Buffer])[0]), 'again');
    } finally {
      asker.close();
      await other.close();
    }
  });

  it('works on IPv6', { skip: !hasIPv6 && 'this machine has no ::1' }, async () => {
    const six = await startPeers({ host: '::1', certificates: { authority, server } });
    const socket = createSocket('udp6');
    try {
      const arrival = once(socket, 'message');
      socket.send('六', six.udp.port, '::1');
      assert.equal(String(((await arrival) as [Buffer])[0]), '六');
    } finally {
      socket.close();
      await six.close();
    }
  });
});

describe('the one-way TLS echo', { timeout: LIMIT_MS }, () => {
  it('returns 1 MiB byte for byte and asks for no certificate', async () => {
    const sent = randomBytes(MIB);
    const socket = tls('tlsOneWay');
    assert.ok((await roundTrip(socket, sent)).equals(sent));
  });

  it('speaks TLS 1.3, and TLS 1.2 with the guide’s cipher', async () => {
    const modern = tls('tlsOneWay');
    await once(modern, 'secureConnect');
    assert.equal(modern.getProtocol(), 'TLSv1.3');
    modern.destroy();
    const guide = tls('tlsOneWay', { maxVersion: 'TLSv1.2', ciphers: 'AES256-SHA256' });
    await once(guide, 'secureConnect');
    assert.equal(guide.getProtocol(), 'TLSv1.2');
    assert.equal(guide.getCipher().name, 'AES256-SHA256');
    guide.destroy();
  });

  it('reports plain text and goes on', async () => {
    const report = nextReport();
    const plain = connect(peers.tlsOneWay.port, HOST);
    plain.end('GET / HTTP/1.0\r\n\r\n').resume();
    plain.on('error', () => undefined);
    assert.equal((await report)[0], 'tlsOneWay');
    assert.equal((await roundTrip(tls('tlsOneWay'), Buffer.from('again'))).toString(), 'again');
  });
});

describe('the two-way TLS echo', { timeout: LIMIT_MS }, () => {
  for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
    it(`serves a client with a certificate of the CA over ${version}`, async () => {
      const sent = randomBytes(MIB);
      const socket = tls('tlsTwoWay', {
        key: client.privateKey,
        cert: client.certificate,
        minVersion: version,
        maxVersion: version,
      });
      assert.ok((await roundTrip(socket, sent)).equals(sent));
    });

    it(`refuses a client without a certificate over ${version}`, async () => {
      const report = nextReport();
      const socket = tls('tlsTwoWay', { minVersion: version, maxVersion: version });
      await assert.rejects(once(socket, 'data'), /alert/i);
      assert.match((await report)[1].message, /did not return a certificate/);
    });
  }

  it('refuses a certificate of another CA', async () => {
    const report = nextReport();
    const foreign = await issueClientCertificate(await createAuthority());
    const socket = tls('tlsTwoWay', { key: foreign.privateKey, cert: foreign.certificate });
    // Node's server says nothing to such a client, it closes: in TLS 1.3 the client's own handshake has then succeeded.
    assert.equal((await roundTrip(socket, Buffer.from('let me in'))).length, 0);
    assert.equal((await report)[0], 'tlsTwoWay');
  });
});

describe('starting and closing', { timeout: LIMIT_MS }, () => {
  it('starts none when a port is taken, and says which', async () => {
    const ports = { tlsTwoWay: peers.tcp.port };
    await assert.rejects(startPeers({ host: HOST, ports, certificates: { authority, server } }), (error) => {
      assert.ok(error instanceof PeerStartError);
      assert.equal(error.peer, 'tlsTwoWay');
      assert.match(error.cause.message, /EADDRINUSE/);
      return true;
    });
  });

  it('ends open connections on close and frees the ports', async () => {
    const short = await startPeers({ host: HOST, certificates: { authority, server } });
    const open = connect(short.tcp.port, HOST);
    await once(open, 'connect');
    open.write('x');
    await once(open, 'data');
    const ended = once(open, 'close');
    await short.close();
    await ended;
    await short.close();
    const ports = { tcp: short.tcp.port, udp: short.udp.port };
    const again = await startPeers({ host: HOST, ports, certificates: { authority, server } });
    assert.equal(again.tcp.port, short.tcp.port);
    await again.close();
  });
});
