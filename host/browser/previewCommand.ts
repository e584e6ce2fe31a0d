/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import { projectRoot } from '../project';
import { Command } from './Command';

export interface PreviewCommandOptions {
  /** The options of `npm start`; without them as a person starts it, but on any free port. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** `npm start` in a process of its own. */
export function startPreviewCommand({ args = [], environment = {} }: PreviewCommandOptions = {}): Promise<Command> {
  const program = [path.join('host', 'run.mjs'), path.join('host', 'cli', 'start.ts')];
  return Command.start([...program, '--port', '0', '--end-with-stdin', ...args], { environment, cwd: projectRoot });
}
