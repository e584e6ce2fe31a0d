/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import util from '@ohos.util';

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function encode(text: string, encoding?: string): string {
  return hex(util.TextEncoder.create(encoding).encodeInto(text));
}

test('text is written as UTF-8 and in the Chinese encodings, under the names that a device takes', () => {
  assert.equal(encode('你a'), 'e4bda061');
  assert.equal(encode('你a', 'UTF-8'), 'e4bda061');
  assert.equal(encode('你a€', 'gbk'), 'c4e36180');
  assert.equal(encode('你a', 'GB2312'), 'c4e361');
  assert.equal(encode('你a€😀', 'gb18030'), 'c4e361a2e39439fc36');
  assert.equal(hex(new util.TextEncoder().encodeInto('a')), '61');
  assert.throws(() => util.TextEncoder.create('iso-8859-1'), { code: 401 });
});

test('what an encoding lacks is written as the substitute character', () => {
  assert.equal(encode('a😀b', 'gbk'), '611a62');
});

test('all of Unicode but private characters is read as GB18030 has it written', () => {
  const characters = Array.from({ length: 0x20000 - 0x80 }, (_, index) => String.fromCodePoint(index + 0x80));
  const encoder = util.TextEncoder.create('gb18030');
  const decoder = util.TextDecoder.create('gb18030');
  const text = characters.filter((character) => !/[\p{Surrogate}\p{Private_Use}]/u.test(character)).join('');
  const read = decoder.decodeToString(encoder.encodeInto(text));
  assert.ok(read === text);
});

test('a byte order mark is kept unless it is to be ignored', () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61);
  assert.equal(util.TextDecoder.create('utf-8').decodeToString(bytes), '\ufeffa');
  assert.equal(util.TextDecoder.create('utf-8', { ignoreBOM: true }).decodeToString(bytes), 'a');
});

test('no bytes give no text at all, and end no stream', () => {
  const decoder = util.TextDecoder.create('utf-8');
  assert.equal(decoder.decodeToString(Uint8Array.of(0xe4, 0xbd), { stream: true }), '');
  assert.equal(decoder.decodeToString(new Uint8Array(0)), undefined);
  assert.equal(decoder.decodeToString(Uint8Array.of(0xa0)), '你');
});
