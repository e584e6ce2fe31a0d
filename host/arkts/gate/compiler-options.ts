/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import ts from 'ohos-typescript';

/** The compiler options of a device build, for the service that the linter works on as well. */
export function compilerOptions(root: string, compatibleSdkVersion: number, ets: ts.EtsOptions): ts.CompilerOptions {
  return {
    ets,
    target: ts.ScriptTarget.ES2021,
    // Without the DOM: its globals collide with ArkUI's.
    lib: ['lib.es2021.d.ts'],
    module: ts.ModuleKind.ES2020,
    moduleResolution: ts.ModuleResolutionKind.NodeJs,
    experimentalDecorators: true,
    allowSyntheticDefaultImports: true,
    esModuleInterop: true,
    alwaysStrict: true,
    noImplicitAny: false,
    skipLibCheck: true,
    types: [],
    typeRoots: [],
    noEmit: true,
    // The linter reads the state of an incremental build; nothing is written.
    incremental: true,
    tsBuildInfoFile: path.join(root, '.arkts-gate.tsbuildinfo'),
    maxFlowDepth: 2000,
    packageManagerType: 'ohpm',
    etsAnnotationsEnable: true,
    needDoArkTsLinter: true,
    isCompatibleVersion: false,
    compatibleSdkVersion,
    compatibleSdkVersionStage: 'beta1',
    compileSdkVersion: compatibleSdkVersion,
    tsImportSendableEnable: false,
    skipOhModulesLint: false,
  };
}
