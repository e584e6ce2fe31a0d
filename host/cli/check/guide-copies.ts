/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../project-files/finding';

/** The flows as the app runs them, and as it shows them: a device has no source, so the build packs a copy. */
const SOURCES = 'entry/src/main/ets/guide';
const COPIES = 'entry/src/main/resources/rawfile/guide';

/** `guide-copy`: where the code that the app shows is not the code that it runs. */
export function checkGuideCopies(root: string): Finding[] {
  const sources = textsIn(root, SOURCES);
  const copies = textsIn(root, COPIES);
  const missing = [...sources.keys()].filter((name) => !copies.has(name)).map((name) => finding(name, 1, 'is missing'));
  const others = [...copies].flatMap(([name, copy]): Finding[] => {
    const source = sources.get(name);
    if (source === undefined) {
      return [finding(name, 1, `has no source in ${SOURCES}`)];
    }
    return copy === source ? [] : [finding(name, firstDifference(copy, source), `differs from ${SOURCES}/${name}`)];
  });
  return [...missing, ...others];
}

/** Makes the copies what the sources are; gives the files that changed. */
export function renewGuideCopies(root: string): string[] {
  const sources = textsIn(root, SOURCES);
  const changed = new Set(checkGuideCopies(root).map(({ file }) => file));
  mkdirSync(path.join(root, COPIES), { recursive: true });
  for (const file of changed) {
    const source = sources.get(path.basename(file));
    if (source === undefined) {
      rmSync(path.join(root, file));
    } else {
      writeFileSync(path.join(root, file), source);
    }
  }
  return [...changed];
}

function textsIn(root: string, folder: string): Map<string, string> {
  const absolute = path.join(root, folder);
  const names = existsSync(absolute) ? readdirSync(absolute).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(path.join(absolute, name), 'utf8')]));
}

function finding(name: string, line: number, problem: string): Finding {
  const message = `what the app shows of the guide ${problem}; run: npm run format`;
  return { file: `${COPIES}/${name}`, line, column: 1, rule: 'guide-copy', message };
}

/** The first line, from 1, in which two texts differ. */
function firstDifference(a: string, b: string): number {
  const others = b.split('\n');
  return a.split('\n').findIndex((line, index) => line !== others[index]) + 1 || others.length;
}
