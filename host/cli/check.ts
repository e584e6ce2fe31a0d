/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import { formatFinding, mergeFindings } from '../project-files/finding';
import { checkProjectFiles } from '../project-files/index';
import { projectRoot } from '../project';
import { checkArktsGate } from './check/arkts';
import { checkLint } from './check/eslint';
import { checkFormatting } from './check/formatting';
import { checkGuideCopies } from './check/guide-copies';
import { checkLicenseHeaders } from './check/license-headers';
import { ToolFailure } from './check/tool';
import { checkTypeScript } from './check/typescript';
import { readOptions } from './command-line';

const USAGE = `usage: npm run check

Checks the whole project without running it: the ArkTS gate (npm run check:arkts), TypeScript, lint rules, formatting,
the OpenHarmony project files, the licence headers and the copies of the guide's files that the app is packed with. Prints nothing if all is well; otherwise one line a finding,
"file:line:column error [rule] text", and the exit code is 1.

  --help   this text`;

readOptions(USAGE, {});
try {
  // The tools are processes of their own; what is checked here uses the time in which they start.
  const tools = [checkLint(), checkArktsGate(), checkTypeScript()];
  const own = [
    Promise.resolve(checkProjectFiles(projectRoot)),
    Promise.resolve(checkLicenseHeaders()),
    Promise.resolve(checkGuideCopies(projectRoot)),
    checkFormatting(),
  ];
  const findings = mergeFindings(...(await Promise.all([...tools, ...own])));
  for (const finding of findings) {
    console.log(formatFinding(finding));
  }
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ToolFailure)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
