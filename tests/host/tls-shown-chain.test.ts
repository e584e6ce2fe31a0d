/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import tls from 'node:tls';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import socket from '@ohos.net.socket';
import { createAuthority, issueServerCertificate } from '../../host/peers/certificates';

/** A server that shows its CA as well: what the native client then keeps is a whole chain. */
let server: tls.Server;
let port: number;

before(async () => {
  const authority = await createAuthority();
  const issued = await issueServerCertificate(authority);
  server = tls.createServer({ cert: issued.certificate + authority.certificate, key: issued.privateKey }, (stream) => {
    stream.on('error', () => undefined);
    stream.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

after(() => {
  server.close();
});

async function connect(host: string, skipRemoteValidation: boolean): Promise<string> {
  const client = socket.constructTLSSocketInstance();
  await client.bind({ address: '127.0.0.1', port: 0, family: 1 });
  const outcome = await client
    .connect({ address: { address: host, port, family: 1 }, secureOptions: {}, skipRemoteValidation })
    .then(
      () => 'connected',
      (error: unknown) => String((error as { code: number }).code),
    );
  await client.close();
  return outcome;
}

test('a chain that was shown to an unverified connect by name is trusted by the next one', async () => {
  assert.equal(await connect('localhost', false), '2303505');
  assert.equal(await connect('localhost', true), 'connected');
  assert.equal(await connect('localhost', false), 'connected');
});

test('a connect by IP address leaves no trust behind', async () => {
  assert.equal(await connect('127.0.0.1', true), 'connected');
  assert.equal(await connect('127.0.0.1', false), '2303505');
});
