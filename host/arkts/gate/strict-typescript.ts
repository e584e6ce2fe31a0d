/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../project';
import type { Finding } from '../../project-files/finding';
import { relativeTo } from '../../project-files/json5-document';
import { globalDeclarationsFile } from './declarations';
import type { Source } from './sources';

/** How a library's `.ts` files have to compile: the device build itself checks them without `strict`. */
const STRICT_CONFIG = path.join(projectRoot, 'tsconfig.common.json');

/** The libraries' `.ts` files under ordinary TypeScript in strict mode, against the same declarations. */
export function checkStrictly(root: string, sources: readonly Source[]): Finding[] {
  const files = sources.filter((source) => source.module.type === 'har' && source.file.endsWith('.ts'));
  if (files.length === 0) {
    return [];
  }
  const { config } = ts.readConfigFile(STRICT_CONFIG, (file) => ts.sys.readFile(file)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectRoot);
  const program = ts.createProgram([globalDeclarationsFile, ...files.map((source) => source.file)], options);
  const own = new Set(files.map((source) => source.file));
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ];
  return diagnostics.flatMap((diagnostic) => {
    const { file, start = 0 } = diagnostic;
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    const rule = `ts${diagnostic.code}`;
    if (file === undefined) {
      return [{ file: path.basename(STRICT_CONFIG), line: 1, column: 1, rule, message }];
    }
    if (!own.has(file.fileName)) {
      return [];
    }
    const place = file.getLineAndCharacterOfPosition(start);
    return [
      { file: relativeTo(root, file.fileName), line: place.line + 1, column: place.character + 1, rule, message },
    ];
  });
}
