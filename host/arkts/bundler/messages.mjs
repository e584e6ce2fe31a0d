/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { etsCompiler } from './ets-compiler.mjs';
import { kitTable } from './kits.mjs';

/**
 * What esbuild says of a bundle, in the words and at the places of the sources: it has seen the compiled text of `.ets`
 * files, and names modules that no source file names.
 */

/** @typedef {import('esbuild').Message} Message */
/** @typedef {import('esbuild').Location} Location */
/** @typedef {import('../compile/for-bundler').Compiled} Compiled */

const MISSING_EXPORT = /^No matching export in "(.*)" for import "(.*)"$/;

/**
 * @param {string} projectRoot
 * @param {Message[]} messages
 * @returns {Message[]}
 */
export function inSources(projectRoot, messages) {
  return messages.map((message) => {
    const compiled = compiledFile(projectRoot, message.location);
    const [, module = '', name = ''] = MISSING_EXPORT.exec(message.text) ?? [];
    const use = isGlobals(module) ? compiled?.globals[name] : undefined;
    const place = use && { line: use.line, column: use.column - 1, length: name.length };
    return {
      ...message,
      // Which part of the bundler found it, and through which import, helps nobody to mend it.
      pluginName: '',
      text: textOf(projectRoot, module, name) ?? message.text,
      location: locate(projectRoot, compiled, message.location, place),
      notes: message.notes
        .filter(({ text }) => !text.startsWith('The plugin '))
        .map((note) => ({
          ...note,
          location: locate(projectRoot, compiledFile(projectRoot, note.location), note.location, undefined),
        })),
    };
  });
}

/**
 * The source's place for one in the compiled text.
 *
 * @param {string} projectRoot
 * @param {Compiled | undefined} compiled undefined where the file is not one that is compiled
 * @param {Location | null} location
 * @param {{ line: number, column: number, length: number } | undefined} known where the place is known already
 * @returns {Location | null}
 */
function locate(projectRoot, compiled, location, known) {
  if (location === null || compiled === undefined) {
    return location;
  }
  const place = known ?? originalPlace(compiled.code, location);
  const text = readFileSync(path.join(projectRoot, location.file), 'utf8');
  return { ...location, suggestion: '', ...place, lineText: text.split(/\r?\n/)[place.line - 1] ?? '' };
}

/**
 * @param {string} code with its source map
 * @param {Location} location
 */
function originalPlace(code, { line, column, length }) {
  const [, encoded = ''] = /\/\/# sourceMappingURL=data:[^,]*,(\S+)\s*$/.exec(code) ?? [];
  /** @type {unknown} */
  const payload = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  const map = new SourceMap(/** @type {import('node:module').SourceMapPayload} */ (payload));
  const entry = map.findEntry(line - 1, column);
  if (!('originalLine' in entry)) {
    // Before the first character that comes from the source.
    return { line: 1, column: 0, length: 0 };
  }
  const isExact = entry.generatedLine === line - 1 && entry.generatedColumn === column;
  return { line: entry.originalLine + 1, column: entry.originalColumn, length: isExact ? length : 0 };
}

/**
 * @param {string} projectRoot
 * @param {Location | null} location
 */
function compiledFile(projectRoot, location) {
  return location === null ? undefined : etsCompiler(projectRoot).compiled(location.file);
}

/** @param {string} module */
function isGlobals(module) {
  return module === 'host/arkui/globals.ts';
}

/**
 * @param {string} projectRoot
 * @param {string} module that lacks an export
 * @param {string} name of the export
 * @returns {string | undefined} undefined where esbuild's words will do
 */
function textOf(projectRoot, module, name) {
  if (isGlobals(module)) {
    return `host/arkui has no ${name}`;
  }
  if (!module.startsWith('kit:')) {
    return undefined;
  }
  const kitName = module.slice('kit:'.length);
  const source = kitTable(projectRoot, kitName)?.get(name);
  return source === undefined
    ? `${kitName} has no ${name}`
    : `host/ohos has no stand-in for ${name} of ${source.moduleName}, which ${kitName} hands on`;
}
