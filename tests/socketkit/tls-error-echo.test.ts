/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import socket from '@ohos.net.socket';
import { Endpoint, TlsClient } from 'socketkit';

/** A native TLS socket that connects to nobody, and whose error events come when the test wants them. */
class FakeTlsSocket {
  tellError: (error: { errorNumber: number; errorString: string }) => void = () => undefined;
  /** What the next question is rejected with. */
  answer = Promise.resolve(['suite']);

  on(type: string, listener: typeof this.tellError): void {
    if (type === 'error') {
      this.tellError = listener;
    }
  }

  off(): void {
    this.tellError = () => undefined;
  }

  bind = () => Promise.resolve();
  connect = () => Promise.resolve();
  close = () => Promise.resolve();
  getRemoteAddress = () => Promise.resolve({ address: '127.0.0.1', port: 443, family: 1 });
  getSignatureAlgorithms = () => this.answer;
  getCipherSuite = () => this.answer;
}

const ECHO = { errorNumber: 2303501, errorString: 'the list is empty' };
const REAL = { errorNumber: 2303505, errorString: 'reading failed' };

let native = new FakeTlsSocket();
let client = new TlsClient();

beforeEach(async () => {
  native = new FakeTlsSocket();
  mock.method(socket, 'constructTLSSocketInstance', () => native);
  client = new TlsClient();
  await client.connect(Endpoint.of('127.0.0.1', 443), { verification: 'none' });
});

afterEach(async () => {
  await client.close();
  mock.restoreAll();
});

function rejection(): Promise<string[]> {
  return Promise.reject(Object.assign(new Error(ECHO.errorString), { code: ECHO.errorNumber }));
}

test('the error event of a getter that failed does not close the connection, before or after the rejection', async () => {
  native.answer = rejection();
  const asked = client.signatureAlgorithms();
  native.tellError(ECHO);
  assert.equal(await asked, undefined);
  assert.equal(client.state, 'open');

  native.answer = rejection();
  assert.equal(await client.signatureAlgorithms(), undefined);
  native.tellError(ECHO);
  assert.equal(client.state, 'open');
});

test('a failed getter has one error event; the next one is the connection’s', async () => {
  native.answer = rejection();
  await client.signatureAlgorithms();
  native.tellError(ECHO);
  native.tellError(ECHO);
  assert.equal(client.state, 'closing');
});

test('the event of a failed getter that came first is not expected again', async () => {
  native.answer = rejection();
  const asked = client.signatureAlgorithms();
  native.tellError(ECHO);
  await asked;
  native.tellError(ECHO);
  assert.equal(client.state, 'closing');
});

test('an error of the connection closes it, also while a getter is under way and after one that failed', async () => {
  native.answer = rejection();
  const asked = client.signatureAlgorithms();
  native.tellError(REAL);
  native.tellError(ECHO);
  await asked.catch(() => undefined);
  assert.notEqual(client.state, 'open');
});

test('an error of the connection after a failed getter closes it', async () => {
  native.answer = rejection();
  await client.signatureAlgorithms();
  native.tellError(REAL);
  assert.notEqual(client.state, 'open');
});

test('an error that comes long after a failed getter is the connection’s', async () => {
  native.answer = rejection();
  await client.signatureAlgorithms();
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 60_000 });
  native.tellError(ECHO);
  mock.timers.reset();
  assert.notEqual(client.state, 'open');
});
