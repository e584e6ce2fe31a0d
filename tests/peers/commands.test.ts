/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { connect as connectTcp } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { connect } from 'node:tls';
import { projectRoot } from '../../host/project';
import { fileWith, freshFolder } from './scratch';

/** Ends a suite whose peer never does what is waited for; far above what it takes. */
const LIMIT_MS = 60_000;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(command: string, ...args: string[]): ChildProcess & Record<'stdout' | 'stderr', NodeJS.ReadableStream> {
  const program = path.join(projectRoot, 'host', 'cli', `${command}.ts`);
  return spawn(process.execPath, [path.join(projectRoot, 'host', 'run.mjs'), program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(command: string, ...args: string[]): Promise<Ended> {
  const child = start(command, ...args);
  const exit = once(child, 'exit');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await exit) as [number | null];
  return { code, stdout, stderr };
}

describe('npm run certs', { timeout: LIMIT_MS }, () => {
  it('prints subjects, validity and fingerprints, and neither a key nor the password', async () => {
    const out = freshFolder();
    const { code, stdout } = await run('certs', '--out', out);
    assert.equal(code, 0);
    const [set] = readdirSync(out);
    const folder = path.join(out, set ?? '');
    assert.ok(stdout.startsWith(folder));
    assert.match(stdout, /CN=socketkit demo server.*RSA 2048/);
    assert.match(stdout, /\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d/);
    assert.equal(stdout.match(/SHA-256 {2}([0-9A-F]{2}:){31}[0-9A-F]{2}\n/g)?.length, 4);
    assert.ok(!stdout.includes('PRIVATE KEY'));
    assert.ok(!stdout.includes(readFileSync(path.join(folder, 'client-password.txt'), 'utf8')));
  });

  it('leaves two processes that make a set at the same time with the same one', async () => {
    const out = freshFolder();
    const [one, other] = await Promise.all([run('certs', '--out', out), run('certs', '--out', out)]);
    const fingerprints = (ended: Ended): string[] | null => ended.stdout.match(/SHA-256 .*/g);
    assert.deepEqual([one.code, other.code], [0, 0]);
    assert.deepEqual(fingerprints(one), fingerprints(other));
    assert.deepEqual(readdirSync(out), ['set-1']);
  });

  it('says in one line where it can not write, and ends', async () => {
    const file = fileWith('');
    for (const out of [file, path.join(file, 'below'), path.join(freshFolder(), 'without parent')]) {
      const { code, stderr } = await run('certs', '--out', out);
      assert.equal(code, 1, out);
      assert.match(stderr, /^--out: can't write to .+: .+\n$/);
    }
  });

  it('refuses unknown and contradicting options with exit code 2 and the usage', async () => {
    for (const args of [['--bad'], ['stray'], ['--ec', '--rsa'], ['--out='], ['--force=yes']]) {
      const { code, stderr } = await run('certs', ...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /usage: npm run certs/);
    }
  });
});

describe('npm run peers', { timeout: LIMIT_MS }, () => {
  it('prints one line of JSON, serves, and ends cleanly when interrupted', async () => {
    const child = start('peers', '--port-base', '0', '--json');
    const exit = once(child, 'exit');
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    assert.equal(line.indexOf('\n'), line.length - 1);
    const peers = JSON.parse(line.toString()) as Record<'udp' | 'tlsOneWay', { port: number }> & { ca: string };
    const socket = createSocket('udp4');
    const echo = once(socket, 'message');
    socket.send('你好', peers.udp.port, '127.0.0.1');
    assert.equal(String(((await echo) as [Buffer])[0]), '你好');
    socket.close();
    // Left open: it must not keep the command from ending.
    const tls = connect({ port: peers.tlsOneWay.port, host: '127.0.0.1', ca: readFileSync(peers.ca) });
    await once(tls, 'secureConnect');
    // The end of the process may reach it as a reset.
    tls.on('error', () => undefined);
    child.kill('SIGINT');
    assert.deepEqual(await exit, [0, null]);
    tls.destroy();
  });

  it('ends with its standard input when asked to', async () => {
    const program = path.join(projectRoot, 'host', 'cli', 'peers.ts');
    const args = [program, '--port-base', '0', '--json', '--end-with-stdin'];
    const child = spawn(process.execPath, [path.join(projectRoot, 'host', 'run.mjs'), ...args]);
    const exit = once(child, 'exit');
    await once(child.stdout, 'data');
    child.stdin.end();
    assert.deepEqual(await exit, [0, null]);
  });

  it('ends with the program that started it, even when that one is killed', async () => {
    const program = path.join(projectRoot, 'tests', 'peers', 'programs', 'peer-parent.ts');
    const parent = spawn(process.execPath, [path.join(projectRoot, 'host', 'run.mjs'), program]);
    const [port] = (await once(parent.stdout, 'data')) as [Buffer];
    const connection = connectTcp(Number(port), '127.0.0.1');
    await once(connection, 'connect');
    const closed = once(connection, 'close');
    connection.on('error', () => undefined);
    parent.kill('SIGKILL');
    await closed;
  });

  it('says which port is taken and what to do', async () => {
    const taken = createSocket('udp4');
    taken.bind({ address: '127.0.0.1', port: 0, exclusive: true });
    await once(taken, 'listening');
    const port = String(taken.address().port);
    const { code, stderr } = await run('peers', '--port-base', '0', '--udp-port', port);
    taken.close();
    assert.equal(code, 1);
    assert.ok(stderr.includes(`UDP can't listen on 127.0.0.1:${port}`));
    assert.match(stderr, /npm run peers -- --port-base/);
  });

  it('says which addresses there are when the host is not one of them', async () => {
    const { code, stderr } = await run('peers', '--port-base', '0', '--host', '203.0.113.9');
    assert.equal(code, 1);
    assert.match(stderr, /not an address of this machine\.\nIt has 127\.0\.0\.1/);
  });

  it('refuses what is no port with exit code 2', async () => {
    for (const args of [['--tcp-port', '65536'], ['--port-base', 'x'], ['--port-base', '65535'], ['--tls-port=-1']]) {
      const { code, stderr } = await run('peers', ...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /a port is a number from 0 to 65535/);
    }
  });
});
