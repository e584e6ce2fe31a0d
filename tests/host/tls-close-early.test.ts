/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { mock, test } from 'node:test';
import socket from '@ohos.net.socket';

test('closing during a connect is warned of, and the connect never settles', async () => {
  const warn = mock.method(console, 'warn', () => undefined);
  const server = net.createServer((stream) => stream.on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: socket.NetAddress = { address: '127.0.0.1', port: (server.address() as AddressInfo).port, family: 1 };
  const tls = socket.constructTLSSocketInstance();
  await tls.bind({ address: '127.0.0.1', port: 0, family: 1 });
  let settled = false;
  const settle = (): void => {
    settled = true;
  };
  tls.connect({ address, secureOptions: {} }).then(settle, settle);
  await tls.close();
  await new Promise((resolve) => server.close(resolve));
  assert.equal(settled, false);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /on a device this can crash the process/);
  mock.restoreAll();
});
