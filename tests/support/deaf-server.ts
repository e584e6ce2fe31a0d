/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { fork } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { projectRoot } from '../../host/project';

/** A port where the handshake of TCP never ends: its listener's queue is full and nobody accepts. */
export interface DeafServer {
  readonly port: number;
  close(): void;
}

/** More than fit into a queue of one. */
const FILLING = 3;

/** Starts a process that listens with a queue of one and then stands still, and fills that queue. */
export async function startDeafServer(): Promise<DeafServer> {
  const program = path.join(projectRoot, 'tests', 'support', 'programs', 'stand-still.mjs');
  const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number));
    child.once('exit', () => reject(new Error('the deaf server ended')));
  });
  const fillers = Array.from({ length: FILLING }, () => {
    const filler = net.connect(port, '127.0.0.1');
    filler.on('error', () => undefined); // Reset when the process ends.
    return filler;
  });
  await Promise.all(fillers.slice(0, 2).map((filler) => new Promise((resolve) => filler.once('connect', resolve))));
  return {
    port,
    close: () => {
      fillers.forEach((filler) => filler.destroy());
      child.kill('SIGKILL');
    },
  };
}
