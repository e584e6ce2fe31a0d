/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { BROADCAST_ADDRESS, NEIGHBOUR_ADDRESS, OWN_ADDRESS } from './support/own-device';
import assert from 'node:assert/strict';
import dgram from 'node:dgram';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import connection from '@ohos.net.connection';
import socket from '@ohos.net.socket';
import { startNeighbour } from './support/neighbour';

const EVERYWHERE: socket.NetAddress = { address: '0.0.0.0', port: 0, family: 1 };
const text = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

interface Closable {
  close(): Promise<void>;
}

async function serve(context: TestContext): Promise<{ server: socket.TCPSocketServer; port: number }> {
  const server = socket.constructTCPSocketServerInstance();
  context.after(() => (server as unknown as Closable).close());
  await server.listen(EVERYWHERE);
  return { server, port: (await server.getLocalAddress()).port ?? 0 };
}

function client(context: TestContext): socket.TCPSocket {
  const tcp = socket.constructTCPSocketInstance();
  context.after(() => tcp.close());
  return tcp;
}

/** A server of this PC that is no device. */
async function pcServer(context: TestContext, address: string): Promise<{ port: number; client: Promise<net.Socket> }> {
  const server = net.createServer();
  const accepted = new Promise<net.Socket>((resolve) => server.once('connection', resolve));
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  context.after(() => server.close());
  return { port: (server.address() as AddressInfo).port, client: accepted };
}

test('two devices listen on one port, reach each other and name themselves', async (context) => {
  const { server, port } = await serve(context);
  assert.deepEqual(await server.getLocalAddress(), { address: OWN_ADDRESS, port, family: 1 });
  const neighbour = await startNeighbour(context, NEIGHBOUR_ADDRESS, port);
  const tcp = client(context);
  const answer = new Promise<socket.SocketMessageInfo>((resolve) => tcp.on('message', resolve));
  await tcp.connect({ address: { address: NEIGHBOUR_ADDRESS, port, family: 1 } });
  assert.equal((await tcp.getLocalAddress()).address, OWN_ADDRESS);
  await tcp.send({ data: 'hello' });
  assert.equal(await neighbour.line(), `tcp ${OWN_ADDRESS} hello`);
  const { message, remoteInfo } = await answer;
  assert.equal(text(message), 'hello');
  assert.equal(remoteInfo.address, NEIGHBOUR_ADDRESS);
});

test('a broadcast reaches every device, with the address of the one that sent it', async (context) => {
  const udp = socket.constructUDPSocketInstance();
  context.after(() => udp.close());
  await udp.bind(EVERYWHERE);
  const { port = 0 } = await udp.getLocalAddress();
  const neighbour = await startNeighbour(context, NEIGHBOUR_ADDRESS, port);
  const heard: string[] = [];
  const bothHeard = new Promise<void>((resolve) => {
    udp.on('message', ({ message, remoteInfo }) => {
      heard.push(`${remoteInfo.address} ${text(message)}`);
      if (heard.length === 2) {
        resolve();
      }
    });
  });
  const all = { data: 'anyone', address: { address: BROADCAST_ADDRESS, port, family: 1 as const } };
  await assert.rejects(udp.send(all), { code: 2301013 });
  await udp.setExtraOptions({ broadcast: true });
  await udp.send(all);
  assert.equal(await neighbour.line(), `udp ${OWN_ADDRESS} anyone`);
  await bothHeard; // Its own copy, and what the neighbour sends back.
  assert.deepEqual(heard.sort(), [`${OWN_ADDRESS} anyone`, `${NEIGHBOUR_ADDRESS} anyone`].sort());
  await udp.send({ ...all, address: { ...all.address, address: '255.255.255.255' } });
  assert.equal(await neighbour.line(), `udp ${OWN_ADDRESS} anyone`);
});

test("127.0.0.1 is the device's own server where it has one, and otherwise the PC", async (context) => {
  const { server, port } = await serve(context);
  const accepted = new Promise<socket.TCPSocketConnection>((resolve) => server.on('connect', resolve));
  const own = client(context);
  await own.connect({ address: { address: '127.0.0.1', port, family: 1 } });
  const end = await accepted;
  assert.equal((await end.getRemoteAddress()).address, OWN_ADDRESS);
  await end.close();
  const pc = await pcServer(context, '127.0.0.1');
  const other = client(context);
  await other.connect({ address: { address: '127.0.0.1', port: pc.port, family: 1 } });
  const seen = await pc.client;
  assert.equal(seen.remoteAddress, OWN_ADDRESS);
  seen.destroy();
});

test('a client that was bound to all addresses leaves from its own, with the port that it has', async (context) => {
  const pc = await pcServer(context, '127.0.0.1');
  const tcp = client(context);
  await tcp.bind(EVERYWHERE);
  const bound = await tcp.getLocalAddress();
  assert.equal(bound.address, OWN_ADDRESS);
  await tcp.connect({ address: { address: '127.0.0.1', port: pc.port, family: 1 } });
  const seen = await pc.client;
  assert.deepEqual([seen.remoteAddress, seen.remotePort], [OWN_ADDRESS, bound.port]);
  seen.destroy();
});

test('TLS leaves from its own address, too', async (context) => {
  const pc = await pcServer(context, '127.0.0.1');
  const tls = socket.constructTLSSocketInstance();
  await tls.bind(EVERYWHERE);
  const connecting = assert.rejects(
    tls.connect({ address: { address: 'localhost', port: pc.port, family: 1 }, secureOptions: {} }),
  );
  const seen = await pc.client;
  assert.equal(seen.remoteAddress, OWN_ADDRESS);
  seen.destroy();
  await connecting;
  await tls.close();
});

test('a datagram names the device that sent it, and a socket for IPv6 hears those of IPv4', async (context) => {
  const pc = dgram.createSocket('udp4');
  context.after(() => pc.close());
  await new Promise<void>((resolve) => pc.bind(0, '127.0.0.1', resolve));
  const heard = new Promise<dgram.RemoteInfo>((resolve) => pc.once('message', (_, from) => resolve(from)));
  const udp = socket.constructUDPSocketInstance();
  context.after(() => udp.close());
  await udp.bind({ address: '::', port: 0, family: 2 });
  const { address, port = 0 } = await udp.getLocalAddress();
  assert.equal(address, `::ffff:${OWN_ADDRESS}`);
  const answered = new Promise<socket.SocketMessageInfo>((resolve) => udp.on('message', resolve));
  pc.send('to v6', port, OWN_ADDRESS);
  assert.equal(text((await answered).message), 'to v6');
  const v4 = socket.constructUDPSocketInstance();
  context.after(() => v4.close());
  await v4.bind(EVERYWHERE);
  await v4.send({ data: 'x', address: { address: '127.0.0.1', port: pc.address().port, family: 1 } });
  assert.equal((await heard).address, OWN_ADDRESS);
});

test("the default network's one address is the device's", async () => {
  const handle = await connection.getDefaultNet();
  const { linkAddresses, interfaceName } = await connection.getConnectionProperties(handle);
  assert.deepEqual(linkAddresses, [{ address: { address: OWN_ADDRESS, family: 1, port: 0 }, prefixLength: 24 }]);
  assert.equal(interfaceName, 'wlan0');
  assert.deepEqual(connection.getConnectionPropertiesSync(connection.getDefaultNetSync()).linkAddresses, linkAddresses);
  await assert.rejects(connection.getConnectionProperties({ netId: 7 } as connection.NetHandle), { code: 2100001 });
  const byCallback = await new Promise((resolve) => connection.hasDefaultNet((_, has) => resolve(has)));
  assert.equal(byCallback, true);
});
