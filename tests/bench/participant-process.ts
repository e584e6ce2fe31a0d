/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from '../../host/project';
import type { Implementation } from './comparisons';
import type { Reply, Request } from './protocol';

export type Role = 'client' | 'server';

/**
 * Makes glibc keep the memory that it got. By default it gives some back and asks for it again, in some processes with
 * every 64 KiB that Node reads and in others never, which makes two runs of the same code differ by a factor of two.
 */
const KEEP_MEMORY = { MALLOC_TRIM_THRESHOLD_: String(256 * 1024 * 1024), MALLOC_TOP_PAD_: String(16 * 1024 * 1024) };

/** The bench's end of a participant. It takes one request at a time. */
export class ParticipantProcess {
  /** Rejects when the participant fails or ends; never resolves. */
  readonly failure: Promise<never>;
  private readonly exited: Promise<void>;
  private heard: (value: number) => void = () => undefined;

  private constructor(
    private readonly child: ChildProcess,
    name: string,
  ) {
    this.exited = new Promise((resolve) => child.once('exit', () => resolve()));
    this.failure = new Promise((_, reject) => {
      child.on('message', (reply: Reply) => {
        if (reply.kind === 'failed') {
          reject(new Error(`${name}: ${reply.reason}`));
        } else {
          this.heard(reply.kind === 'answer' ? reply.value : 0);
        }
      });
      child.once('exit', (code, signal) => reject(new Error(`${name} ended with ${signal ?? String(code)}`)));
      child.once('error', reject);
    });
    this.failure.catch(() => undefined); // It is for those who wait; nobody may be waiting when it comes.
  }

  /** @param profileFolder where the process leaves a CPU profile when it ends; none without it */
  static async start(implementation: Implementation, role: Role, profileFolder?: string): Promise<ParticipantProcess> {
    const name = `${implementation}-${role}`;
    const profiling = ['--cpu-prof', `--cpu-prof-name=${name}.cpuprofile`, `--cpu-prof-dir=${profileFolder}`];
    const program = path.join(projectRoot, 'tests', 'bench', 'implementations', `${implementation}.ts`);
    const child = fork(path.join(projectRoot, 'host', 'run.mjs'), [program], {
      execArgv: profileFolder === undefined ? [] : profiling,
      env: { ...process.env, ...KEEP_MEMORY },
      stdio: ['ignore', process.stderr.fd, process.stderr.fd, 'ipc'], // stdout is for the results.
    });
    const participant = new ParticipantProcess(child, name);
    await participant.reply();
    return participant;
  }

  /** @returns the answer; the port that a server listens on, or the milliseconds of a round */
  request(request: Request): Promise<number> {
    const reply = this.reply();
    this.child.send(request);
    return reply;
  }

  /** Ends the process and waits for it. */
  async stop(): Promise<void> {
    if (this.child.connected) {
      this.child.disconnect();
    }
    await this.exited;
  }

  private reply(): Promise<number> {
    const heard = new Promise<number>((resolve) => (this.heard = resolve));
    return Promise.race([heard, this.failure]);
  }
}
