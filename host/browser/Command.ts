/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';

const URL_ON_A_LINE = /https?:\/\/(?:127\.0\.0\.1|localhost):\d+\/\S*/;
/** Who does not look at its standard input is told otherwise, and who does not listen at all is ended. */
const TERMINATE_AFTER_MS = 1500;
const KILL_AFTER_MS = 5000;

/** What terminals take for colours. */
const COLOURS = /\u001b\[[\d;]*m/g;

/** A command that serves a page and prints the page's address. */
export class Command {
  readonly url: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #exited: Promise<void>;

  private constructor(child: ChildProcessByStdio<Writable, Readable, Readable>, exited: Promise<void>, url: string) {
    this.#child = child;
    this.#exited = exited;
    this.url = url;
  }

  /**
   * Runs Node with these arguments and waits for the address. The command should end with its standard input: then it
   * also ends with this process, whatever becomes of that.
   *
   * @param environment in addition to this process's
   * @throws Error with what the command said where it ends before
   */
  static async start(
    args: readonly string[],
    { environment = {}, cwd = process.cwd() }: { environment?: Readonly<Record<string, string>>; cwd?: string } = {},
  ): Promise<Command> {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer): void => {
        said += chunk.toString().replaceAll(COLOURS, '');
        const found = URL_ON_A_LINE.exec(said.slice(0, said.lastIndexOf('\n') + 1));
        if (found !== null) {
          resolve(found[0]);
        }
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('error', reject);
      void exited.then(() => reject(new Error(`${args.join(' ')} ended before it had an address:\n${said}`)));
    });
    return new Command(child, exited, url);
  }

  /** Ends it and waits for that. */
  async close(): Promise<void> {
    this.#child.stdin.end();
    const timeouts = [
      setTimeout(() => this.#child.kill('SIGTERM'), TERMINATE_AFTER_MS),
      setTimeout(() => this.#child.kill('SIGKILL'), KILL_AFTER_MS),
    ];
    await this.#exited;
    timeouts.forEach((timeout) => clearTimeout(timeout));
  }
}
