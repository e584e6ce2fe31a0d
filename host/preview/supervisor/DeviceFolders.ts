/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the devices keep what the app stores: through restarts of the app, and beyond the preview where a folder is named. */
export class DeviceFolders {
  readonly #root: string;
  readonly #isTemporary: boolean;

  private constructor(root: string, isTemporary: boolean) {
    this.#root = root;
    this.#isTemporary = isTemporary;
  }

  /** @param folder for good; without it a temporary one, which goes with the preview */
  static async open(folder: string | undefined): Promise<DeviceFolders> {
    return folder === undefined
      ? new DeviceFolders(await mkdtemp(path.join(tmpdir(), 'ohos-preview-')), true)
      : new DeviceFolders(folder, false);
  }

  /** The folder of one device; it makes it itself. */
  of(name: string): string {
    return path.join(this.#root, `device-${name}`);
  }

  async close(): Promise<void> {
    if (this.#isTemporary) {
      await rm(this.#root, { recursive: true, force: true });
    }
  }
}
