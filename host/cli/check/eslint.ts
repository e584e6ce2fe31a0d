/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import { projectRoot } from '../../project';
import type { Finding } from '../../project-files/finding';
import { relativeTo } from '../../project-files/json5-document';
import type { Tool } from './tool';
import { runTool, ToolFailure } from './tool';

const ESLINT: Tool = {
  name: 'eslint',
  command: [path.join(projectRoot, 'node_modules', 'eslint', 'bin', 'eslint.js'), '.', '--format', 'json'],
};

interface LintedFile {
  filePath: string;
  messages: { ruleId: string | null; line?: number; column?: number; message: string }[];
}

/** The project's TypeScript under its lint rules; a warning counts like an error. */
export async function checkLint(): Promise<Finding[]> {
  const result = await runTool(ESLINT);
  if (!result.output.startsWith('[')) {
    throw new ToolFailure(ESLINT, result);
  }
  return (JSON.parse(result.output) as LintedFile[]).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column, message }) => ({
      file: relativeTo(projectRoot, filePath),
      line: line ?? 1,
      column: column ?? 1,
      rule: ruleId ?? 'eslint',
      message,
    })),
  );
}
