/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import dgram from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { FlowResult } from '../../host/cli/tour/flow';
import { runProgram } from '../support/program';

/** What the tour does with peers that misbehave, and on a device that lacks something. */

interface TourResult {
  code: number | null;
  flows: FlowResult[];
  stderr: string;
}

async function tour(args: readonly string[], environment: Record<string, string> = {}): Promise<TourResult> {
  const { code, stdout, stderr } = await runProgram('host/cli/tour.ts', ['--json', ...args], environment);
  assert.notEqual(stdout, '', stderr);
  return { code, flows: (JSON.parse(stdout) as { flows: FlowResult[] }).flows, stderr };
}

/** The tour's TCP client flows against a server that does this with each connection. */
async function tourAgainst(serve: (socket: Socket) => void): Promise<TourResult> {
  const sockets = new Set<Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined); // The tour resets what a failed flow leaves behind.
    serve(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await tour(['--only', 'TCP client', '--tcp', `127.0.0.1:${(server.address() as AddressInfo).port}`]);
  } finally {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  }
}

/** Call and detail of the step that ended each flow. */
function ends(result: TourResult): string[] {
  return result.flows.map((flow) => {
    const last = flow.steps.at(-1);
    return `${flow.name}: ${flow.ok ? 'ok' : 'failed'}: ${last?.call ?? ''}: ${last?.detail ?? ''}`;
  });
}

test('without the network permission every flow fails with what to add, and the exit code is 1', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tour-'));
  const file = path.join(folder, 'module.json5');
  writeFileSync(file, '{ module: { requestPermissions: [] } }');
  try {
    const result = await tour([], { OHOS_MODULE_JSON: file });
    assert.equal(result.flows.length, 10);
    for (const end of ends(result)) {
      assert.match(end, /failed: .*PERMISSION: .*ohos\.permission\.INTERNET/);
    }
    assert.equal(result.code, 1);
    const text = await runProgram('host/cli/tour.ts', [], { OHOS_MODULE_JSON: file });
    assert.match(text.stdout, /10 flows, \d+ steps, failed: TCP client; TCP server; /);
    assert.equal(text.code, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('on a device below API 20 all flows work, and the server says that it has no close', async () => {
  const result = await tour([], { OHOS_SDK_API_VERSION: '12' });
  assert.equal(result.code, 0);
  assert.ok(result.flows.every((flow) => flow.ok));
  const close = result.flows.flatMap((flow) => flow.steps).find((step) => step.call === 'server.close()');
  assert.match(close?.detail ?? '', /^not on this device, of API 12: .*taken until the app ends$/);
});

test('peers that never answer end the flow after the deadline of the step, with advice', async () => {
  const silent = dgram.createSocket('udp4');
  silent.bind(0, '127.0.0.1');
  await once(silent, 'listening');
  const [udp, tcp] = await Promise.all([
    tour(['--only', 'UDP', '--udp', `127.0.0.1:${silent.address().port}`]).finally(() => silent.close()),
    tourAgainst((socket) => socket.resume()),
  ]);
  const waits = [...ends(udp), ...ends(tcp)];
  assert.equal(waits.length, 4);
  for (const end of waits) {
    assert.match(end, /failed: (event 'message'|\w+\.message): .*ETIMEDOUT: nothing for 5000 ms\. .*Check address/);
  }
  assert.deepEqual([udp.code, tcp.code], [1, 1]);
});

test('a peer that closes instead of answering ends the flow at once', async () => {
  const result = await tourAgainst((socket) => socket.once('data', () => socket.end()));
  for (const end of ends(result)) {
    assert.match(end, /failed: .*the peer closed after 0 of 21 bytes/);
  }
  assert.equal(result.code, 1);
});

test('a peer that resets instead of answering ends the flow at once', async () => {
  const result = await tourAgainst((socket) => socket.once('data', () => socket.resetAndDestroy()));
  for (const end of ends(result)) {
    assert.match(end, /failed: .*ECONNRESET/);
  }
  assert.equal(result.code, 1);
});

test('one wrong byte in the megabyte is found', async () => {
  const wrongAt = 500_000;
  const result = await tourAgainst((socket) => {
    let at = 0;
    socket.on('data', (chunk) => {
      const index = wrongAt - at;
      if (index >= 0 && index < chunk.length) {
        chunk.writeUInt8(chunk.readUInt8(index) ^ 1, index);
      }
      at += chunk.length;
      socket.write(chunk);
    });
  });
  for (const end of ends(result)) {
    assert.match(end, /failed: .*1048576 other bytes came back/);
  }
  assert.equal(result.flows.length, 2);
  assert.equal(result.code, 1);
});

test('an address on another loopback than the usual one is reached, too', async (t) => {
  const server = net.createServer((socket) => socket.pipe(socket));
  const listening = new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true));
  });
  if (!(await listening)) {
    t.skip('this machine has no IPv6');
    return;
  }
  const result = await tour(['--only', 'TCP client', '--tcp', `[::1]:${(server.address() as AddressInfo).port}`]);
  server.close();
  assert.deepEqual(
    result.flows.map((flow) => flow.ok),
    [true, true],
  );
});
