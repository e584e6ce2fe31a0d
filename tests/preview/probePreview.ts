/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import type { PreviewOptions } from '../../host/preview/Preview';
import { Preview } from '../../host/preview/Preview';
import { projectRoot } from '../../host/project';

/** A preview of one device that runs the probe. Whoever starts it closes it. */
export async function probePreview(options: PreviewOptions = {}): Promise<Preview> {
  return await Preview.start({
    devices: 1,
    program: path.join(projectRoot, 'tests', 'preview', 'fixtures', 'probe.ts'),
    watchedFolders: [],
    ...options,
  });
}
