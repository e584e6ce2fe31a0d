/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import './support/device-files';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type common from '@ohos.app.ability.common';
import preferences from '@ohos.data.preferences';
import { applicationContext } from '../../host/device/ability/contexts';
import { PersistenceFile } from '../../host/device/PersistenceFile';

const context = applicationContext() as unknown as common.Context;

test('what was flushed is there for the next life of the app, of every type', async () => {
  const values: Record<string, preferences.ValueType> = {
    text: '你好',
    number: -1.5,
    infinite: Infinity,
    yes: true,
    list: ['a', 'b'],
    bytes: Uint8Array.of(0, 255),
    big: 2n ** 70n,
    object: { host: '127.0.0.1', port: 7007 },
  };
  const stored = await preferences.getPreferences(context, 'settings');
  for (const [key, value] of Object.entries(values)) {
    await stored.put(key, value);
  }
  await stored.flush();
  await preferences.removePreferencesFromCache(context, 'settings');
  const again = preferences.getPreferencesSync(context, { name: 'settings' });
  assert.notEqual(again, stored);
  assert.deepEqual(again.getAllSync(), values);
  assert.deepEqual(readdirSync(context.preferencesDir), ['settings.json']);
});

test('what was not flushed is lost, and a missing key gives what was asked for instead', async () => {
  const stored = await preferences.getPreferences(context, 'volatile');
  await stored.put('kept', 1);
  await stored.flush();
  await stored.put('lost', 1);
  await stored.delete('kept');
  assert.equal(await stored.has('kept'), false);
  await preferences.removePreferencesFromCache(context, 'volatile');
  const again = await preferences.getPreferences(context, 'volatile');
  assert.equal(await again.get('kept', 0), 1);
  assert.equal(await again.get('lost', 'otherwise'), 'otherwise');
});

test('listeners hear of each changed key when it is flushed', async () => {
  const stored = await preferences.getPreferences(context, 'heard');
  const keys: string[] = [];
  const listener = (key: string): void => void keys.push(key);
  stored.on('change', listener);
  stored.putSync('a', 1);
  stored.putSync('b', 2);
  assert.deepEqual(keys, []);
  await stored.flush();
  assert.deepEqual(keys, ['a', 'b']);
  stored.off('change', listener);
  stored.clearSync();
  await stored.flush();
  assert.equal(keys.length, 2);
  assert.deepEqual(stored.getAllSync(), {});
});

test('the same name is the same object, until it is deleted with its file', async () => {
  const stored = await preferences.getPreferences(context, 'gone');
  stored.putSync('a', 1);
  await stored.flush();
  assert.equal(await preferences.getPreferences(context, 'gone'), stored);
  await preferences.deletePreferences(context, 'gone');
  assert.equal(existsSync(path.join(context.preferencesDir, 'gone.json')), false);
  assert.equal(preferences.getPreferencesSync(context, { name: 'gone' }).hasSync('a'), false);
});

test('names that lead elsewhere, keys that are none and values that can not be kept are refused', async () => {
  await assert.rejects(preferences.getPreferences(context, '../elsewhere'), { code: 401 });
  const stored = await preferences.getPreferences(context, 'strict');
  await assert.rejects(stored.put('', 1), { code: 401 });
  await assert.rejects(stored.put('k'.repeat(1025), 1), { code: 401 });
  assert.throws(() => stored.putSync('k', undefined as unknown as number), { code: 401 });
  await new Promise<void>((resolve) => {
    stored.put('', 1, (error) => {
      assert.equal(error.code, 401);
      resolve();
    });
  });
});

test('what PersistenceV2 keeps is one file, whole at any time', () => {
  const store = new PersistenceFile();
  store.write('a', '{"port":1}');
  store.write('b', '2');
  store.remove('b');
  const again = new PersistenceFile();
  assert.deepEqual([again.keys(), again.read('a')], [['a'], '{"port":1}']);
  const folder = path.join(applicationContext().filesDir, '..');
  assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'persistence-v2.json'), 'utf8')), { a: '{"port":1}' });
  assert.ok(readdirSync(folder).every((name) => !name.endsWith('.draft')));
});
