/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import type { Finding } from '../../project-files/finding';
import { mergeFindings } from '../../project-files/finding';
import { UnreadableFile } from '../../project-files/json5-document';
import type { Project } from '../../project-files/project';
import { readProject } from '../../project-files/project';
import { diagnosticFindings } from './diagnostics';
import { compileProject } from './gate-program';
import { resourceFindings } from '../../project-files/resource-findings';
import { runRules } from './rule';
import { gateRules } from './rules';
import { listSources } from './sources';
import { checkStrictly } from './strict-typescript';

export type { Finding } from '../../project-files/finding';

/**
 * What a device build would say about the ArkTS of the project at `root`, and what it would let through although it
 * goes wrong on the device. Empty if there is nothing to say.
 */
export function checkArkts(root: string): Finding[] {
  let project: Project;
  try {
    project = readProject(path.resolve(root));
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return [error.finding];
    }
    throw error;
  }
  const sources = listSources(project);
  const program = compileProject(project, sources);
  return mergeFindings(
    diagnosticFindings(project, program),
    checkStrictly(project.root, sources),
    runRules(project, program, gateRules()),
    resourceFindings(project),
  );
}
