/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import { Command } from '../../../../host/browser/Command';
import { projectRoot } from '../../../../host/project';

const VITE = path.join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');

/** Vite's development server for a project in a folder. */
export function startVite(folder: string): Promise<Command> {
  return Command.start([VITE, '--host', '127.0.0.1', '--port', '0'], { cwd: folder });
}
