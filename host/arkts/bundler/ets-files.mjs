/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import { etsCompiler } from './ets-compiler.mjs';

/**
 * Compiles the `.ets` files of a bundle.
 *
 * @param {string} projectRoot
 * @returns {import('esbuild').Plugin}
 */
export function etsFiles(projectRoot) {
  return {
    name: 'ets-files',
    setup(bundle) {
      bundle.onLoad({ filter: /\.ets$/ }, async ({ path: file }) => {
        const outcome = await etsCompiler(projectRoot).compile(file, readFileSync(file, 'utf8'));
        if (outcome.kind === 'compiled') {
          return { contents: outcome.code, loader: 'ts' };
        }
        return {
          errors: outcome.findings.map((finding) => ({
            text: finding.message,
            location: {
              file: finding.file,
              line: finding.line,
              column: finding.column - 1,
              lineText: finding.lineText,
            },
          })),
        };
      });
    },
  };
}
