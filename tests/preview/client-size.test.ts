/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { it } from 'node:test';
import { clientFiles } from '../../host/preview/server/clientFiles';
import { projectRoot } from '../../host/project';

const MAX_GZIPPED_BYTES = 15 * 1024;

it("the browser's part is at most 15 KB gzipped, with page and styles", async () => {
  const files = await clientFiles(projectRoot);
  assert.deepEqual([...files.keys()], ['/', '/client.js', '/client.css']);
  const sizes = [...files].map(([name, { content }]) => [name, gzipSync(content).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  assert.ok(total <= MAX_GZIPPED_BYTES, `${total} bytes: ${sizes.map((each) => each.join(' ')).join(', ')}`);
  // What imports nothing else, such as the app's side of the protocol, would be far smaller.
  assert.ok(total > 1024);
});
