/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

export interface ClientFile {
  readonly type: string;
  readonly content: string;
}

/** The browser's part, made small: `/`, `/client.js` and `/client.css`. */
export async function clientFiles(projectRoot: string): Promise<ReadonlyMap<string, ClientFile>> {
  const folder = path.join(projectRoot, 'host', 'preview', 'client');
  const [page, bundle] = await Promise.all([
    readFile(path.join(folder, 'index.html'), 'utf8'),
    build({
      entryPoints: { client: path.join(folder, 'main.ts') },
      bundle: true,
      minify: true,
      write: false,
      outdir: '/',
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      tsconfigRaw: {},
      logLevel: 'silent',
    }),
  ]);
  const styles = await build({
    entryPoints: { client: path.join(folder, 'client.css') },
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    logLevel: 'silent',
  });
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', content: page.replace(/^<!--[^]*?-->\s*/, '') }],
    ['/client.js', { type: 'text/javascript; charset=utf-8', content: bundle.outputFiles[0]?.text ?? '' }],
    ['/client.css', { type: 'text/css; charset=utf-8', content: styles.outputFiles[0]?.text ?? '' }],
  ]);
}
