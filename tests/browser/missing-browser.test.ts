/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { BrowserMissingError, chromium } from '../../host/browser/chromium';

describe('the browser that tests and pictures need', () => {
  const before = { path: process.env['PATH'], chromium: process.env['CHROMIUM_PATH'] };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'no-browser-'));
    delete process.env['CHROMIUM_PATH'];
    // Neither a browser nor apt-get.
    process.env['PATH'] = folder;
  });
  afterEach(() => {
    process.env['PATH'] = before.path;
    if (before.chromium === undefined) {
      delete process.env['CHROMIUM_PATH'];
    } else {
      process.env['CHROMIUM_PATH'] = before.chromium;
    }
    rmSync(folder, { recursive: true });
  });

  it('is missed by an error that says what to do', { skip: process.platform !== 'linux' }, () => {
    assert.throws(chromium, (error: unknown) => {
      assert.ok(error instanceof BrowserMissingError);
      assert.match(error.message, /^No Chromium, Chrome or Edge here\. Install one, or set CHROMIUM_PATH/);
      return true;
    });
  });

  it('is the one that CHROMIUM_PATH names, or nothing', () => {
    const program = path.join(folder, 'my-browser');
    process.env['CHROMIUM_PATH'] = program;
    assert.throws(chromium, new RegExp(`^BrowserMissingError: CHROMIUM_PATH is ${program}, which is no program`));
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    assert.equal(chromium(), program);
  });

  it('is the first on the PATH otherwise', { skip: process.platform !== 'linux' }, () => {
    for (const name of ['google-chrome', 'chromium']) {
      const program = path.join(folder, name);
      writeFileSync(program, '');
      chmodSync(program, 0o755);
      assert.equal(chromium(), program);
    }
  });
});
