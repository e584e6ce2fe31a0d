/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DemoSet } from './demo-set';

/** The files of a set by name, without those of parts that are absent. */
export function filesOf(set: Partial<DemoSet>): Map<string, string> {
  const texts: Record<string, string | undefined> = {
    'ca.pem': set.authority?.certificate,
    'ca.key': set.authority?.privateKey,
    'server.pem': set.server?.certificate,
    'server.key': set.server?.privateKey,
    'client.pem': set.client?.certificate,
    'client.key': set.client?.privateKey,
    'client-encrypted.key': set.encryptedClientKey,
    'client-password.txt': set.clientPassword,
    'client-ec.pem': set.ecClient?.certificate,
    'client-ec.key': set.ecClient?.privateKey,
  };
  const files = new Map<string, string>();
  for (const [name, text] of Object.entries(texts)) {
    if (text !== undefined) {
      files.set(name, text);
    }
  }
  return files;
}

/** What the app gets: a client's files, never the key of the CA or anything of the server. */
export function appFilesOf(set: DemoSet): Map<string, string> {
  return new Map([...filesOf(set)].filter(([name]) => name === 'ca.pem' || name.startsWith('client')));
}

/** Whatever of a set is there: a generation may vanish while it is read, when another process has made the next. */
export function readSet(folder: string): Partial<DemoSet> {
  const read = (name: string): string | undefined => readIfThere(path.join(folder, name));
  const keyed = (name: string): DemoSet['client'] | undefined => {
    const certificate = read(`${name}.pem`);
    const privateKey = read(`${name}.key`);
    return certificate === undefined || privateKey === undefined ? undefined : { certificate, privateKey };
  };
  const parts: { [Part in keyof DemoSet]: DemoSet[Part] | undefined } = {
    authority: keyed('ca'),
    server: keyed('server'),
    client: keyed('client'),
    ecClient: keyed('client-ec'),
    encryptedClientKey: read('client-encrypted.key'),
    clientPassword: read('client-password.txt'),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** Writes a whole folder or nothing. False where `target` already exists with files in it. */
export function writeFolder(files: ReadonlyMap<string, string>, target: string, store: string): boolean {
  // Beside the sets, not beside the target: nothing unfinished may lie where a build packs files up.
  const aside = path.join(store, temporaryName());
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  try {
    for (const [name, text] of files) {
      writeFileSync(path.join(aside, name), text, { mode: isSecret(name) ? 0o600 : 0o644 });
    }
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(aside, target);
    return true;
  } catch (error) {
    if (existsSync(target)) {
      return false;
    }
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function isSecret(name: string): boolean {
  return !name.endsWith('.pem');
}

/** For what is on its way in or out of a store. */
export function temporaryName(): string {
  return `new-${randomUUID()}`;
}

/** The text of a file, or undefined where there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

/** The code of a system error such as `ENOENT`, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
