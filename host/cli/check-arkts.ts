/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import process from 'node:process';
import { checkArkts } from '../arkts/gate/index';
import { projectRoot } from '../project';
import { formatFinding } from '../project-files/finding';
import { readOptions } from './command-line';

const USAGE = `usage: npm run check:arkts -- [options]

Checks every .ets and .ts file of the app and the library: what the device's compiler and the ArkTS linter refuse,
names above the API level, ArkUI's structure, and what compiles but goes wrong on a device. Prints nothing if all is
well; otherwise one line a finding, "file:line:column error [rule] text", and the exit code is 1.

  --root FOLDER   another OpenHarmony project than this checkout
  --help          this text`;

const options = readOptions(USAGE, { root: { type: 'string' } });
const findings = checkArkts(options.root === undefined ? projectRoot : path.resolve(options.root));
for (const finding of findings) {
  console.log(formatFinding(finding));
}
process.exitCode = findings.length === 0 ? 0 : 1;
