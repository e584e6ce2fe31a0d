/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { after, before, mock, test } from 'node:test';
import socket from '@ohos.net.socket';
import type { DeafServer } from '../support/deaf-server';
import { startDeafServer } from '../support/deaf-server';

let deaf: DeafServer;

before(async () => {
  deaf = await startDeafServer();
});

after(() => {
  deaf.close();
});

function deafAddress(): socket.NetAddress {
  return { address: '127.0.0.1', port: deaf.port, family: 1 };
}

test('a connect that nobody answers ends with its timeout, with the code of a refused one', async () => {
  const tcp = socket.constructTCPSocketInstance();
  await assert.rejects(tcp.connect({ address: deafAddress(), timeout: 200 }), {
    code: 2301115,
    message: 'Operation in progress',
  });
  await tcp.close();
});

test('a second connect while the first is still under way is 2301114', async () => {
  const tcp = socket.constructTCPSocketInstance();
  await assert.rejects(tcp.connect({ address: deafAddress(), timeout: 50 }), { code: 2301115 });
  await assert.rejects(tcp.connect({ address: deafAddress(), timeout: 50 }), { code: 2301114 });
  await tcp.close();
});

test('a connect that is pending when the socket is closed never settles', async () => {
  const tcp = socket.constructTCPSocketInstance();
  let settled = false;
  const settle = (): void => {
    settled = true;
  };
  tcp.connect({ address: deafAddress(), timeout: 50 }).then(settle, settle);
  await tcp.close();
  // A later connect with the same timeout has run out, so the first one's time is over, too.
  const other = socket.constructTCPSocketInstance();
  await assert.rejects(other.connect({ address: deafAddress(), timeout: 50 }), { code: 2301115 });
  await other.close();
  assert.equal(settled, false);
});

test('without a timeout a connect gives up after 5 seconds', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const tcp = socket.constructTCPSocketInstance();
  let outcome = 'pending';
  const connect = tcp.connect({ address: deafAddress() }).catch((error: unknown) => {
    outcome = String((error as { code: number }).code);
  });
  mock.timers.tick(4999);
  await Promise.resolve();
  assert.equal(outcome, 'pending');
  mock.timers.tick(1);
  await connect;
  assert.equal(outcome, '2301115');
  mock.timers.reset();
  await tcp.close();
});
