/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from '../../host/project';

export interface CommandResult {
  exitCode: number | null;
  /** What it wrote to stdout; stderr goes to the test's own. */
  output: string;
}

/** Runs a command of `host/cli` as npm does. */
export async function runCommand(command: string, ...args: string[]): Promise<CommandResult> {
  const runner = path.join(projectRoot, 'host', 'run.mjs');
  const child = spawn(process.execPath, [runner, path.join(projectRoot, 'host', 'cli', command), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exitCode, output: Buffer.concat(chunks).toString('utf8') };
}
