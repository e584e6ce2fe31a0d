/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import fs from 'node:fs';
import path from 'node:path';
import { inBothForms } from '../../device/asyncForms';
import { placeOnPc } from '../../device/files';
import { withDeviceErrors } from './errors';
import { closeFile, descriptor, File, openFile, OpenMode, placeOf } from './openFiles';
import { Stat } from './Stat';

/**
 * `@ohos.file.fs` on this PC's files, in the device's own folder (`OHOS_DEVICE_FILES`) and in those that a person has
 * chosen with a picker. Everything else is 13900012, Permission denied.
 */

interface ReadOptions {
  offset?: number;
  length?: number;
}

function read(fd: number, buffer: ArrayBuffer, options: ReadOptions = {}): number {
  const length = Math.min(options.length ?? buffer.byteLength, buffer.byteLength);
  return fs.readSync(descriptor(fd), new Uint8Array(buffer), 0, length, options.offset ?? null);
}

function write(fd: number, data: ArrayBuffer | string, options: ReadOptions = {}): number {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : new Uint8Array(data);
  return fs.writeSync(descriptor(fd), bytes, 0, options.length ?? bytes.byteLength, options.offset ?? null);
}

function readText(file: string, options: ReadOptions = {}): string {
  const bytes = fs.readFileSync(placeOnPc(file));
  const from = options.offset ?? 0;
  return bytes.subarray(from, options.length === undefined ? undefined : from + options.length).toString('utf8');
}

interface ListOptions {
  recursion?: boolean;
  listNum?: number;
}

/** Names; with `recursion` the paths of all files below, beginning with a slash. */
function listFile(folder: string, options: ListOptions = {}): string[] {
  const entries = fs.readdirSync(placeOnPc(folder), { withFileTypes: true, recursive: options.recursion === true });
  const names =
    options.recursion === true
      ? entries
          .filter((entry) => entry.isFile())
          .map((entry) => `/${path.relative(placeOnPc(folder), path.join(entry.parentPath, entry.name))}`)
      : entries.map((entry) => entry.name);
  const { listNum = 0 } = options;
  return names.sort().slice(0, listNum > 0 ? listNum : undefined);
}

function copyFile(from: string | number, to: string | number): void {
  if (typeof to === 'string') {
    fs.copyFileSync(placeOf(from), placeOf(to));
  } else {
    const bytes = fs.readFileSync(placeOf(from));
    fs.ftruncateSync(descriptor(to));
    fs.writeSync(to, bytes, 0, bytes.byteLength, 0);
  }
}

/** Without an error also where the app has no business: it is not there for it. */
function access(file: string): boolean {
  try {
    return fs.existsSync(placeOnPc(file));
  } catch {
    return false;
  }
}

function rename(from: string, to: string): void {
  fs.renameSync(placeOnPc(from), placeOnPc(to));
}

const stat = (file: string | number): Stat => new Stat(fs.statSync(placeOf(file)));
const mkdir = (folder: string, recursion = false): void =>
  void fs.mkdirSync(placeOnPc(folder), { recursive: recursion });
const rmdir = (folder: string): void => fs.rmSync(checkFolder(placeOnPc(folder)), { recursive: true });
const unlink = (file: string): void => fs.unlinkSync(placeOnPc(file));
const truncate = (file: string | number, length = 0): void => fs.truncateSync(placeOf(file), length);
const fsync = (fd: number): void => fs.fsyncSync(descriptor(fd));

function checkFolder(place: string): string {
  fs.readdirSync(place);
  return place;
}

/** The form that answers at once. */
function sync<A extends unknown[], T>(work: (...args: A) => T): (...args: A) => T {
  return (...args) => withDeviceErrors(() => work(...args));
}

/** The forms that answer later. */
function later<A extends unknown[], T>(work: (...args: A) => T): (...args: [...A, unknown?]) => Promise<T> {
  return (...args) => {
    const own = typeof args.at(-1) === 'function' ? args.slice(0, -1) : args;
    return inBothForms(args, () => withDeviceErrors(() => work(...(own as A))));
  };
}

export { File, OpenMode };

export default {
  OpenMode,
  open: later(openFile),
  openSync: sync(openFile),
  close: later(closeFile),
  closeSync: sync(closeFile),
  read: later(read),
  readSync: sync(read),
  write: later(write),
  writeSync: sync(write),
  readText: later(readText),
  readTextSync: sync(readText),
  stat: later(stat),
  statSync: sync(stat),
  access: later(access),
  accessSync: sync(access),
  mkdir: later(mkdir),
  mkdirSync: sync(mkdir),
  rmdir: later(rmdir),
  rmdirSync: sync(rmdir),
  listFile: later(listFile),
  listFileSync: sync(listFile),
  unlink: later(unlink),
  unlinkSync: sync(unlink),
  rename: later(rename),
  renameSync: sync(rename),
  moveFile: later(rename),
  moveFileSync: sync(rename),
  copyFile: later(copyFile),
  copyFileSync: sync(copyFile),
  truncate: later(truncate),
  truncateSync: sync(truncate),
  fsync: later(fsync),
  fsyncSync: sync(fsync),
};
