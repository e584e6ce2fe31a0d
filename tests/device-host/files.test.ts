/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { deviceFiles } from './support/device-files';
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import fs from '@ohos.file.fs';
import picker from '@ohos.file.picker';
import { applicationContext } from '../../host/device/ability/contexts';
import { setDeviceShell } from '../../host/device/shell';
import { FolderShell } from './support/folder-shell';

const { filesDir } = applicationContext();
const READ_WRITE_NEW = fs.OpenMode.READ_WRITE | fs.OpenMode.CREATE | fs.OpenMode.TRUNC;

afterEach(() => setDeviceShell(undefined));

function bytesOf(text: string): ArrayBuffer {
  return new Uint8Array(new TextEncoder().encode(text)).buffer;
}

test('a file is written, read, measured, copied and removed', async () => {
  const name = `${filesDir}/note.txt`;
  const file = await fs.open(name, READ_WRITE_NEW);
  assert.equal(file.name, 'note.txt');
  assert.equal(await fs.write(file.fd, '你好'), 6);
  assert.equal(fs.writeSync(file.fd, bytesOf('!'), { offset: 6 }), 1);
  const buffer = new ArrayBuffer(4);
  assert.equal(fs.readSync(file.fd, buffer, { offset: 3, length: 4 }), 4);
  assert.equal(new TextDecoder().decode(buffer), '好!');
  await fs.close(file);
  assert.throws(() => fs.closeSync(file), { code: 13900008 });
  assert.equal((await fs.stat(name)).size, 7);
  await fs.copyFile(name, `${filesDir}/copy.txt`);
  assert.equal(await fs.readText(`${filesDir}/copy.txt`), '你好!');
  await fs.unlink(name);
  assert.equal(await fs.access(name), false);
  await assert.rejects(fs.open(name), { code: 13900002 });
});

test('folders are made, listed and removed with what is in them', () => {
  fs.mkdirSync(`${filesDir}/a/b`, true);
  fs.closeSync(fs.openSync(`${filesDir}/a/b/x.txt`, READ_WRITE_NEW));
  assert.throws(() => fs.mkdirSync(`${filesDir}/a`), { code: 13900015 });
  assert.equal(fs.statSync(`${filesDir}/a`).isDirectory(), true);
  assert.deepEqual(fs.listFileSync(`${filesDir}/a`), ['b']);
  assert.deepEqual(fs.listFileSync(`${filesDir}/a`, { recursion: true }), ['/b/x.txt']);
  assert.throws(() => fs.rmdirSync(`${filesDir}/a/b/x.txt`), { code: 13900018 });
  fs.rmdirSync(`${filesDir}/a`);
  assert.equal(fs.accessSync(`${filesDir}/a`), false);
});

test('an app reaches nothing of this PC but its own folder', async () => {
  assert.throws(() => fs.openSync('/etc/hostname'), { code: 13900012 });
  assert.throws(() => fs.readTextSync(`${filesDir}/../../../../../../../etc/hostname`), { code: 13900012 });
  assert.throws(() => fs.unlinkSync(`${deviceFiles}-of-another`), { code: 13900012 });
  await assert.rejects(fs.open('file://docs/storage/Users/currentUser/Download/../../etc/hostname'), {
    code: 13900012,
  });
  assert.throws(() => fs.openSync('relative.txt'), { code: 13900002 });
  assert.equal(fs.accessSync('/etc'), false);
  assert.throws(() => fs.readSync(0, new ArrayBuffer(1)), { code: 13900008 });
});

test('the callback forms answer alike', async () => {
  const name = `${filesDir}/callback.txt`;
  const file = await new Promise<{ fd: number }>((resolve) =>
    fs.open(name, READ_WRITE_NEW, (_, opened) => resolve(opened)),
  );
  await new Promise<void>((resolve) => fs.close(file.fd, () => resolve()));
  const failure = await new Promise<{ code: number }>((resolve) => fs.unlink(`${filesDir}/none`, resolve));
  assert.equal(failure.code, 13900002);
});

test('a person chooses files to read, and only these can be read', async () => {
  const folder = path.join(deviceFiles, 'of a person');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'ca.pem'), 'certificate');
  writeFileSync(path.join(folder, 'note.txt'), 'note');
  const shell = new FolderShell(folder);
  setDeviceShell(shell);
  const options = new picker.DocumentSelectOptions();
  options.fileSuffixFilters = ['Certificates|.pem,.crt'];
  options.maxSelectNumber = 2;
  const uris = await new picker.DocumentViewPicker().select(options);
  assert.equal(uris.length, 1);
  const [uri = ''] = uris;
  assert.match(uri, /^file:\/\/docs\/.*\/ca\.pem$/);
  assert.deepEqual(shell.choices, [{ suffixes: ['.pem', '.crt'], maxCount: 2 }]);
  const file = fs.openSync(uri, fs.OpenMode.READ_ONLY);
  const buffer = new ArrayBuffer(20);
  assert.equal(fs.readSync(file.fd, buffer), 11);
  fs.closeSync(file);
  assert.equal(fs.readTextSync(uri), 'certificate');
});

test('what the app writes where a person wants it saved is theirs when it is closed', async () => {
  const folder = path.join(deviceFiles, 'saved by a person');
  mkdirSync(folder);
  setDeviceShell(new FolderShell(folder));
  const options = new picker.DocumentSaveOptions();
  options.newFileNames = ['日志 1.txt'];
  const [uri = ''] = await new picker.DocumentViewPicker().save(options);
  const file = fs.openSync(uri, fs.OpenMode.WRITE_ONLY);
  fs.writeSync(file.fd, 'all of it');
  fs.closeSync(file);
  assert.equal(readFileSync(path.join(folder, '日志 1.txt'), 'utf8'), 'all of it');
});

test('where nobody looks at the device nothing can be chosen', async () => {
  await assert.rejects(new picker.DocumentViewPicker().select(), { code: 13900042 });
  await assert.rejects(new picker.DocumentViewPicker().save(), { code: 13900042 });
});
