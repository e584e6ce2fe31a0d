/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import { projectRoot } from '../../project';
import type { Finding } from '../../project-files/finding';
import { parseFinding } from '../../project-files/finding';
import type { Tool } from './tool';
import { runTool, ToolFailure } from './tool';

const GATE: Tool = {
  name: 'npm run check:arkts',
  command: [path.join(projectRoot, 'host', 'run.mjs'), path.join(projectRoot, 'host', 'cli', 'check-arkts.ts')],
};

/** The app and the library under the ArkTS gate, in a process of its own: it takes as long as the others together. */
export async function checkArktsGate(): Promise<Finding[]> {
  const result = await runTool(GATE);
  const findings = result.output.split('\n').flatMap((line) => parseFinding(line) ?? []);
  if (result.exitCode !== 0 && findings.length === 0) {
    throw new ToolFailure(GATE, result);
  }
  return findings;
}
