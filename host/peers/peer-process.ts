/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../project';

/** The echo servers in a process of their own, as `npm run peers` runs them, on free ports of 127.0.0.1. */
export interface PeerProcess {
  readonly host: string;
  readonly ports: Readonly<Record<'tcp' | 'udp' | 'tlsOneWay' | 'tlsTwoWay', number>>;
  /** Ends the process and waits for it. */
  close(): Promise<void>;
}

type PeersLine = Record<keyof PeerProcess['ports'], { address: string; port: number }>;

const HOST = '127.0.0.1';

/**
 * Rejects with what the process said where it ends before it listens.
 *
 * It ends with this process however this one ends, by SIGKILL, too: the system then closes the pipe to its standard input.
 */
export async function startPeerProcess(): Promise<PeerProcess> {
  const program = path.join(projectRoot, 'host', 'cli', 'peers.ts');
  const child = spawn(
    process.execPath,
    [
      path.join(projectRoot, 'host', 'run.mjs'),
      program,
      '--host',
      HOST,
      '--port-base',
      '0',
      '--json',
      '--end-with-stdin',
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    void exited.then(() => reject(new Error(`the echo servers did not start: ${said}`)));
  });
  const peers = JSON.parse(line) as PeersLine;
  return {
    host: HOST,
    ports: {
      tcp: peers.tcp.port,
      udp: peers.udp.port,
      tlsOneWay: peers.tlsOneWay.port,
      tlsTwoWay: peers.tlsTwoWay.port,
    },
    close: () => {
      child.stdin.end();
      return exited;
    },
  };
}
