/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPieces, ownedArrayBuffer } from '../../host/ohos/net.socket/bytes';

test('a chunk that owns its memory is passed on without a copy', () => {
  const memory = new ArrayBuffer(5);
  assert.equal(ownedArrayBuffer(Buffer.from(memory)), memory);
});

test('a view into something larger is copied, so that the app gets exactly its bytes', () => {
  const pool = Buffer.from('-hello-');
  const owned = ownedArrayBuffer(pool.subarray(1, 6));
  assert.equal(Buffer.from(owned).toString(), 'hello');
  pool.fill(0);
  assert.equal(Buffer.from(owned).toString(), 'hello');
});

test('pieces have the given size, the last one what is left, and together every byte', () => {
  const pieces: string[] = [];
  inPieces(Buffer.from('abcdefgh'), 3, (piece) => pieces.push(Buffer.from(piece).toString()));
  assert.deepEqual(pieces, ['abc', 'def', 'gh']);
});
