/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Flow, FlowResult } from '../../host/cli/tour/flow';
import { runFlow } from '../../host/cli/tour/flow';
import { describeHash, Inbox } from '../../host/cli/tour/payload';

function run(body: (flow: Flow) => Promise<void>): Promise<FlowResult> {
  return runFlow('a flow', body, () => undefined);
}

/** What the last step of a failed flow says. */
async function failure(body: (flow: Flow) => Promise<void>): Promise<string> {
  const result = await run(body);
  assert.equal(result.ok, false);
  return result.steps.at(-1)?.detail ?? '';
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

test('an error outside any step is a failing step of its flow', async () => {
  const result = await run(async (flow) => {
    await flow.step('first', () => 1, String);
    throw Object.assign(new Error('Bad file descriptor'), { code: 2301009 });
  });
  assert.equal(result.ok, false);
  assert.deepEqual(
    result.steps.map((step) => [step.call, step.ok]),
    [
      ['first', true],
      ['unexpected error', false],
    ],
  );
  assert.match(result.steps[1]?.detail ?? '', /EBADF: Bad file descriptor \(native code 2301009\)/);
});

test('what is thrown may be anything', async () => {
  for (const thrown of [undefined, null, 'text', 7, { code: '401', message: 'Parameter error' }]) {
    const text = await failure(() => {
      throw thrown as unknown as Error;
    });
    assert.match(text, /undefined|null|text|7|Parameter error/);
  }
});

test('a step that throws, rejects, or whose result is not right fails and ends the flow', async () => {
  const steps: ((flow: Flow) => Promise<unknown>)[] = [
    (flow) =>
      flow.step(
        'call',
        () => {
          throw new Error('because');
        },
        String,
      ),
    (flow) => flow.step('call', () => Promise.reject(new Error('because')), String),
    (flow) =>
      flow.step(
        'call',
        () => 1,
        () => {
          throw new Error('because');
        },
      ),
  ];
  for (const step of steps) {
    let wentOn = false;
    const text = await failure(async (flow) => {
      await step(flow);
      wentOn = true;
    });
    assert.match(text, /^call: UNKNOWN: because/);
    assert.equal(wentOn, false);
  }
});

test('a step that waits too long fails with ETIMEDOUT and advice', async () => {
  const text = await failure(async (flow) => {
    await flow.step('event that never comes', never, String, 1);
  });
  assert.match(text, /^event that never comes: ETIMEDOUT: nothing for 1 ms\. .+ Check address, network/);
});

test('a step that is done leaves no timer behind', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  await run(async (flow) => {
    await flow.step('done', () => 1, String);
    await flow.step('failed', () => Promise.reject(new Error('no')), String);
  });
  assert.equal(timers(), before);
});

test('a rejection that is wanted has to come, and with its code', async () => {
  const rejection = (code: number): Promise<never> => Promise.reject(Object.assign(new Error('the text'), { code }));
  const right = await run((flow) => flow.rejects('call', () => rejection(2303505), 2303505, 'as it has to'));
  assert.equal(right.ok, true);
  assert.equal(right.steps[0]?.detail, 'rejects with 2303505: as it has to');
  const other = await failure((flow) => flow.rejects('call', () => rejection(2303501), 2303505, ''));
  assert.match(other, /wanted was a rejection with 2303505, but: .*native code 2303501/);
  const none = await failure((flow) => flow.rejects('call', () => Promise.resolve(), 2303505, ''));
  assert.match(none, /wanted was a rejection with 2303505, but: .*it succeeded/);
  const thrown = await failure((flow) =>
    flow.rejects(
      'call',
      () => {
        throw new TypeError('is not a function');
      },
      2303505,
      '',
    ),
  );
  assert.match(thrown, /is not a function/);
});

test('what a flow took is given back however it ends, the last taken first, and one failure does not stop the rest', async () => {
  for (const end of [() => Promise.resolve(), () => Promise.reject(new Error('the end'))]) {
    const released: string[] = [];
    const result = await run((flow) => {
      flow.atEnd(() => Promise.resolve(released.push('first')));
      flow.atEnd(() => Promise.reject(new Error('closed already')));
      flow.atEnd(() => Promise.resolve(released.push('last')));
      return end();
    });
    assert.deepEqual(released, ['last', 'first']);
    assert.equal(result.steps.length, result.ok ? 0 : 1);
  }
});

test('bytes that are not those that were sent are found by their hash', () => {
  const sent = new Uint8Array([1, 2, 3]).buffer;
  assert.match(describeHash(sent, new Uint8Array([1, 2, 3])), /^3 bytes, SHA-256 039058c6f2c0cb49… on both sides$/);
  assert.throws(() => describeHash(sent, new Uint8Array([1, 2, 4])), /3 other bytes came back/);
});

test('a wait for bytes fails at once when the peer closes or the connection breaks', async () => {
  const closed = new Inbox();
  closed.put(new Uint8Array(2));
  const waiting = closed.take(3);
  closed.close();
  await assert.rejects(waiting, /the peer closed after 2 of 3 bytes/);
  const broken = new Inbox();
  broken.fail({ code: 104 } as unknown as Error);
  broken.close();
  await assert.rejects(broken.take(1), /ECONNRESET/);
});
