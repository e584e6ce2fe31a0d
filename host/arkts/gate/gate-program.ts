/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Project } from '../../project-files/project';
import { arkTsCopyOf } from './arkts-copies';
import { compilerOptions } from './compiler-options';
import { globalDeclarations } from './declarations';
import { deriveEtsOptions } from './ets-options';
import { GateLanguageHost } from './language-host';
import { ModuleResolver } from './module-resolution';
import type { Source } from './sources';

/** A source of the project together with its syntax tree. */
export interface GateSource extends Source {
  syntax: ts.SourceFile;
}

/** Everything the compiler knows of the project, with all its diagnostics computed. */
export interface GateProgram {
  checker: ts.TypeChecker;
  /** The sources, and of every `.ts` file in a library its ArkTS copy as well. */
  sources: readonly GateSource[];
  /** What the linter says; a warning of it is a finding like an error. */
  linterDiagnostics: readonly ts.Diagnostic[];
  compilerDiagnostics: readonly ts.Diagnostic[];
}

/** Compiles and lints `sources` in one program. */
export function compileProject(project: Project, sources: readonly Source[]): GateProgram {
  const copies = sources.filter(isUnlinted).map((source) => ({ ...source, file: arkTsCopyOf(source.file) }));
  const all = [...sources, ...copies];
  const files = all.map((source) => source.file);
  const resolver = new ModuleResolver(project.root, new Set(files));
  const options = compilerOptions(project.root, project.compatibleSdkVersion, deriveEtsOptions());
  const host = new GateLanguageHost(project.root, options, [...globalDeclarations(), ...files], resolver);

  // With the linter's program: without it the strict null checks are lost.
  const service = ts.createLanguageService(host) as unknown as LinterService;
  const builder = service.getBuilderProgram(true);
  // The linter before the diagnostics: it finds its own kind of errors by comparing them with the builder's.
  const linterDiagnostics = ts.ArkTSLinter_1_1.runArkTSLinter(builder, undefined, undefined, 'ArkTS_1_1');
  const compilerDiagnostics = [...builder.getSyntacticDiagnostics(), ...builder.getSemanticDiagnostics()];
  const program = builder.getProgram();
  return {
    checker: program.getTypeChecker(),
    sources: all.flatMap((source) => {
      const syntax = program.getSourceFile(source.file);
      return syntax === undefined ? [] : [{ ...source, syntax }];
    }),
    linterDiagnostics,
    compilerDiagnostics,
  };
}

/** The service's method as it is, with the argument that its declaration leaves out. */
interface LinterService {
  getBuilderProgram(withLinterProgram: boolean): ts.BuilderProgram;
}

/** A device build neither lints a library's `.ts` files nor checks them strictly. */
function isUnlinted(source: Source): boolean {
  return source.module.type === 'har' && source.file.endsWith('.ts') && !source.file.endsWith('.d.ts');
}
