/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { startTcpEcho } from '../../host/peers/tcp-echo';
import { projectRoot } from '../../host/project';
import type { ProgramResult } from '../support/program';
import { runProgram } from '../support/program';

/** The sample of README.md, as it stands there but for the server's address. */

const ADDRESS = "'192.168.1.5', 7007";
const TEXT = '你好，服务器！';
const HOST = '127.0.0.1';

async function runSample(port: number): Promise<ProgramResult> {
  const sample = /^```ts\n(.*?)^```$/ms.exec(readFileSync(path.join(projectRoot, 'README.md'), 'utf8'))?.[1] ?? '';
  assert.equal(sample.split(ADDRESS).length, 2, `README.md has no sample with the address ${ADDRESS}`);
  const cache = path.join(projectRoot, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'readme-'));
  try {
    const program = path.join(folder, 'sample.ts');
    writeFileSync(program, sample.replace(ADDRESS, `'${HOST}', ${port}`));
    return await runProgram(path.relative(projectRoot, program));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A slow peer sends the bytes back one by one, so that every character comes in pieces. Nothing waits for the pace. */
const PACE_MS = 2;

async function dribble(socket: Socket): Promise<void> {
  socket.setNoDelay(true);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    for (const byte of chunk) {
      socket.write(Uint8Array.of(byte));
      await setTimeout(PACE_MS);
    }
  }
}

test('the sample prints what the server sent back', async () => {
  const peer = await startTcpEcho({ host: HOST, port: 0 });
  try {
    const { code, stdout, stderr } = await runSample(peer.port);
    assert.equal(stdout, `${TEXT}\n`, stderr);
    assert.equal(code, 0);
  } finally {
    await peer.close();
  }
});

test('the sample prints whole characters when they come in pieces', async () => {
  const server = net.createServer((socket) => void dribble(socket).catch(() => socket.destroy()));
  server.listen(0, HOST);
  await once(server, 'listening');
  try {
    const { stdout } = await runSample((server.address() as AddressInfo).port);
    assert.equal(stdout, `${TEXT}\n`);
  } finally {
    server.close();
  }
});

test('the sample tells what to do when nobody listens', async () => {
  const peer = await startTcpEcho({ host: HOST, port: 0 });
  await peer.close();
  const { stdout, stderr } = await runSample(peer.port);
  assert.equal(stdout, '');
  assert.match(stderr, /ECONNREFUSED: .*See that the server runs/);
});

test('the sample says so when the server closes before it has answered', async () => {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end();
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  try {
    const { stdout, stderr } = await runSample((server.address() as AddressInfo).port);
    assert.equal(stdout, '');
    assert.match(stderr, /closed \(remote\) before the answer|EPIPE|ECONNRESET/);
  } finally {
    server.close();
  }
});

test('README_zh.md has the same sample and the same commands, only in Chinese', () => {
  const blocks = (file: string): string[] =>
    [...readFileSync(path.join(projectRoot, file), 'utf8').matchAll(/^```\w*\n(.*?)^```$/gms)].map((match) =>
      (match[1] ?? '').replaceAll(/\s*(?:\/\*\*.*\*\/|\/\/ .*|  # .*)$/gm, ''),
    );
  const commands = (file: string): string[] =>
    [...readFileSync(path.join(projectRoot, file), 'utf8').matchAll(/^\| `(npm [^`]+)`/gm)].map(
      (match) => match[1] ?? '',
    );
  const treeOf = (block: string | undefined): string[] => [...(block ?? '').matchAll(/^[\w./]+\//gm)].map(String);
  const english = blocks('README.md');
  const chinese = blocks('README_zh.md');
  assert.deepEqual(chinese.slice(0, -1), english.slice(0, -1));
  assert.deepEqual(treeOf(chinese.at(-1)), treeOf(english.at(-1)));
  assert.ok(commands('README.md').length > 5);
  assert.deepEqual(commands('README_zh.md'), commands('README.md'));
});
