/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { SendData, StreamConnection, TcpServerConnection, TlsAuthentication } from 'socketkit';
import { Endpoint, TcpClient, TcpServer, TlsClient, UdpSocket } from 'socketkit';
import type { Flow } from './flow';
import { bindAddressFor, noResult, Once } from './native';
import { describeHash, describeText, Inbox, randomMebibyte, TEXT } from './payload';
import { CONNECT_DEADLINE_MS, CONNECT_TIMEOUT_MS } from './tcp-client';
import type { Credentials } from './tls';

/** The same flows through the library: what an app would write. */

export async function kitTcpClient(flow: Flow, server: Endpoint): Promise<void> {
  const client = new TcpClient();
  flow.atEnd(() => client.close());
  await flow.step(
    'TcpClient.connect(endpoint)',
    () => client.connect(server, { connectTimeoutMs: CONNECT_TIMEOUT_MS, keepAlive: true, noDelay: true }),
    () => `to ${server.toString()}`,
    CONNECT_DEADLINE_MS,
  );
  await converse(flow, 'TcpClient', client);
}

export async function kitTcpServer(flow: Flow): Promise<void> {
  const server = new TcpServer();
  const client = new TcpClient();
  flow.atEnd(() => server.close());
  flow.atEnd(() => client.close());
  const accepted = new Once<TcpServerConnection>();
  server.connection.on((connection) => {
    connection.message.on((bytes) => {
      connection.send(bytes).catch(() => connection.close()); // The step that waits for the echo sees the end.
    });
    accepted.fire(connection);
  });
  const endpoint = await flow.step(
    'TcpServer.listen(endpoint)',
    () => server.listen(Endpoint.of('127.0.0.1', 0, 'bind')),
    (at) => at.toString(),
  );
  await flow.step(
    'TcpClient.connect(endpoint)',
    () => client.connect(endpoint),
    () => `to ${endpoint.toString()}`,
  );
  await flow.step(
    'TcpServer.connection',
    () => accepted.value,
    (connection) => `from ${String(connection.remoteEndpoint)}`,
  );
  await converse(flow, 'TcpClient', client);
  await flow.step(
    'TcpServer.close()',
    () => server.close(),
    (port) => `the port is ${port}`,
  );
}

export async function kitUdp(flow: Flow, peer: Endpoint): Promise<void> {
  const udp = new UdpSocket();
  const inbox = new Inbox();
  udp.message.on((datagram) => inbox.put(datagram.bytes));
  flow.atEnd(() => udp.close());
  await flow.step(
    'UdpSocket.bind(endpoint)',
    () => udp.bind(Endpoint.fromNative(bindAddressFor(peer.toNative()))),
    () => String(udp.localEndpoint),
  );
  await flow.step(
    'UdpSocket.send(text, to)',
    () => udp.send(TEXT, peer),
    () => TEXT,
  );
  await flow.step('UdpSocket.message', () => inbox.take(Buffer.byteLength(TEXT)), describeText);
  await flow.step('UdpSocket.close()', () => udp.close(), noResult);
}

export async function kitTlsTwoWay(flow: Flow, server: Endpoint, credentials: Credentials): Promise<void> {
  const authentication: TlsAuthentication = {
    kind: 'two-way',
    certificatePem: credentials.cert,
    keyPem: credentials.encryptedKey,
    password: credentials.password,
  };
  await kitTls(flow, server, credentials.ca, authentication);
}

export async function kitTlsOneWay(flow: Flow, server: Endpoint, ca: string): Promise<void> {
  await kitTls(flow, server, ca, { kind: 'one-way' });
  const client = new TlsClient();
  flow.atEnd(() => client.close());
  await flow.rejects(
    "TlsClient.connect(endpoint, {expectedHost: 'example.com'})",
    () => client.connect(server, { caPem: ca, expectedHost: 'example.com' }),
    'TLS_IDENTITY',
    'the certificate names other hosts; the native client would not have looked',
  );
}

async function kitTls(flow: Flow, server: Endpoint, ca: string, authentication: TlsAuthentication): Promise<void> {
  const client = new TlsClient();
  flow.atEnd(() => client.close());
  await flow.step(
    'TlsClient.connect(endpoint, {caPem, authentication})',
    () => client.connect(server, { caPem: ca, authentication }),
    () => `${authentication.kind}, peer ${String(client.peerTrust)}`,
  );
  await flow.step(
    'TlsClient.peerCertificate()',
    () => client.peerCertificate(),
    (certificate) => `names ${certificate.hostNames.join(', ')}`,
  );
  await converse(flow, 'TlsClient', client);
}

/** Text and 1 MiB to a peer that echoes, then the end: alike on every stream. */
async function converse(flow: Flow, name: string, connection: StreamConnection): Promise<void> {
  const inbox = new Inbox();
  const reason = new Once<string>();
  connection.message.on((bytes) => inbox.put(bytes));
  connection.closed.on((event) => {
    if (event.error === undefined) {
      inbox.close();
    } else {
      inbox.fail(event.error);
    }
    reason.fire(event.reason);
  });
  const send = (data: SendData): (() => Promise<void>) => {
    return () => connection.send(data);
  };
  await flow.step(`${name}.send(text)`, send(TEXT), () => TEXT);
  await flow.step(`${name}.message`, () => inbox.take(Buffer.byteLength(TEXT)), describeText);
  const data = randomMebibyte();
  await flow.step(`${name}.send(ArrayBuffer)`, send(data), () => `${data.byteLength} bytes`);
  await flow.step(
    `${name}.message`,
    () => inbox.take(data.byteLength),
    (received) => describeHash(data, received),
  );
  await flow.step(`${name}.close()`, () => connection.close(), noResult);
  await flow.step(
    `${name}.closed`,
    () => reason.value,
    (value) => `once, with reason ${value}`,
  );
}
