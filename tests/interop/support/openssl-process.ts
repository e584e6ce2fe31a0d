/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { PemFolder } from './pem-folder';

interface Wait {
  readonly pattern: RegExp;
  readonly resolve: (found: RegExpExecArray) => void;
  readonly reject: (error: Error) => void;
}

/** A running `openssl`, the TLS implementation that neither the host nor this project wrote. */
export class OpensslProcess {
  /** The exit code, once it has ended and everything that it said has been read. Null after {@link close}. */
  readonly ended: Promise<number | null>;
  /** Both of its output streams, in the order in which they were read. */
  output = '';
  private readonly child: ChildProcessWithoutNullStreams;
  private waits: Wait[] = [];
  private isOver = false;
  private readonly endWithParent = (): void => {
    this.child.kill('SIGKILL');
    this.files.remove();
  };

  /** @param files what its arguments point to; removed when it has ended */
  constructor(
    args: readonly string[],
    private readonly files = new PemFolder(),
  ) {
    this.child = spawn('openssl', args, { stdio: 'pipe' });
    process.once('exit', this.endWithParent);
    const read = (chunk: Buffer): void => {
      this.output += chunk.toString();
      this.look();
    };
    this.child.stdout.on('data', read);
    this.child.stderr.on('data', read);
    this.child.stdin.on('error', () => undefined); // It may end before it has read what it was given.
    this.ended = new Promise((resolve, reject) => {
      this.child.once('error', reject);
      this.child.once('close', (code) => {
        this.gone();
        resolve(code);
      });
    });
  }

  /** The first match in all lines that it has said and will say. Rejects where it ends without. */
  said(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      this.waits.push({ pattern, resolve, reject });
      this.look();
      if (this.isOver) {
        this.rejectWaits();
      }
    });
  }

  write(text: string): void {
    this.child.stdin.write(text);
  }

  /** Nothing more to read for it, on which `s_client` ends its connection. */
  endInput(): void {
    this.child.stdin.end();
  }

  async close(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  private look(): void {
    const lines = this.output.slice(0, this.output.lastIndexOf('\n') + 1); // The rest of the last one may be on its way.
    const open = this.waits;
    this.waits = open.filter(({ pattern, resolve }) => {
      const found = pattern.exec(lines);
      if (found !== null) {
        resolve(found);
      }
      return found === null;
    });
  }

  private gone(): void {
    this.isOver = true;
    process.off('exit', this.endWithParent);
    this.files.remove();
    this.rejectWaits();
  }

  private rejectWaits(): void {
    for (const { pattern, reject } of this.waits) {
      reject(new Error(`openssl ended before it said ${String(pattern)}:\n${this.output}`));
    }
    this.waits = [];
  }
}
