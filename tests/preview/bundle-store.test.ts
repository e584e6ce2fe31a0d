/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BundleStore } from '../../host/preview/supervisor/BundleStore';

describe('the bundle that a preview keeps for the next one', () => {
  let folder: string;
  const COARSE_MS = 100;
  let input: string;
  let store: BundleStore;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'bundle-store-'));
    input = path.join(folder, 'Input.ets');
    for (const tools of ['host/arkts/bundler', 'host/arkts/compile']) {
      await mkdir(path.join(folder, tools), { recursive: true });
    }
    for (const tool of ['package.json', 'host/arkts/bundler.mjs']) {
      await writeFile(path.join(folder, tool), '');
    }
    store = new BundleStore(folder, 'program');
  });
  after(() => rm(folder, { recursive: true }));

  it('counts until one of its files changes', async () => {
    await writeFile(input, 'one');
    await store.save(
      { code: 'code', modules: ['file:///module.mjs'] },
      { files: [input], readAtMs: await dateAfter(input) },
    );
    assert.deepEqual(await store.load(), { code: 'code', modules: ['file:///module.mjs'] });
    await writeFile(input, 'another');
    assert.equal(await store.load(), undefined);
  });

  it('is not kept where a file has gone since it was made, and nothing fails for that', async () => {
    const files = [input, path.join(folder, 'Gone.ets')];
    await store.save({ code: 'code', modules: ['file:///module.mjs'] }, { files, readAtMs: await dateAfter(input) });
    assert.equal(await store.load(), undefined);
  });

  it('is not kept where a file has changed while it was made', async () => {
    const readAtMs = Date.now();
    await writeFile(input, 'changed during the build');
    await utimes(input, 1, 1); // Whatever its date of change says.
    await store.save({ code: 'code', modules: [] }, { files: [input], readAtMs });
    assert.equal(await store.load(), undefined);
  });

  /** When a build that begins now would have read it as it is; a file's date may be coarse. */
  async function dateAfter(file: string): Promise<number> {
    return (await stat(file)).ctimeMs + COARSE_MS;
  }
});
