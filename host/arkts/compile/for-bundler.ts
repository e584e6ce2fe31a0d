/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ArkuiNames } from './arkui-names';
import { catalogVocabulary } from './catalog-vocabulary';
import { CompileError } from './CompileError';
import { compileEts } from './index';
import type { Finding } from './CompileError';
import type { GlobalUses } from './globals';

export interface Compiled {
  kind: 'compiled';
  /** With its source map. */
  code: string;
  globals: GlobalUses;
}

/** Plain data, which the bundler keeps on disk. */
export type Outcome = Compiled | { kind: 'refused'; findings: readonly Finding[] };

/** Compiles a file against the tables of this project. */
export function compileForBundler(fileName: string, text: string, names: ArkuiNames): Outcome {
  try {
    const { code, map, globals } = compileEts(fileName, text, { names, vocabulary: catalogVocabulary });
    return { kind: 'compiled', code: `${code}\n//# sourceMappingURL=${map.toUrl()}\n`, globals };
  } catch (error) {
    if (error instanceof CompileError) {
      return { kind: 'refused', findings: error.findings };
    }
    throw error;
  }
}
