/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check, format, getFileInfo, resolveConfig } from 'prettier';
import { projectRoot } from '../../project';
import type { Finding } from '../../project-files/finding';
import { checkEtsLayout, hasUiSyntax } from './ets-layout';
import { projectFiles } from './source-files';

const FORMATTED = ['.ts', '.ets', '.mjs', '.json', '.json5', '.css', '.html', '.yml', '.yaml'];
const IGNORE_FILE = path.join(projectRoot, '.prettierignore');

/** Files that are not formatted as prettier would, and the layout of those that it can't read. */
export async function checkFormatting(): Promise<Finding[]> {
  const findings = await Promise.all(
    projectFiles(...FORMATTED).map(async (file): Promise<Finding[]> => {
      const { text, options } = await readForPrettier(file);
      if (options === undefined) {
        return file.endsWith('.ets') && !(await isIgnored(file)) ? checkEtsLayout(file, text) : [];
      }
      const at = { file, line: 1, column: 1 };
      try {
        const message = 'not formatted; run: npm run format';
        return (await check(text, options)) ? [] : [{ ...at, rule: 'format', message }];
      } catch (error) {
        return [{ ...at, rule: 'format', message: error instanceof Error ? error.message : String(error) }];
      }
    }),
  );
  return findings.flat();
}

/** Formats what prettier can read, in place; gives the files that changed. */
export async function formatFiles(): Promise<string[]> {
  const changed: string[] = [];
  for (const file of projectFiles(...FORMATTED)) {
    const { text, options } = await readForPrettier(file);
    const formatted = options === undefined ? text : await format(text, options);
    if (formatted !== text) {
      writeFileSync(path.join(projectRoot, file), formatted);
      changed.push(file);
    }
  }
  return changed;
}

/** `options` is undefined for what is ignored and for what prettier can't read. */
async function readForPrettier(file: string): Promise<{ text: string; options: { filepath: string } | undefined }> {
  const filepath = path.join(projectRoot, file);
  const text = readFileSync(filepath, 'utf8');
  const isReadable = !(file.endsWith('.ets') && hasUiSyntax(text)) && !(await isIgnored(file));
  return { text, options: isReadable ? { ...(await resolveConfig(filepath)), filepath } : undefined };
}

async function isIgnored(file: string): Promise<boolean> {
  return (await getFileInfo(path.join(projectRoot, file), { ignorePath: IGNORE_FILE })).ignored;
}
