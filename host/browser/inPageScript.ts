/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { build } from 'esbuild';

/** A TypeScript file for a page and what it imports, as one script. */
export async function inPageScript(file: string): Promise<string> {
  const script = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  return script.outputFiles[0]?.text ?? '';
}
