/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ObservedV2, Trace } from '../../../host/arkui/globals';
import { AppStorageV2, PersistenceV2, Type } from '../../../host/arkui/state/management';
import { endPersistence } from '../../../host/arkui/state/PersistenceV2';
import type { PersistenceStore } from '../../../host/arkui/state/persistenceStore';
import { setPersistenceStore } from '../../../host/arkui/state/persistenceStore';
import { reportErrorsTo } from '../../../host/arkui/state/report';
import { settled } from '../../../host/arkui/state/schedule';

class Texts implements PersistenceStore {
  readonly texts = new Map<string, string>();
  writes = 0;
  read(key: string): string | undefined {
    return this.texts.get(key);
  }
  write(key: string, text: string): void {
    this.writes++;
    this.texts.set(key, text);
  }
  remove(key: string): void {
    this.texts.delete(key);
  }
  keys(): string[] {
    return [...this.texts.keys()];
  }
}

let store: Texts;
beforeEach(() => {
  store = new Texts();
  setPersistenceStore(store);
});
afterEach(() => endPersistence());

@ObservedV2
class Endpoint {
  @Trace host = '';
  @Trace port = 0;
  describe(): string {
    return `${this.host}:${this.port}`;
  }
}

@ObservedV2
class Settings {
  @Trace name = 'initial';
  @Type(Endpoint) @Trace endpoint = new Endpoint();
  @Type(Endpoint) @Trace recent: Endpoint[] = [];
  @Trace since = new Date(0);
  @Trace tags = new Set<string>();
  @Trace counts = new Map<string, number>();
  untraced = 1;
}

class Other {
  kind = 'other';
}

const connect = (): Settings => {
  const settings = PersistenceV2.connect(Settings, () => new Settings());
  assert.ok(settings);
  return settings;
};

test('AppStorageV2 gives the same object by class or key until it is removed', () => {
  const byClass = AppStorageV2.connect(Settings, () => new Settings());
  assert.equal(AppStorageV2.connect(Settings, 'Settings'), byClass);
  const byKey = AppStorageV2.connect(Settings, 'mine', () => new Settings());
  assert.notEqual(byKey, byClass);
  assert.deepEqual(AppStorageV2.keys(), ['Settings', 'mine']);
  AppStorageV2.remove(Settings);
  AppStorageV2.remove('mine');
  assert.deepEqual(AppStorageV2.keys(), []);
  assert.notEqual(
    AppStorageV2.connect(Settings, () => new Settings()),
    byClass,
  );
  AppStorageV2.remove(Settings);
});

test('a key of another class, and nothing to create it with, are errors that name the key', () => {
  AppStorageV2.connect(Settings, 'key', () => new Settings());
  assert.throws(
    () => AppStorageV2.connect(Other, 'key', () => new Other()),
    /stored as 'key' is a Settings, not a Other/,
  );
  assert.throws(() => AppStorageV2.connect(Other), /nothing is stored as 'Other'/);
  AppStorageV2.remove('key');
});

test('a persistent object comes back as it was, with its classes', async () => {
  const settings = connect();
  settings.name = 'changed';
  settings.endpoint.host = 'localhost';
  settings.endpoint.port = 7007;
  const recent = new Endpoint();
  recent.host = 'example.org';
  settings.recent.push(recent);
  settings.since = new Date(86_400_000);
  settings.tags.add('tcp');
  settings.counts.set('sent', 3);
  await settled();
  endPersistence();
  const again = connect();
  assert.notEqual(again, settings);
  assert.equal(again.name, 'changed');
  assert.equal(again.endpoint.describe(), 'localhost:7007');
  assert.equal(again.recent[0]?.describe(), 'example.org:0');
  assert.equal(again.since.getTime(), 86_400_000);
  assert.ok(again.tags.has('tcp'));
  assert.equal(again.counts.get('sent'), 3);
});

test('changes of one task are written once; untraced ones when save is called', async () => {
  const settings = connect();
  store.writes = 0;
  settings.name = 'a';
  settings.endpoint.port = 1;
  await settled();
  assert.equal(store.writes, 1);
  settings.untraced = 5;
  await settled();
  assert.equal(store.writes, 1);
  PersistenceV2.save(Settings);
  assert.match(store.read('Settings') ?? '', /"untraced":5/);
});

test('what is removed is forgotten and no longer written', async () => {
  const settings = connect();
  assert.deepEqual(PersistenceV2.keys(), ['Settings']);
  PersistenceV2.remove('Settings');
  settings.name = 'late';
  await settled();
  assert.deepEqual(PersistenceV2.keys(), []);
  assert.equal(connect().name, 'initial');
});

test('what can not be stored or read is told to notifyOnError with the reason', async () => {
  const told: string[] = [];
  PersistenceV2.notifyOnError((key, reason, message) => told.push(`${key} ${reason} ${message}`));
  const settings = connect();
  settings.name = 'x'.repeat(9000);
  await settled();
  (settings as unknown as { untraced: unknown }).untraced = settings;
  PersistenceV2.save(Settings);
  endPersistence();
  store.texts.set('Settings', '{ broken');
  PersistenceV2.notifyOnError((key, reason) => told.push(`${key} ${reason}`));
  assert.equal(connect().name, 'initial');
  assert.match(told[0] ?? '', /^Settings quota \d+ characters are more than the 8192/);
  assert.match(told[1] ?? '', /^Settings serialization Settings contains itself/);
  assert.equal(told[2], 'Settings serialization');
});

test("without notifyOnError a failure is reported as the app's", () => {
  const failures: string[] = [];
  const end = reportErrorsTo((error, _at, what) => failures.push(`${what}: ${String(error)}`));
  store.write = (): void => {
    throw new Error('disk full');
  };
  connect();
  end();
  assert.deepEqual(failures, ["PersistenceV2 'Settings': Error: disk full"]);
});
