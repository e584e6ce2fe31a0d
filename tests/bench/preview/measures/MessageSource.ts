/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { projectRoot } from '../../../../host/project';
import type { Contestant } from '../Contestant';

export const MESSAGES_A_SECOND = 2000;

/** Sends messages to the app of a contestant, from a process of its own. */
export class MessageSource {
  readonly #child: ChildProcessByStdio<Writable, null, null>;
  readonly #exited: Promise<void>;

  /** @param endpoint `address:port` */
  private constructor(endpoint: string) {
    const program = path.join('tests', 'bench', 'preview', 'source', 'messageSource.ts');
    this.#child = spawn(
      process.execPath,
      [path.join('host', 'run.mjs'), program, ...endpoint.split(':'), String(MESSAGES_A_SECOND)],
      {
        cwd: projectRoot,
        stdio: ['pipe', 'inherit', 'inherit'],
      },
    );
    this.#exited = new Promise((resolve) => this.#child.once('exit', () => resolve()));
  }

  /** Settled when the messages flow. */
  static async start(contestant: Contestant): Promise<MessageSource> {
    await contestant.element('endpoint', /:[1-9]/).waitFor();
    const source = new MessageSource(await contestant.text('endpoint'));
    await contestant.element('received', /^\d{4}/).waitFor();
    return source;
  }

  async stop(): Promise<void> {
    this.#child.stdin.end();
    await this.#exited;
  }
}
