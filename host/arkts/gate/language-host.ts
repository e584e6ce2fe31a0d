/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync } from 'node:fs';
import ts from 'ohos-typescript';
import { isArkTsCopy, originalOf } from './arkts-copies';
import { isDeclarationFile, readDeclaration, realPath } from './declarations';
import type { ModuleResolver } from './module-resolution';

/** What the compiler sees of the world: the sources, the SDK at its pretended place, and the ArkTS copies. */
export class GateLanguageHost implements ts.LanguageServiceHost {
  readonly uiProps = new Set<string>();
  readonly #root: string;
  readonly #options: ts.CompilerOptions;
  readonly #rootFiles: string[];
  readonly #resolver: ModuleResolver;
  readonly #texts = new Map<string, string | undefined>();

  constructor(root: string, options: ts.CompilerOptions, rootFiles: string[], resolver: ModuleResolver) {
    this.#root = root;
    this.#options = options;
    this.#rootFiles = rootFiles;
    this.#resolver = resolver;
  }

  getCompilationSettings(): ts.CompilerOptions {
    return this.#options;
  }

  getScriptFileNames(): string[] {
    return this.#rootFiles;
  }

  /** Every file has one version: the gate reads the project once. */
  getScriptVersion(): string {
    return '1';
  }

  getScriptSnapshot(fileName: string): ts.IScriptSnapshot | undefined {
    const text = this.readFile(fileName);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  }

  getCurrentDirectory(): string {
    return this.#root;
  }

  getDefaultLibFileName(options: ts.CompilerOptions): string {
    return ts.getDefaultLibFilePath(options);
  }

  useCaseSensitiveFileNames(): boolean {
    return true;
  }

  fileExists(fileName: string): boolean {
    return this.readFile(fileName) !== undefined;
  }

  readFile(fileName: string): string | undefined {
    if (!this.#texts.has(fileName)) {
      this.#texts.set(fileName, readText(fileName));
    }
    return this.#texts.get(fileName);
  }

  directoryExists(folder: string): boolean {
    return existsSync(realPath(folder));
  }

  resolveModuleNames(names: string[], containingFile: string): (ts.ResolvedModuleFull | undefined)[] {
    return names.map((name) => this.#resolver.resolve(name, containingFile));
  }

  /** The declarations refer to each other as `types`; all of them are loaded anyway. */
  resolveTypeReferenceDirectives(): [] {
    return [];
  }

  /** The compiler's own checks of doc comments are off: the rules of api-rules/ do that work. */
  getJsDocNodeCheckedConfig(): ts.JsDocNodeCheckConfig {
    return { nodeNeedCheck: false, checkConfig: [] };
  }

  getFileCheckedModuleInfo(fileName: string): ts.FileCheckModuleInfo {
    return { fileNeedCheck: false, checkPayload: undefined, currentFileName: fileName };
  }

  getJsDocNodeConditionCheckedResult(): ts.ConditionCheckResult {
    return { valid: true };
  }

  clearProps(): void {
    this.uiProps.clear();
  }
}

function readText(fileName: string): string | undefined {
  const file = isArkTsCopy(fileName) ? originalOf(fileName) : realPath(fileName);
  if (!existsSync(file)) {
    return undefined;
  }
  return isDeclarationFile(fileName) ? readDeclaration(fileName) : readFileSync(file, 'utf8');
}
