/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { SourceWatcher } from '../../host/preview/supervisor/SourceWatcher';
import { projectRoot } from '../../host/project';

function watchedFolders(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'FSEventWrap').length;
}

test('a watcher that is closed watches nothing more, not even what a build that was under way was made of', () => {
  const watcher = new SourceWatcher([], () => undefined);
  watcher.add([path.join(projectRoot, 'package.json')]);
  assert.equal(watchedFolders(), 1);
  watcher.close();
  const left = watchedFolders();
  watcher.add([path.join(projectRoot, 'host', 'run.mjs')]);
  assert.equal(watchedFolders(), left);
});
