/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { gzipSync } from 'node:zlib';
import { projectRoot } from '../../../../host/project';
import { clientFiles } from '../../../../host/preview/server/clientFiles';
import type { Figure } from '../result';
import { figure } from '../result';

const BYTES_A_KILOBYTE = 1024;

/** Everything that a browser loads of the preview itself, page and styles included, each file by itself as it is sent. */
export async function measureClientSize(): Promise<Figure> {
  const files = await clientFiles(projectRoot);
  const bytes = [...files.values()].reduce((sum, { content }) => sum + gzipSync(content).byteLength, 0);
  return figure({ name: 'browser client, gzipped', unit: 'KB', ours: bytes / BYTES_A_KILOBYTE, limit: 15 });
}
