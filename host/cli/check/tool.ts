/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { spawn } from 'node:child_process';
import process from 'node:process';
import { projectRoot } from '../../project';

/** A program of a package, run by Node itself: no shell, which every system has differently. */
export interface Tool {
  name: string;
  /** The program's JavaScript and its arguments. */
  command: readonly string[];
}

export interface ToolResult {
  exitCode: number | null;
  output: string;
  errors: string;
}

/** Runs a tool in the project's root until it ends. */
export async function runTool(tool: Tool): Promise<ToolResult> {
  const child = spawn(process.execPath, [...tool.command], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return {
    exitCode,
    output: Buffer.concat(output).toString('utf8'),
    errors: Buffer.concat(errors).toString('utf8'),
  };
}

/** A tool that ended without an answer: it crashed, or its configuration is wrong. */
export class ToolFailure extends Error {
  constructor(tool: Tool, result: ToolResult) {
    super(`${tool.name} failed (exit code ${String(result.exitCode)})\n${result.errors}${result.output}`.trimEnd());
    this.name = 'ToolFailure';
  }
}
