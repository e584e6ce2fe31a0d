/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type ts from 'ohos-typescript';
import type { Finding } from '../../project-files/finding';
import { relativeTo } from '../../project-files/json5-document';
import type { Project } from '../../project-files/project';
import { originalOf } from './arkts-copies';
import type { GateProgram, GateSource } from './gate-program';

/** What a rule sees of one source file. */
export interface RuleContext {
  project: Project;
  program: GateProgram;
  source: GateSource;
  /** Adds a finding at the start of `node`, which is a part of the source. */
  report: (node: ts.Node, rule: string, message: string) => void;
}

/** What is wrong at a place in a source, where that can be told from the source alone. */
export interface Problem {
  node: ts.Node;
  message: string;
}

/** Looks at one source file; most files have nothing for most rules. */
export type Rule = (context: RuleContext) => void;

/** What `rules` find in all sources of the project. */
export function runRules(project: Project, program: GateProgram, rules: readonly Rule[]): Finding[] {
  const findings: Finding[] = [];
  for (const source of program.sources) {
    const file = relativeTo(project.root, originalOf(source.file));
    const report = (node: ts.Node, rule: string, message: string): void => {
      const place = source.syntax.getLineAndCharacterOfPosition(node.getStart(source.syntax));
      findings.push({ file, line: place.line + 1, column: place.character + 1, rule, message });
    };
    for (const rule of rules) {
      rule({ project, program, source, report });
    }
  }
  return findings;
}
