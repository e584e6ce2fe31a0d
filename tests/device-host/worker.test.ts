/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import './support/worker-app';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import worker from '@ohos.worker';
import type { MessageEvents } from '@ohos.worker';
import { network } from '../../host/device/network';

interface Sum {
  sum: number;
  hasNetwork: boolean;
}

function startWorker(): worker.ThreadWorker {
  return new worker.ThreadWorker('entry/ets/workers/Sums.ets', { name: 'sums' });
}

function answer(thread: worker.ThreadWorker): Promise<Sum> {
  return new Promise((resolve, reject) => {
    thread.onmessage = (event: MessageEvents) => resolve(event.data as Sum);
    thread.onerror = ({ message }) => reject(new Error(message));
  });
}

test('a worker computes in a thread of its own, is handed bytes over, and is ended', async (context) => {
  const thread = startWorker();
  const bytes = Uint8Array.of(1, 2, 3).buffer;
  const first = answer(thread);
  thread.postMessage({ bytes: bytes }, [bytes]); // Before its file is loaded: it waits.
  assert.deepEqual(await first, { sum: 6, hasNetwork: true });
  assert.equal(bytes.byteLength, 0);
  network.setAvailable(false);
  context.after(() => network.setAvailable(true));
  const second = answer(thread);
  thread.postMessage({ bytes: new ArrayBuffer(1) });
  assert.deepEqual(await second, { sum: 0, hasNetwork: false });
  const ended = new Promise<void>((resolve) => (thread.onexit = () => resolve()));
  thread.terminate();
  await ended;
});

test('what a worker throws is told to the one that started it, and ends it', async () => {
  const thread = startWorker();
  const failed = new Promise<string>((resolve) => (thread.onerror = ({ message }) => resolve(message)));
  const ended = new Promise<number>((resolve) => (thread.onexit = resolve));
  thread.postMessage({});
  assert.match(await failed, /no bytes/);
  assert.equal(await ended, 1);
});

test('a file that is not there, or is no file of a module, is told as an error', async () => {
  const failureOf = (url: string): Promise<string> =>
    new Promise((resolve) => {
      const thread = new worker.ThreadWorker(url);
      thread.onerror = ({ message }) => resolve(message);
    });
  assert.match(await failureOf('entry/ets/workers/None.ets'), /None\.ets is not a file/);
  assert.match(await failureOf('workers/Sums.ets'), /no worker's file: it is named like/);
});
