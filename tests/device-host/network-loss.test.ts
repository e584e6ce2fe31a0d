/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import dgram from 'node:dgram';
import { afterEach, test } from 'node:test';
import type { TestContext } from 'node:test';
import connection from '@ohos.net.connection';
import socket from '@ohos.net.socket';
import { network } from '../../host/device/network';
import { startDeafServer } from '../support/deaf-server';
import { createAuthority, issueServerCertificate } from '../../host/peers/certificates';

const LOOPBACK: socket.NetAddress = { address: '127.0.0.1', port: 0, family: 1 };
const ECONNABORTED = 103;
const UNREACHABLE = 2301101;

afterEach(() => network.setAvailable(true));

interface Closable {
  close(): Promise<void>;
}

function at(port: number): socket.NetAddress {
  return { ...LOOPBACK, port };
}

/** A server that is no socket of the device: it stands for another machine. */
async function foreignServer(
  context: TestContext,
  server: net.Server,
): Promise<{ port: number; accepted: Promise<net.Socket> }> {
  const event = server instanceof tls.Server ? 'secureConnection' : 'connection';
  const accepted = new Promise<net.Socket>((resolve) => server.once(event, resolve));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  return { port: (server.address() as AddressInfo).port, accepted };
}

test('a TCP client is aborted, its peer reset, and a new connect finds no way until the network is back', async (context) => {
  const { port, accepted } = await foreignServer(context, net.createServer());
  const tcp = socket.constructTCPSocketInstance();
  await tcp.connect({ address: at(port) });
  const peer = await accepted;
  const reset = new Promise<NodeJS.ErrnoException>((resolve) => peer.once('error', resolve));
  const aborted = new Promise<unknown>((resolve) => tcp.on('error', resolve));
  network.setAvailable(false);
  assert.deepEqual(await aborted, { code: ECONNABORTED });
  assert.equal((await reset).code, 'ECONNRESET');
  await assert.rejects(tcp.send({ data: 'x' }), { code: 2301107 });
  await tcp.close();
  const next = socket.constructTCPSocketInstance();
  await assert.rejects(next.connect({ address: at(port) }), { code: UNREACHABLE });
  network.setAvailable(true);
  await next.connect({ address: at(port) });
  await next.close();
});

test('a TCP connect that is under way fails at once, as one that nobody answers', async (context) => {
  const deaf = await startDeafServer();
  context.after(() => deaf.close());
  const tcp = socket.constructTCPSocketInstance();
  const failed = assert.rejects(tcp.connect({ address: at(deaf.port), timeout: 60_000 }), {
    code: 2301115,
    message: 'Operation in progress',
  });
  // Behind the look-up of the address, which takes a turn.
  await new Promise((resolve) => setImmediate(resolve));
  network.setAvailable(false);
  await failed;
  assert.deepEqual(await tcp.getState(), { isBound: false, isClose: false, isConnected: false });
  network.setAvailable(true);
  await assert.rejects(tcp.connect({ address: at(deaf.port), timeout: 60_000 }), { code: 2301103 });
  await tcp.close();
});

test('a TCP connect of the device to itself that is under way goes on', async (context) => {
  const server = socket.constructTCPSocketServerInstance();
  context.after(() => (server as unknown as Closable).close());
  await server.listen(LOOPBACK);
  const { port = 0 } = await server.getLocalAddress();
  const tcp = socket.constructTCPSocketInstance();
  const connected = tcp.connect({ address: at(port) });
  network.setAvailable(false);
  await connected;
  await tcp.close();
});

test("a server's clients are gone, and who comes meanwhile is turned away", async (context) => {
  const server = socket.constructTCPSocketServerInstance();
  context.after(() => (server as unknown as Closable).close());
  const accepted = new Promise<socket.TCPSocketConnection>((resolve) => server.on('connect', resolve));
  await server.listen(LOOPBACK);
  const { port = 0 } = await server.getLocalAddress();
  const foreign = net.connect(port, '127.0.0.1');
  const reset = new Promise<NodeJS.ErrnoException>((resolve) => foreign.once('error', resolve));
  const client = await accepted;
  client.on('message', () => undefined);
  const closed = new Promise<unknown>((resolve) => client.on('close', resolve));
  network.setAvailable(false);
  assert.deepEqual(await closed, {});
  assert.equal((await reset).code, 'ECONNRESET');
  await assert.rejects(client.send({ data: 'x' }), { code: 2303200 });
  const late = net.connect(port, '127.0.0.1');
  const turnedAway = new Promise<NodeJS.ErrnoException>((resolve) => late.once('error', resolve));
  assert.equal((await turnedAway).code, 'ECONNRESET');
});

