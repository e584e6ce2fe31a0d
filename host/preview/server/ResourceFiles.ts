/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.bmp': 'image/bmp',
  '.ico': 'image/x-icon',
};

/** `entry/src/main/resources/base/media/x.svg`, `AppScope/resources/rawfile/a/b.png` */
const RESOURCE_PATH = /^(?:AppScope|[\w-]+\/src\/\w+)\/resources\/(?:[\w-]+\/media\/[^/]+|rawfile\/.+)$/;

export interface ResourceFile {
  readonly file: string;
  readonly type: string;
}

/**
 * The app's pictures, the only files of the project that a browser may have: those of the media folders and of rawfile,
 * and only such that are pictures by their name, which no key or certificate is.
 */
export class ResourceFiles {
  readonly #root: string;

  constructor(projectRoot: string) {
    this.#root = projectRoot;
  }

  /** @param name the path within the project, as it stands in a URL behind `/resources/`; undefined: not for a browser */
  async find(name: string): Promise<ResourceFile | undefined> {
    const relative = decode(name);
    const type = MEDIA_TYPES[path.posix.extname(relative ?? '').toLowerCase()];
    if (relative === undefined || type === undefined || !RESOURCE_PATH.test(relative) || !isPlain(relative)) {
      return undefined;
    }
    const file = path.join(this.#root, relative);
    try {
      // Also where a link leads to has to be a resource.
      const real = path.relative(await realpath(this.#root), await realpath(file));
      const isFile = (await stat(file)).isFile();
      return isFile && real.split(path.sep).join('/') === relative ? { file, type } : undefined;
    } catch {
      return undefined; // It is not there, or not readable.
    }
  }
}

function decode(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

function isPlain(relative: string): boolean {
  return !/[\\\0]/.test(relative) && relative.split('/').every((part) => part !== '' && !part.startsWith('.'));
}
