/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type socket from '@ohos.net.socket';
import { Endpoint, SocketError } from 'socketkit';
import { projectCertificates } from '../peers/certificates';
import type { PeerProcess } from '../peers/peer-process';
import { startPeerProcess } from '../peers/peer-process';
import { readOptions, refuse } from './command-line';
import type { Flow, FlowResult, Step } from './tour/flow';
import { runFlow } from './tour/flow';
import { kitTcpClient, kitTcpServer, kitTlsOneWay, kitTlsTwoWay, kitUdp } from './tour/socketkit';
import { tcpClient } from './tour/tcp-client';
import { tcpServer } from './tour/tcp-server';
import type { Credentials } from './tour/tls';
import { tlsOneWay, tlsTwoWay } from './tour/tls';
import { udp } from './tour/udp';

const USAGE = `usage: npm run tour -- [options]

The flows of OpenHarmony's socket guide, step by step, on real sockets against echo peers in another process: first on
the native API, then through socketkit. Exit code 1 if a step fails; no step takes longer than a few seconds.

  --json               one JSON object in place of the text: {flows: [{name, ok, steps: [{call, ok, ms, detail}]}]}
  --only NAME          only the flows whose name contains it
  --tcp HOST:PORT      use this echo server in place of one of its own; likewise
  --udp HOST:PORT
  --tls HOST:PORT
  --tls-two-way HOST:PORT
  --help               this text`;

interface Addresses {
  tcp: Endpoint;
  udp: Endpoint;
  tls: Endpoint;
  tlsTwoWay: Endpoint;
}

const options = readOptions(USAGE, {
  json: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
  tcp: { type: 'string' },
  udp: { type: 'string' },
  tls: { type: 'string' },
  'tls-two-way': { type: 'string' },
});

const credentials = readCredentials((await projectCertificates()).folder);
const peers = await startPeerProcess();
const at = addresses(peers);
const flows: Record<string, (flow: Flow) => Promise<void>> = {
  'TCP client': (flow) => tcpClient(flow, native(at.tcp)),
  'TCP server': (flow) => tcpServer(flow),
  UDP: (flow) => udp(flow, native(at.udp)),
  'TLS two-way': (flow) => tlsTwoWay(flow, native(at.tlsTwoWay), credentials),
  'TLS one-way': (flow) => tlsOneWay(flow, native(at.tls), credentials.ca),
  'TCP client, socketkit': (flow) => kitTcpClient(flow, at.tcp),
  'TCP server, socketkit': (flow) => kitTcpServer(flow),
  'UDP, socketkit': (flow) => kitUdp(flow, at.udp),
  'TLS two-way, socketkit': (flow) => kitTlsTwoWay(flow, at.tlsTwoWay, credentials),
  'TLS one-way, socketkit': (flow) => kitTlsOneWay(flow, at.tls, credentials.ca),
};

const results: FlowResult[] = [];
for (const [name, body] of Object.entries(flows).filter(([key]) => key.includes(options.only))) {
  title(name);
  results.push(await runFlow(name, body, printStep));
}
await peers.close();
if (results.length === 0) {
  refuse(USAGE, `--only ${options.only}: there is no such flow`);
}
summary();
const exitCode = results.every((result) => result.ok) ? 0 : 1;
// Not process.exitCode: a server below API 20 can't be closed, and would keep the process.
process.stdout.write('', () => process.exit(exitCode));

function addresses(own: PeerProcess): Addresses {
  const endpoint = (option: 'tcp' | 'udp' | 'tls' | 'tls-two-way', ownPort: number): Endpoint => {
    const text = options[option];
    try {
      return text === undefined ? Endpoint.of(own.host, ownPort) : Endpoint.parse(text);
    } catch (error) {
      return refuse(USAGE, `--${option}: ${error instanceof SocketError ? error.problem('en') : String(error)}`);
    }
  };
  return {
    tcp: endpoint('tcp', own.ports.tcp),
    udp: endpoint('udp', own.ports.udp),
    tls: endpoint('tls', own.ports.tlsOneWay),
    tlsTwoWay: endpoint('tls-two-way', own.ports.tlsTwoWay),
  };
}

function native(endpoint: Endpoint): socket.NetAddress {
  return { family: 1, ...endpoint.toNative() };
}

function readCredentials(folder: string): Credentials {
  const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  return {
    ca: text('ca.pem'),
    cert: text('client.pem'),
    encryptedKey: text('client-encrypted.key'),
    password: text('client-password.txt').trim(),
  };
}

function title(name: string): void {
  if (!options.json) {
    console.log(`\n${name}`);
  }
}

function printStep(step: Step): void {
  if (!options.json) {
    console.log(
      `  ${step.ok ? '✓' : '✗'} ${step.call.padEnd(48)} ${step.ms.toFixed(1).padStart(7)} ms  ${step.detail}`,
    );
  }
}

function summary(): void {
  if (options.json) {
    console.log(JSON.stringify({ flows: results }));
  } else {
    const steps = results.flatMap((result) => result.steps);
    const failed = results.filter((result) => !result.ok).map((result) => result.name);
    const verdict = failed.length === 0 ? 'all ok' : `failed: ${failed.join('; ')}`;
    console.log(`\n${results.length} flows, ${steps.length} steps, ${verdict}`);
  }
}