test('what the device says to itself goes on', async (context) => {
  const server = socket.constructTCPSocketServerInstance();
  context.after(() => (server as unknown as Closable).close());
  server.on('connect', (client) => {
    client.on('message', ({ message }) => void client.send({ data: message }));
  });
  await server.listen({ address: '0.0.0.0', port: 0, family: 1 });
  const { port = 0 } = await server.getLocalAddress();
  const echo = async (tcp: socket.TCPSocket, data: string): Promise<string> => {
    const answer = new Promise<socket.SocketMessageInfo>((resolve) => tcp.on('message', resolve));
    await tcp.send({ data });
    return new TextDecoder().decode((await answer).message);
  };
  const before = socket.constructTCPSocketInstance();
  context.after(() => before.close());
  await before.connect({ address: at(port) });
  assert.equal(await echo(before, 'before'), 'before');
  network.setAvailable(false);
  assert.equal(await echo(before, 'after'), 'after');
  const later = socket.constructTCPSocketInstance();
  context.after(() => later.close());
  await later.connect({ address: at(port) });
  assert.equal(await echo(later, 'new'), 'new');
});

test('datagrams neither leave nor arrive, and the socket serves again when the network is back', async (context) => {
  const pc = dgram.createSocket('udp4');
  context.after(() => pc.close());
  await new Promise<void>((resolve) => pc.bind(0, '127.0.0.1', resolve));
  const udp = socket.constructUDPSocketInstance();
  context.after(() => udp.close());
  await udp.bind(LOOPBACK);
  const { port } = await udp.getLocalAddress();
  const heard: string[] = [];
  let second: (() => void) | undefined;
  udp.on('message', ({ message }) => {
    heard.push(new TextDecoder().decode(message));
    second?.();
  });
  network.setAvailable(false);
  await assert.rejects(udp.send({ data: 'x', address: at(pc.address().port) }), { code: UNREACHABLE });
  await new Promise((resolve) => pc.send('lost', port ?? 0, '127.0.0.1', resolve));
  // One to itself, behind the other in the same queue: it says that the first has been dropped.
  const arrived = new Promise<void>((resolve) => (second = resolve));
  await udp.send({ data: 'own', address: at(port ?? 0) });
  await arrived;
  assert.deepEqual(heard, ['own']);
  network.setAvailable(true);
  const again = new Promise<void>((resolve) => (second = resolve));
  pc.send('back', port ?? 0, '127.0.0.1');
  await again;
  assert.deepEqual(heard, ['own', 'back']);
});

test('a TLS client breaks, and a new one finds no way', async (context) => {
  const issued = await issueServerCertificate(await createAuthority());
  const server = tls.createServer({ cert: issued.certificate, key: issued.privateKey });
  server.on('secureConnection', (stream) => stream.on('error', () => undefined));
  const { port, accepted } = await foreignServer(context, server);
  const client = socket.constructTLSSocketInstance();
  await client.bind(LOOPBACK);
  const broken = new Promise<unknown>((resolve) => client.on('error', resolve));
  const options = { address: at(port), secureOptions: {}, skipRemoteValidation: true };
  await client.connect(options);
  const peer = await accepted;
  const gone = new Promise((resolve) => peer.resume().once('close', resolve));
  network.setAvailable(false);
  assert.equal(((await broken) as { errorNumber: number }).errorNumber, 2303505);
  await gone;
  assert.equal((await client.getState()).isConnected, false);
  await client.close();
  const next = socket.constructTLSSocketInstance();
  await next.bind(LOOPBACK);
  await assert.rejects(next.connect(options), { code: 2303501 });
});

test('a watch over the network hears of what is there, of its loss and of its return', async () => {
  const heard: string[] = [];
  const watch = connection.createNetConnection();
  let wanted = 0;
  let reached: (() => void) | undefined;
  const count = (length: number): Promise<void> => {
    wanted = length;
    return heard.length >= length ? Promise.resolve() : new Promise((resolve) => (reached = resolve));
  };
  const note = (event: string): void => {
    heard.push(event);
    if (heard.length === wanted) {
      reached?.();
    }
  };
  watch.on('netAvailable', (handle) => note(`available ${handle.netId}`));
  watch.on('netLost', (handle) => note(`lost ${handle.netId}`));
  watch.on('netConnectionPropertiesChange', ({ connectionProperties }) => {
    note(connectionProperties.linkAddresses.length > 0 ? 'addresses' : 'no addresses');
  });
  await new Promise<void>((resolve) => watch.register(() => resolve()));
  await count(2);
  network.setAvailable(false);
  await count(3);
  assert.equal(connection.hasDefaultNetSync(), false);
  assert.equal(connection.getDefaultNetSync().netId, 0);
  assert.throws(() => connection.getConnectionPropertiesSync(connection.getDefaultNetSync()), { code: 2100001 });
  await assert.rejects(connection.getAddressesByName('example.com'), { code: 2100003 });
  network.setAvailable(true);
  await count(5);
  await new Promise<void>((resolve) => watch.unregister(() => resolve()));
  network.setAvailable(false);
  assert.deepEqual(heard, ['available 100', 'addresses', 'lost 100', 'available 100', 'addresses']);
  const twice = await new Promise((resolve) => watch.unregister(resolve));
  assert.equal((twice as { code: number }).code, 2101007);
});
