/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { Op } from '../../host/arkui/element/ops';
import type { Preview } from '../../host/preview/Preview';
import { BATCHES_IN_FLIGHT, MAX_REPLY_BYTES } from '../../host/preview/protocol/view';
import { probePreview } from './probePreview';
import { describe as described, RawView } from './RawView';

const CLOSING_MS = 5000;

describe('the views of a device', () => {
  let preview: Preview;
  const views: RawView[] = [];

  before(async () => {
    preview = await probePreview();
  });
  after(() => preview.close());
  afterEach(async () => {
    await Promise.all(views.splice(0).map((view) => view.close()));
  });

  async function open(): Promise<RawView> {
    const view = await RawView.open(preview.url);
    views.push(view);
    return view;
  }

  it('get the whole screen first and then what changes', async () => {
    const view = await open();
    assert.equal(view.batches[0]?.kind, 'snapshot');
    const { count } = view.state;
    view.click('count');
    await view.until(() => view.state.count === count + 1);
    assert.equal(view.batches.at(-1)?.kind, 'changes');
    assert.ok((view.batches.at(-1)?.operations.length ?? 0) < 3, 'one text is one operation');
  });

  it('show the same, whenever they came', async () => {
    const early = await open();
    for (let round = 0; round < 30; round++) {
      const before = early.batches.length;
      early.click('rows');
      await early.until(() => early.batches.length > before);
      if (round % 10 === 5) {
        const late = await open();
        assert.deepEqual(described(late.screen), described(early.screen));
      }
    }
    const last = await open();
    assert.deepEqual(described(last.screen), described(early.screen));
    assert.deepEqual(described(views[1]?.screen ?? last.screen), described(early.screen));
  });

  it('show the same, also those that come while something changes', async () => {
    const early = await open();
    const { count } = early.state;
    early.click('churn');
    do {
      await open();
    } while (early.state.count === count);
    for (const view of views) {
      await view.until(() => view.state.count > count);
      assert.deepEqual(described(view.screen), described(early.screen));
    }
  });

  it('keep their number of an input, so that they know which text the app has seen', async () => {
    const view = await open();
    const field = view.named('field');
    view.report(field.id, 'input', { value: 'axb', sequence: 4 });
    await view.until(() => field.value === 'ab');
    const operation = view.batches.at(-1)?.operations.find((one) => one[1] === field.id);
    assert.deepEqual(operation?.slice(2), ['ab', 4]);
  });

  it('are closed when they bring what is no reply, and the app goes on', async () => {
    const messages = [
      'no json',
      '{}',
      '{"kind":"applied","batch":99}',
      '{"kind":"applied","batch":-1}',
      '{"kind":"askRest"}',
      '{"kind":"event","element":"1","event":"click","details":{}}',
      '{"kind":"event","element":1,"event":"click"}',
      '{"kind":"event","element":1,"event":"click","details":{"value":1}}',
      '{"kind":"event","element":1,"event":"click","details":{"other":"x"}}',
      '{"kind":"event","element":1,"event":"__proto__","details":{}}',
      '{"kind":"chosen","question":1,"files":[{"name":1,"content":""}]}',
      `{"kind":"event","element":1,"event":"input","details":{"value":"${'x'.repeat(1024 * 1024)}"}}`,
      Buffer.from([0]),
    ];
    for (const message of messages) {
      const view = await RawView.open(preview.url);
      view.socket.send(message);
      const [code] = (await once(view.socket, 'close')) as [number];
      assert.equal(code, 1002, String(message));
    }
    const view = await RawView.open(preview.url);
    view.socket.send(`"${'x'.repeat(MAX_REPLY_BYTES)}"`);
    assert.equal((await once(view.socket, 'close'))[0], 1009);
    const witness = await open();
    const { count } = witness.state;
    witness.click('count');
    await witness.until(() => witness.state.count === count + 1);
  });

  it('may report events of elements that are gone or never were', async () => {
    const view = await open();
    view.report(1_000_000, 'click');
    view.report(0, 'click');
    const { count } = view.state;
    view.click('count');
    await view.until(() => view.state.count === count + 1);
  });

  it('are told when they have got all there is, behind it', async () => {
    const view = await open();
    for (let question = 1; question <= 20; question++) {
      const { count } = view.state;
      // Both at once: what the first changes is not sent when the second comes.
      view.click('count');
      view.socket.send(JSON.stringify({ kind: 'askRest', question }));
      await view.until(() => view.others.length === question);
      assert.deepEqual(view.others.at(-1), { kind: 'rested', question });
      assert.equal(view.state.count, count + 1);
    }
  });

  it('are told so only when they have shown what they got', async () => {
    const slow = await open();
    slow.answers = false;
    const quick = await open();
    const { count } = quick.state;
    for (let step = 1; step <= 3; step++) {
      quick.click('count');
      await quick.until(() => quick.state.count === count + step);
    }
    slow.socket.send(JSON.stringify({ kind: 'askRest', question: 1 }));
    const seen = slow.batches.length;
    quick.click('count');
    await quick.until(() => quick.state.count === count + 4);
    assert.deepEqual(slow.others, []);
    slow.answers = true;
    for (const { batch } of slow.batches.slice(1, seen)) {
      slow.socket.send(JSON.stringify({ kind: 'applied', batch }));
    }
    await slow.until(() => slow.others.length === 1);
    assert.equal(slow.state.count, count + 4);
  });

  it('see the start of something long before its end is made', async () => {
    const view = await open();
    const { count } = view.state;
    const from = view.batches.length;
    view.click('long');
    await view.until(() => view.state.count === count + 1);
    // Its end takes all of the list away again: what was sent before was sent while the handler ran.
    const parts = view.batches.slice(from, -1);
    assert.ok(parts.some(({ operations }) => operations.filter(([op]) => op === Op.Create).length > 100));
  });

  it('that do not answer get no more than two batches, and a snapshot when they answer again', async () => {
    const slow = await open();
    slow.answers = false;
    const quick = await open();
    quick.click('stream');
    const from = slow.batches.length;
    const { count } = quick.state;
    // Ten steps after the slow one is out of the way.
    await slow.until(() => slow.batches.length === from + BATCHES_IN_FLIGHT);
    await quick.until(() => quick.state.count > count + 200);
    assert.equal(slow.batches.length, from + BATCHES_IN_FLIGHT);
    const seen = slow.state.count;
    slow.answers = true;
    for (const { batch } of slow.batches.slice(from)) {
      slow.socket.send(JSON.stringify({ kind: 'applied', batch }));
    }
    await slow.until(() => slow.state.count > seen);
    assert.equal(slow.batches[from + BATCHES_IN_FLIGHT]?.kind, 'snapshot');
  });

  it('that stop reading or vanish hold up nobody', async () => {
    const deaf = await open();
    const witness = await open();
    rawSocket(deaf).pause();
    const gone = await open();
    rawSocket(gone).destroy();
    const { count } = witness.state;
    await witness.until(() => witness.state.count > count + 100);
    rawSocket(deaf).resume();
    const seen = deaf.state.count;
    await deaf.until(() => deaf.state.count > seen + 100);
  });

  it('that stop reading are given no more files than fit, and are ended', async () => {
    const deaf = await RawView.open(preview.url);
    const closed = once(deaf.socket, 'close');
    rawSocket(deaf).pause();
    for (let count = 0; count < 20; count++) {
      deaf.click('deliver much');
    }
    const witness = await open();
    const { count } = witness.state;
    witness.click('count');
    await witness.until(() => witness.state.count > count);
    rawSocket(deaf).resume();
    await closed;
    const files = deaf.others.filter(({ kind }) => kind === 'deliver').length;
    assert.ok(files < 10, `${files} files of 4 MB were kept for it`);
  });

  it('are asked for files, given files and texts: the one that was used last', async () => {
    const view = await open();
    const other = await open();
    const named = (kind: string): RawView['others'][number] | undefined =>
      view.others.find((message) => message.kind === kind);
    view.click('choose');
    await view.until(() => view.others.length > 0);
    assert.deepEqual(named('choose'), { kind: 'choose', question: 1, suffixes: ['.pem'], maxCount: 2 });
    const answer = { kind: 'chosen', question: 1, files: [{ name: 'ca.pem', content: btoa('a certificate') }] };
    other.socket.send(JSON.stringify({ ...answer, files: [] }));
    view.socket.send(JSON.stringify(answer));
    await view.until(() => view.named('list').attributes['title'] === '["ca.pem: a certificate"]');
    view.click('deliver');
    view.click('copy');
    await view.until(() => view.others.length === 3);
    assert.deepEqual(named('deliver'), { kind: 'deliver', name: 'a.txt', content: btoa('content') });
    assert.deepEqual(named('copy'), { kind: 'copy', text: 'copied' });
    assert.deepEqual(other.others, []);
    view.click('choose');
    await view.until(() => view.others.length === 4);
    await view.close();
    await other.until(() => other.named('list').attributes['title'] === '[]');
  });

  it('leave nothing behind when they come and go fifty times', async () => {
    const first = await open();
    const { pid } = first.state;
    for (let round = 0; round < 5; round++) {
      await reload();
    }
    const before = await usage(pid);
    for (let round = 0; round < 50; round++) {
      await reload();
    }
    let now = await usage(pid);
    // The system closes a socket in the other process a moment later.
    for (const end = performance.now() + CLOSING_MS; now.sockets > before.sockets && performance.now() < end;) {
      now = await usage(pid);
    }
    assert.equal(first.state.pid, pid);
    assert.ok(now.sockets <= before.sockets, `${before.sockets} descriptors, then ${now.sockets}`);
    assert.ok(now.children <= before.children, `${before.children} processes, then ${now.children}`);
  });

  async function reload(): Promise<void> {
    const view = await RawView.open(preview.url);
    await view.close();
  }

  /** Of this process and of the device's: what the system counts. */
  async function usage(pid: number): Promise<{ sockets: number; children: number }> {
    const descriptors = await Promise.all(['self', String(pid)].map((one) => readdir(`/proc/${one}/fd`)));
    const children = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8');
    return {
      sockets: descriptors.reduce((sum, names) => sum + names.length, 0),
      children: children.trim().split(' ').length,
    };
  }
});

function rawSocket(view: RawView): Socket {
  return (view.socket as unknown as { _socket: Socket })._socket;
}
