/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { formatFiles } from './check/formatting';
import { readOptions } from './command-line';

const USAGE = `usage: npm run format

Formats every file that "npm run check" wants formatted, in place, and prints the names of those that changed.
ArkTS files with UI structs stay as they are: prettier can't read them.

  --help   this text`;

readOptions(USAGE, {});
for (const file of await formatFiles()) {
  console.log(file);
}
