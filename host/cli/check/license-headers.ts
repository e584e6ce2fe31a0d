/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../project';
import type { Finding } from '../../project-files/finding';
import { projectFiles } from './source-files';

const HEADER = `/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */
`;

/** `license-header`: a source file that does not begin with the project's header. */
export function checkLicenseHeaders(): Finding[] {
  return projectFiles('.ts', '.ets', '.mjs')
    .filter((file) => !readFileSync(path.join(projectRoot, file), 'utf8').startsWith(HEADER))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      rule: 'license-header',
      message: 'the file has to begin with the licence header, as LICENSE and every other source have it',
    }));
}
