/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding';
import type { Json5Document } from '../json5-document';
import type { ProjectModule } from '../project';

/** Where the test framework begins. */
const TEST_LIST = path.join('src', 'ohosTest', 'ets', 'test', 'List.test.ets');

/** What a module's build profile names: rule files of the obfuscation, and tests behind the target `ohosTest`. */
export function checkModuleBuild(module: ProjectModule, buildProfile: Json5Document): Finding[] {
  const findings: Finding[] = [];
  buildProfile.listAt(['buildOptionSet']).forEach((_, index) => {
    const list = ['buildOptionSet', index, 'arkOptions', 'obfuscation', 'ruleOptions', 'files'];
    buildProfile.listAt(list).forEach((file, position) => {
      if (!existsSync(path.join(module.folder, String(file)))) {
        const message = `${String(file)} does not exist`;
        findings.push(buildProfile.findingAt([...list, position], 'missing-file', message));
      }
    });
  });
  buildProfile.listAt(['targets']).forEach((_, index) => {
    const isTestTarget = buildProfile.stringAt(['targets', index, 'name']) === 'ohosTest';
    if (isTestTarget && !existsSync(path.join(module.folder, TEST_LIST))) {
      const message = `${TEST_LIST.split(path.sep).join('/')} does not exist`;
      findings.push(buildProfile.findingAt(['targets', index, 'name'], 'missing-file', message));
    }
  });
  return findings;
}
