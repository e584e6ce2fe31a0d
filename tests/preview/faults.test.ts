/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Socket } from 'node:net';
import { WebSocket } from 'ws';
import type { LogEntry } from '../../host/preview/protocol/control';
import type { Preview } from '../../host/preview/Preview';
import { probePreview } from './probePreview';
import { RawControl } from './RawControl';
import { RawView } from './RawView';

const PROBE_LINE = /tests\/preview\/fixtures\/probe\.ts:\d+:\d+/;

function isZombie(pid: number): boolean {
  return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

function lengthOf(log: readonly LogEntry[]): number {
  return log.reduce((sum, { text }) => sum + text.length, 0);
}

describe('an app that goes wrong', () => {
  let preview: Preview;
  let control: RawControl;
  let view: RawView;

  before(async () => {
    preview = await probePreview();
    control = await RawControl.open(preview.url);
    view = await RawView.open(preview.url);
  });
  after(() => preview.close());

  it('is shown with the handler that threw, its place and the stack in the sources', async () => {
    view.click('throw');
    await control.until(() => control.device.faults.length === 1);
    const [fault] = control.device.faults;
    assert.equal(fault?.what, 'Button.onClick');
    assert.equal(fault.at, 'pages/Probe.ets:throw');
    assert.equal(fault.message, 'TypeError: thrown by a handler');
    assert.match(fault.stack[0] ?? '', PROBE_LINE);
    assert.equal(control.device.state.kind, 'running');
  });

  it('is counted when the same is thrown again, and forgotten when it is dismissed', async () => {
    view.click('throw');
    await control.until(() => control.device.faults[0]?.count === 2);
    control.ask({ kind: 'dismiss', device: 0, fault: control.device.faults[0]?.id ?? 0 });
    await control.until(() => control.device.faults.length === 0);
  });

  it('goes on when a promise is rejected that nobody waits for', async () => {
    view.click('reject');
    await control.until(() => control.device.faults.some(({ what }) => what === 'Promise'));
    const { count } = view.state;
    view.click('count');
    await view.until(() => view.state.count === count + 1);
  });

  it('shows what it logs, by level, with the places of the sources', async () => {
    view.click('log');
    await control.until(() => control.log.some(({ text }) => text === 'a hilog line'));
    const entry = (text: string): (typeof control.log)[number] | undefined =>
      control.log.find((one) => one.text.includes(text));
    assert.equal(entry('an info of the app')?.level, 'info');
    assert.equal(entry('a logged error')?.level, 'error');
    assert.match(entry('a logged error')?.text ?? '', PROBE_LINE);
    assert.deepEqual([entry('a hilog line')?.level, entry('a hilog line')?.tag], ['warn', 'Probe']);
  });

  it('may log more than anybody can read', async () => {
    const before = lengthOf(control.log);
    const floods = (): number => control.log.filter(({ text }) => text.includes('more lines')).length;
    for (const count of [1, 2]) {
      view.click('flood');
      await control.until(() => floods() === count);
    }
    assert.ok(lengthOf(control.log) - before < 200_000, `${lengthOf(control.log) - before} characters came`);
    const late = await RawControl.open(preview.url);
    await late.until(() => late.log.length > 0);
    assert.ok(lengthOf(late.log) <= 100_000, `a browser that comes is told ${lengthOf(late.log)} characters`);
    await late.close();
  });

  it('may log to a browser that stops reading: that is ended, the others hear everything', async () => {
    const deaf = await RawControl.open(preview.url);
    const closed = new Promise((resolve) => deaf.socket.once('close', resolve));
    const raw = (deaf.socket as unknown as { _socket: Socket })._socket;
    raw.pause();
    const floods = (): number => control.log.filter(({ text }) => text.includes('more lines')).length;
    // What the system itself keeps for a reader is some megabytes.
    for (let count = floods() + 1; preview.audience > 1 && count < 500; count++) {
      view.click('flood');
      await control.until(() => floods() >= count);
    }
    assert.equal(preview.audience, 1);
    raw.resume();
    await closed;
  });

  it('that loops forever is named, with the handler and the line, and can be restarted', async () => {
    const { pid } = view.state;
    view.click('loop');
    await control.until(() => control.device.state.kind === 'blocked');
    const { state } = control.device;
    assert.ok(state.kind === 'blocked');
    assert.equal(state.blockage.what, 'Button.onClick');
    assert.equal(state.blockage.at, 'pages/Probe.ets:loop');
    assert.match(state.blockage.stack[0] ?? '', /^loopForever \(tests\/preview\/fixtures\/probe\.ts:\d+:\d+\)$/);
    control.ask({ kind: 'restart', device: 0 });
    view = await RawView.open(preview.url);
    assert.notEqual(view.state.pid, pid);
    assert.throws(() => process.kill(pid, 0), 'the process that looped is gone');
  });

  it('that ends for an exception is shown with it, and can be restarted', async () => {
    view.click('crash');
    await control.until(() => control.device.state.kind === 'crashed');
    const { state } = control.device;
    assert.ok(state.kind === 'crashed');
    assert.equal(state.reason, 'exit code 1');
    assert.equal(state.fault?.message, 'RangeError: thrown by nobody');
    assert.match(state.fault.stack[0] ?? '', PROBE_LINE);
    control.ask({ kind: 'restart', device: 0 });
    view = await RawView.open(preview.url);
    assert.equal(control.device.state.kind, 'running');
  });

  it('keeps no browser waiting that came while it was blocked', { timeout: 30_000 }, async () => {
    view.click('loop');
    const { host, search } = new URL(preview.url);
    const late = Array.from({ length: 3 }, () => new WebSocket(`ws://${host}/device/0${search}`));
    const closed = late.map((socket) => {
      socket.on('error', () => undefined); // Its close event follows.
      return new Promise((resolve) => socket.once('close', resolve));
    });
    await control.until(() => control.device.state.kind === 'blocked');
    control.ask({ kind: 'restart', device: 0 });
    await Promise.all(closed);
    view = await RawView.open(preview.url);
  });

  it('that is killed while it is told something harms nobody else', async () => {
    process.kill(view.state.pid, 'SIGKILL');
    while (!isZombie(view.state.pid)) {
      // Without an await: the preview has to talk to a process whose end it has not noticed.
    }
    for (let count = 0; count < 3; count++) {
      preview.devices[0]?.back();
    }
    await control.until(() => control.device.state.kind === 'crashed');
    assert.deepEqual(control.device.state, { kind: 'crashed', reason: 'SIGKILL', output: '' });
    control.ask({ kind: 'restart', device: 0 });
    view = await RawView.open(preview.url);
  });

  it('that ends by itself is shown with its exit code', async () => {
    view.click('exit');
    await control.until(() => control.device.state.kind === 'crashed');
    assert.deepEqual(control.device.state, { kind: 'crashed', reason: 'exit code 7', output: '' });
    control.ask({ kind: 'restart', device: 0 });
    view = await RawView.open(preview.url);
  });
});
