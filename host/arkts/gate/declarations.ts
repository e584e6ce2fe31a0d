/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../project';
import { compilerPath } from './compiler-path';

/**
 * The SDK's declarations (`@arkts/declarations`), shown to the compiler at a path like the one they have in an
 * installed SDK: only there does it take their `@throws` for the SDK's (finding ts28040).
 */
const SDK_FOLDER = '/openharmony/sdk/default/openharmony/ets';
const PACKAGE_FOLDER = path.join(projectRoot, 'node_modules', '@arkts', 'declarations', 'dist');
/** Our own declarations of what came after the package's API level. */
const SUPPLEMENT = compilerPath(path.join(projectRoot, 'host', 'arkts', 'gate', 'supplement.d.ts'));

/** Folders that hold what an import of `@ohos.`, `@arkts.` or `@kit.` names. */
const MODULE_FOLDERS = ['api', 'arkts', 'kits'];
const DECLARATION_EXTENSIONS = ['.d.ts', '.d.ets'];

/** Whether the compiler sees an SDK declaration at this path. */
export function isDeclarationFile(fileName: string): boolean {
  return fileName.startsWith(`${SDK_FOLDER}/`) || fileName === SUPPLEMENT;
}

/** Where a path that the compiler uses lies on this machine. */
export function realPath(fileName: string): string {
  return fileName.startsWith(`${SDK_FOLDER}/`)
    ? path.join(PACKAGE_FOLDER, fileName.slice(SDK_FOLDER.length + 1))
    : fileName;
}

/** The files whose names are global in every ArkTS source: the UI components, `console`, timers. */
export function globalDeclarations(): string[] {
  const components = componentFiles().map((file) => `${SDK_FOLDER}/component/${file}`);
  return [...components, `${SDK_FOLDER}/global.d.ts`, SUPPLEMENT];
}

/** Where `global.d.ts` really lies, for a compiler that looks at the disk itself. */
export const globalDeclarationsFile: string = path.join(PACKAGE_FOLDER, 'global.d.ts');

/** The declaration file of a system module such as `@ohos.net.socket`, or undefined where the SDK has none. */
export function declarationOf(moduleName: string): string | undefined {
  return MODULE_FOLDERS.flatMap((folder) =>
    DECLARATION_EXTENSIONS.map((extension) => `${SDK_FOLDER}/${folder}/${moduleName}${extension}`),
  ).find((file) => existsSync(realPath(file)));
}

/** A declaration's text. The package switches checking off in each file, which the compiler would obey: blanked, in place. */
export function readDeclaration(fileName: string): string {
  return readFileSync(realPath(fileName), 'utf8').replace(/\/\/ @ts-nocheck/, (directive) =>
    ' '.repeat(directive.length),
  );
}

/** The text of every file that declares UI components. */
export function componentDeclarations(): string[] {
  return componentFiles().map((file) => readFileSync(path.join(PACKAGE_FOLDER, 'component', file), 'utf8'));
}

function componentFiles(): string[] {
  return readdirSync(path.join(PACKAGE_FOLDER, 'component'))
    .filter((file) => file.endsWith('.d.ts'))
    .sort();
}
