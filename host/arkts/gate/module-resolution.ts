/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'ohos-typescript';
import { projectRoot } from '../../project';
import { Json5Document, UnreadableFile } from '../../project-files/json5-document';
import { arkTsCopyOf, isArkTsCopy } from './arkts-copies';
import { compilerPath } from './compiler-path';
import { declarationOf, isDeclarationFile, realPath } from './declarations';

const SYSTEM_MODULE = /^@(ohos|system|kit|arkts)\./;
const SOURCE_EXTENSIONS = ['.ets', '.ts', '.d.ets', '.d.ts'];
const DEPENDENCY_LISTS = ['dependencies', 'devDependencies'];

/**
 * Finds what an import names, as an OpenHarmony build does: system modules in the SDK, relative names among the
 * project's sources (in exactly their case), other names through the nearest `oh-package.json5` that declares them.
 */
export class ModuleResolver {
  readonly #root: string;
  readonly #sources: ReadonlySet<string>;
  readonly #manifests = new Map<string, Json5Document | undefined>();

  /** `sources`: every file of the project, as the compiler writes it, the ArkTS copies included. */
  constructor(root: string, sources: ReadonlySet<string>) {
    this.#root = root;
    this.#sources = sources;
  }

  /** The module that `name` means in `containingFile`, or undefined where a build would not find it. */
  resolve(name: string, containingFile: string): ts.ResolvedModuleFull | undefined {
    if (SYSTEM_MODULE.test(name)) {
      const file = declarationOf(name);
      // To a .ts file a kit, which is a .d.ets, has to look like a .d.ts, or it is refused as ArkTS.
      if (file === undefined) {
        return undefined;
      }
      return resolved(file, containingFile.endsWith('.ts') ? ts.Extension.Dts : extensionOf(file));
    }
    const file = name.startsWith('.')
      ? this.#relative(path.posix.join(path.posix.dirname(containingFile), name), containingFile)
      : this.#package(name, containingFile);
    return file === undefined ? undefined : resolved(file, extensionOf(file));
  }

  #relative(base: string, containingFile: string): string | undefined {
    const isInProject = this.#sources.has(containingFile);
    const candidates = [base, `${base}/index`, `${base}/Index`].flatMap((stem) =>
      SOURCE_EXTENSIONS.map((extension) => stem + extension),
    );
    const file = candidates.find((candidate) =>
      isInProject ? this.#sources.has(candidate) : existsSync(realPath(candidate)),
    );
    if (file !== undefined && isArkTsCopy(containingFile) && this.#sources.has(arkTsCopyOf(file))) {
      return arkTsCopyOf(file);
    }
    return file;
  }

  #package(name: string, containingFile: string): string | undefined {
    for (let folder = path.dirname(containingFile); ; folder = path.dirname(folder)) {
      const manifest = this.#manifest(folder);
      const version = manifest && DEPENDENCY_LISTS.map((list) => manifest.stringAt([list, name])).find(Boolean);
      if (version?.startsWith('file:') === true) {
        const target = path.resolve(folder, version.slice('file:'.length));
        const main = this.#manifest(target)?.stringAt(['main']);
        return main === undefined ? undefined : this.#existing(path.join(target, main));
      }
      if (version !== undefined) {
        const base = path.join(projectRoot, 'node_modules', name, 'index');
        return SOURCE_EXTENSIONS.toReversed()
          .map((extension) => this.#existing(base + extension))
          .find(Boolean);
      }
      if (folder === this.#root || folder === path.dirname(folder)) {
        return undefined;
      }
    }
  }

  #existing(file: string): string | undefined {
    return existsSync(file) ? compilerPath(file) : undefined;
  }

  #manifest(folder: string): Json5Document | undefined {
    if (!this.#manifests.has(folder)) {
      const file = path.join(folder, 'oh-package.json5');
      this.#manifests.set(folder, existsSync(file) ? readManifest(this.#root, file) : undefined);
    }
    return this.#manifests.get(folder);
  }
}

/** A manifest that can't be read declares nothing: the check of the project files reports it. */
function readManifest(root: string, file: string): Json5Document | undefined {
  try {
    return Json5Document.read(root, file);
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return undefined;
    }
    throw error;
  }
}

function resolved(file: string, extension: ts.Extension): ts.ResolvedModuleFull {
  const isExternalLibraryImport = file.includes('/node_modules/') && !isDeclarationFile(file);
  return { resolvedFileName: file, extension, isExternalLibraryImport };
}

function extensionOf(file: string): ts.Extension {
  if (file.endsWith('.d.ets')) {
    return ts.Extension.Dets;
  }
  if (file.endsWith('.ets')) {
    return ts.Extension.Ets;
  }
  return file.endsWith('.d.ts') ? ts.Extension.Dts : ts.Extension.Ts;
}
