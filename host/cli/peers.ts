/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { isIPv6 } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { projectCertificates } from '../peers/certificates';
import { machineAddresses } from '../peers/machine-addresses';
import type { PeerName, Peers } from '../peers/peers';
import { PEER_NAMES, PeerStartError, startPeers } from '../peers/peers';
import { readOptions, refuse } from './command-line';

const USAGE = `usage: npm run peers -- [options]

Echo servers to try the app against: TCP, UDP, TLS that asks for no client certificate (one-way) and TLS that does
(two-way). They run until Ctrl+C.

  --host ADDRESS       the local address to listen on (default 127.0.0.1; 0.0.0.0 for devices on the network)
  --port-base N        TCP and UDP on N, TLS one-way on N+1, TLS two-way on N+2; 0: free ports
  --tcp-port N         (default 7007)
  --udp-port N         (default 7007)
  --tls-port N         TLS one-way (default 7443)
  --tls-two-way-port N (default 7444)
  --json               one line of JSON instead of the table
  --end-with-stdin     for programs that start this one: end when standard input ends, as it does with them
  --help               this text

Every port may be 0: any free one.`;

const TITLES: Readonly<Record<PeerName, string>> = {
  tcp: 'TCP',
  udp: 'UDP',
  tlsOneWay: 'TLS one-way',
  tlsTwoWay: 'TLS two-way',
};
const LARGEST_PORT = 65535;

const options = readOptions(USAGE, {
  host: { type: 'string', default: '127.0.0.1' },
  'port-base': { type: 'string' },
  'tcp-port': { type: 'string' },
  'udp-port': { type: 'string' },
  'tls-port': { type: 'string' },
  'tls-two-way-port': { type: 'string' },
  json: { type: 'boolean', default: false },
  'end-with-stdin': { type: 'boolean', default: false },
});
const ports = readPorts();
const certificates = await projectCertificates();
const caFile = path.join(certificates.folder, 'ca.pem');
try {
  const peers = await startPeers({
    host: options.host,
    ports,
    certificates,
    onConnectionError: (peer, error) => console.error(`${TITLES[peer]}: ${error.message}`),
  });
  print(peers);
  endWhenTold(peers);
} catch (error) {
  if (!(error instanceof PeerStartError)) {
    throw error;
  }
  console.error(`${TITLES[error.peer]} can't listen on ${endpoint(options.host, error.port)}: ${advice(error.cause)}`);
  process.exitCode = 1;
}

function readPorts(): Record<PeerName, number> {
  const base = readPort('port-base', undefined);
  const isAny = base === 0;
  return {
    tcp: readPort('tcp-port', base) ?? 7007,
    udp: readPort('udp-port', base) ?? 7007,
    tlsOneWay: readPort('tls-port', base === undefined || isAny ? base : base + 1) ?? 7443,
    tlsTwoWay: readPort('tls-two-way-port', base === undefined || isAny ? base : base + 2) ?? 7444,
  };
}

function readPort(
  option: 'port-base' | 'tcp-port' | 'udp-port' | 'tls-port' | 'tls-two-way-port',
  fallback: number | undefined,
): number | undefined {
  const text = options[option];
  const port = text === undefined ? fallback : Number(text);
  if ((text !== undefined && !/^\d+$/.test(text)) || (port !== undefined && port > LARGEST_PORT)) {
    refuse(USAGE, `--${option}: a port is a number from 0 to ${LARGEST_PORT}, not ${text ?? String(port)}`);
  }
  return port;
}

function print(peers: Peers): void {
  if (options.json) {
    const listening = Object.fromEntries(
      PEER_NAMES.map((name) => [name, { address: peers[name].address, port: peers[name].port }]),
    );
    console.log(JSON.stringify({ ...listening, ca: caFile }));
    return;
  }
  for (const name of PEER_NAMES) {
    console.log(`${TITLES[name].padEnd('TLS two-way'.length)}  ${endpoint(peers[name].address, peers[name].port)}`);
  }
  console.log(`CA           ${caFile}`);
  if (peers.tcp.address === '0.0.0.0' || peers.tcp.address === '::') {
    console.log(`Others reach this machine at ${machineAddresses().join(', ') || 'no address: it has no network'}`);
  }
  console.log('Ctrl+C stops them.');
}

function endWhenTold(peers: Peers): void {
  const end = (): void => {
    if (options['end-with-stdin']) {
      process.stdin.destroy();
    }
    void peers.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, end);
  }
  if (options['end-with-stdin']) {
    process.stdin.once('close', end).resume();
  }
}

function endpoint(address: string, port: number): string {
  return isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
}

function advice(cause: Error): string {
  const code = 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return 'another program uses it.\nStop that program, or choose other ports: npm run peers -- --port-base 17007';
    case 'EACCES':
      return 'not allowed.\nPorts below 1024 need privileges; choose others: npm run peers -- --port-base 17007';
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `not an address of this machine.\nIt has ${['127.0.0.1', '::1', ...machineAddresses()].join(', ')}.`;
    default:
      return cause.message;
  }
}
