/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import { projectRoot } from '../../project';
import type { Finding } from '../../project-files/finding';
import type { Tool } from './tool';
import { runTool, ToolFailure } from './tool';

/** The host and the tests, and the browser client, which knows the DOM and no Node. */
const CONFIGURATIONS = ['tsconfig.json', 'tsconfig.client.json'] as const;

/** `file(line,column): error TS2322: text`; further lines of a message are indented. */
const DIAGNOSTIC = /^(.+?)\((\d+),(\d+)\): error TS(\d+): (.*)$/;

/** The library's folder: what tests pull in of it is not for this configuration, which knows newer globals. */
const LIBRARY = 'common/';

/** The PC side under TypeScript. The library is checked by the ArkTS gate, against what a device has. */
export async function checkTypeScript(): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const configuration of CONFIGURATIONS) {
    findings.push(...(await compile(configuration)));
  }
  return findings.filter((finding) => !finding.file.startsWith(LIBRARY));
}

async function compile(configuration: string): Promise<Finding[]> {
  const compiler = path.join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  const tsc: Tool = { name: 'tsc', command: [compiler, '-p', configuration, '--pretty', 'false'] };
  const result = await runTool(tsc);
  const findings = result.output.split(/\r?\n/).flatMap((line) => parseDiagnostic(line) ?? []);
  if (result.exitCode !== 0 && findings.length === 0) {
    throw new ToolFailure(tsc, result);
  }
  return findings;
}

function parseDiagnostic(line: string): Finding | undefined {
  const [, file, row, column, code = '', message] = DIAGNOSTIC.exec(line) ?? [];
  return file === undefined || message === undefined
    ? undefined
    : { file, line: Number(row), column: Number(column), rule: `ts${code}`, message };
}
