/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SourceWatcher } from '../../host/preview/supervisor/SourceWatcher';

function watchedFolders(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'FSEventWrap').length;
}

test('a watcher that is closed watches nothing any more, not even what a build adds that was under way', () => {
  const file = fileURLToPath(import.meta.url);
  const watcher = new SourceWatcher([], () => undefined);
  watcher.add([file]);
  assert.equal(watchedFolders(), 1);
  watcher.close();
  watcher.add([file]);
  assert.equal(watchedFolders(), 0);
});
