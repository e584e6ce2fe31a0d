/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import fs from 'node:fs';
import { nameOfChosen, placeOnPc } from '../../device/files';
import { deviceShell } from '../../device/shell';

/** `fs.OpenMode` and Linux's flags of the same meaning, which are those of a device. */
export const OpenMode = {
  READ_ONLY: 0o0,
  WRITE_ONLY: 0o1,
  READ_WRITE: 0o2,
  CREATE: 0o100,
  TRUNC: 0o1000,
  APPEND: 0o2000,
  NONBLOCK: 0o4000,
  DIR: 0o200000,
  NOFOLLOW: 0o400000,
  SYNC: 0o4010000,
} as const;

/** This system's own numbers differ on macOS and Windows. */
const NODE_FLAGS: readonly (readonly [device: number, node: number | undefined])[] = [
  [OpenMode.CREATE, fs.constants.O_CREAT],
  [OpenMode.TRUNC, fs.constants.O_TRUNC],
  [OpenMode.APPEND, fs.constants.O_APPEND],
  [OpenMode.NOFOLLOW, fs.constants.O_NOFOLLOW],
];
const ACCESS_BITS = 0o3;

/** An open file as the app holds it. */
export class File {
  readonly fd: number;
  readonly path: string;
  readonly name: string;

  constructor(fd: number, path: string) {
    this.fd = fd;
    this.path = path;
    this.name = nameOfChosen(path);
  }
}

interface OpenFile {
  readonly place: string;
  /** Given to the person when it is closed: it was opened for writing where they wanted it saved. */
  readonly deliverAs: string | undefined;
}

const openFiles = new Map<number, OpenFile>();

export function openFile(path: string, mode: number = OpenMode.READ_ONLY): File {
  const place = placeOnPc(path);
  const flags = NODE_FLAGS.reduce(
    (sum, [own, node]) => ((mode & own) === own ? sum | (node ?? 0) : sum),
    mode & ACCESS_BITS,
  );
  const fd = fs.openSync(place, flags, 0o660);
  const isWritten = (mode & ACCESS_BITS) !== OpenMode.READ_ONLY;
  openFiles.set(fd, {
    place,
    deliverAs: isWritten && path.startsWith('file://docs/') ? nameOfChosen(path) : undefined,
  });
  return new File(fd, path);
}

export function closeFile(file: number | File): void {
  const fd = descriptor(file);
  fs.closeSync(fd);
  const closed = openFiles.get(fd);
  openFiles.delete(fd);
  if (closed?.deliverAs !== undefined) {
    deviceShell()?.deliver({ name: closed.deliverAs, content: new Uint8Array(fs.readFileSync(closed.place)) });
  }
}

/** Of an open file its number, and only of one that the app has opened. */
export function descriptor(file: number | File): number {
  const fd = typeof file === 'number' ? file : file.fd;
  if (!openFiles.has(fd)) {
    throw Object.assign(new Error('the app has no such file open'), { code: 'EBADF' });
  }
  return fd;
}

/** Where a path, or an open file, is on this PC. */
export function placeOf(file: string | number): string {
  return typeof file === 'string' ? placeOnPc(file) : (openFiles.get(descriptor(file))?.place ?? '');
}
