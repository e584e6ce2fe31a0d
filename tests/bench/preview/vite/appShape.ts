/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** How large an app is, as a development server sees it. */
export interface AppShape {
  /** The lines of each module. */
  readonly moduleLines: readonly number[];
  /** How many elements its first page has. */
  readonly elements: number;
}

const IMPORT = /^(?:import|export)\s[^;]*?from\s+'([^']+)';/gm;

/** The lines of every source file that an app's ability and first page are made of, whoever else they need. */
export function moduleLinesOf(appRoot: string): number[] {
  const ets = path.join(appRoot, 'entry', 'src', 'main', 'ets');
  const waiting = [path.join(ets, 'entryability', 'EntryAbility.ets'), path.join(ets, 'pages', 'Index.ets')];
  const lines = new Map<string, number>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!lines.has(file)) {
      const source = readFileSync(file, 'utf8');
      lines.set(file, source.split('\n').length);
      waiting.push(...importsOf(file, source, appRoot));
    }
  }
  return [...lines.values()];
}

function importsOf(file: string, source: string, appRoot: string): string[] {
  return [...source.matchAll(IMPORT)].flatMap(([, name = '']) => {
    const base = name === 'socketkit' ? path.join(appRoot, 'common', 'Index') : path.resolve(path.dirname(file), name);
    const found = [`${base}.ets`, `${base}.ts`].find((candidate) => existsSync(candidate));
    return (name === 'socketkit' || name.startsWith('.')) && found !== undefined ? [found] : [];
  });
}
