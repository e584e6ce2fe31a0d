/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import type { SourceMapPayload } from 'node:module';
import { SourceMap } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { projectRoot } from '../../project';
import type { Fault, SourcePosition } from '../protocol/fault';

const FRAME = /^\s*at (?:(.*?) \()?(.*?):(\d+):(\d+)\)?$/;
const MAP_COMMENT = '//# sourceMappingURL=data:application/json;base64,';
const MAX_FRAMES = 30;
/** The folders of the stand-in for the device; what is elsewhere in the project is the app's. */
const NOT_THE_APP = /^(?:host|node_modules|tests)\//;

/**
 * Where in the sources a place of the app's bundle is, or of a module of the host that it imports, which are in folders
 * below. The source maps, which are large, are read when they are first needed.
 */
export class SourcePlaces {
  readonly #isApp: (file: string) => boolean;
  #bundle: string | undefined;
  readonly #maps = new Map<string, SourceMap>();

  constructor(isApp: (file: string) => boolean = (file) => !NOT_THE_APP.test(file)) {
    this.#isApp = isApp;
  }

  /** The file that runs; its map is in it. */
  set bundle(file: string) {
    this.#bundle = file;
    this.#maps.clear();
  }

  get bundleUrl(): string | undefined {
    return this.#bundle === undefined ? undefined : pathToFileURL(this.#bundle).href;
  }

  /**
   * `line` and `column` from 1 on; undefined where that is no code of a source.
   *
   * @param module the bundle unless said
   */
  find(line: number, column: number, module = this.#bundle): SourcePosition | undefined {
    if (module === undefined || !this.#isOurs(module)) {
      return undefined;
    }
    const map = this.#maps.get(module) ?? readMap(module);
    this.#maps.set(module, map);
    const entry = map.findEntry(line - 1, column - 1);
    if (!('originalSource' in entry)) {
      return undefined;
    }
    const file = path.resolve(path.dirname(module), entry.originalSource.replace(/^file:\/\//, ''));
    return {
      file: relativePath(file),
      line: entry.originalLine + 1,
      column: entry.originalColumn + 1,
    };
  }

  isApp(position: SourcePosition): boolean {
    return this.#isApp(position.file);
  }

  /** The text with the places of the bundle replaced by those of the sources. */
  translate(text: string): string {
    const bundle = this.#bundle;
    if (bundle === undefined || !text.includes(path.basename(path.dirname(bundle)))) {
      return text;
    }
    const folder = path.dirname(bundle);
    const folders = [pathToFileURL(folder).href, folder].map(escaped).join('|');
    const place = new RegExp(`((?:${folders})[\\\\/][^\\s:()]+?\\.mjs):(\\d+):(\\d+)`, 'g');
    return text.replace(place, (all, module: string, line: string, column: string) => {
      const position = this.find(Number(line), Number(column), fileName(module));
      return position === undefined ? all : placeText(position);
    });
  }

  /** What was thrown, for a person: with the frames that are in the project. */
  describe(error: unknown, at: string, what: string): Fault {
    const message = messageOf(error);
    const stack: string[] = [];
    let innermost: SourcePosition | undefined;
    for (const frame of stackOf(error)) {
      const [, name = '', file = '', line, column] = FRAME.exec(frame) ?? [];
      const position = this.find(Number(line), Number(column), fileName(file));
      if (position !== undefined && stack.length < MAX_FRAMES) {
        stack.push(name === '' ? placeText(position) : `${name} (${placeText(position)})`);
        innermost ??= this.isApp(position) ? position : undefined;
      }
    }
    return { what, at, message, stack, ...(innermost === undefined ? {} : { position: innermost }) };
  }

  /** Whether it is the bundle, or in a folder beside it. */
  #isOurs(module: string): boolean {
    const bundle = this.#bundle;
    return (
      bundle !== undefined && (module === bundle || path.dirname(module).startsWith(path.dirname(bundle) + path.sep))
    );
  }
}

/** To the app's project where it is in that, otherwise to this one. */
function relativePath(file: string): string {
  const inApp = path.relative(process.env['OHOS_APP_ROOT'] ?? projectRoot, file);
  const relative = inApp.startsWith('..') ? path.relative(projectRoot, file) : inApp;
  return relative.split(path.sep).join('/');
}

function readMap(bundle: string): SourceMap {
  const code = readFileSync(bundle, 'utf8');
  const encoded = code.slice(code.lastIndexOf(MAP_COMMENT) + MAP_COMMENT.length);
  return new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()) as SourceMapPayload);
}

export function placeText({ file, line, column }: SourcePosition): string {
  return `${file}:${line}:${column}`;
}

function messageOf(error: unknown): string {
  if (error instanceof Error) {
    return `${error.name}: ${error.message}`;
  }
  if (typeof error === 'object' && error !== null && 'message' in error) {
    // What the native modules reject with: a BusinessError.
    const code = 'code' in error ? ` ${String(error.code)}` : '';
    return `Error${code}: ${String(error.message)}`;
  }
  return String(error);
}

function stackOf(error: unknown): string[] {
  return error instanceof Error && typeof error.stack === 'string'
    ? error.stack.split('\n').filter((line) => /^\s*at /.test(line))
    : [];
}

function fileName(place: string): string {
  return place.startsWith('file://') ? fileURLToPath(place) : place;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
