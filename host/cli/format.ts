/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { projectRoot } from '../project';
import { formatFiles } from './check/formatting';
import { renewGuideCopies } from './check/guide-copies';
import { readOptions } from './command-line';

const USAGE = `usage: npm run format

Formats every file that "npm run check" wants formatted, in place, renews the copies of the guide's files that the app
is packed with, and prints the names of those that changed. ArkTS files with UI structs stay as they are: prettier can't
read them.

  --help   this text`;

readOptions(USAGE, {});
for (const file of [...(await formatFiles()), ...renewGuideCopies(projectRoot)]) {
  console.log(file);
}
