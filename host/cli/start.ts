/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import process from 'node:process';
import type { PeerProcess } from '../peers/peer-process';
import { startPeerProcess } from '../peers/peer-process';
import { whyNoApp } from '../preview/appFolder';
import { Preview } from '../preview/Preview';
import { systemLanguage } from '../preview/PreviewOptions';
import type { PeerAddress } from '../preview/protocol/control';
import type { CompileProblem } from '../preview/protocol/fault';
import type { DeviceSettings } from '../preview/protocol/settings';
import { projectRoot } from '../project';
import { readOptions, refuse } from './command-line';

const USAGE = `usage: npm start -- [options]

The app in the browser: two devices side by side, each in a process of its own, on real sockets, and echo servers to
talk to. Open the URL that is printed. Saved sources show at once. Ctrl+C ends everything.

  --devices 1|2      (default 2)
  --app FOLDER       another app's project (default: this one)
  --port N           of the page, on 127.0.0.1 (default 0: any free one)
  --tablet           a tablet instead of a phone
  --landscape        held sideways
  --language TAG     zh-CN or en-US (default: that of this PC)
  --dark             dark mode
  --network lan      one device with this PC's own addresses, to talk to real devices
  --files FOLDER     where the devices keep preferences and files (default: they go with the preview)
  --grace MINUTES    how long the app runs on after the last browser has gone (default 10)
  --no-peers         without the echo servers
  --json             one line of JSON instead of text
  --end-with-stdin   for programs that start this one: end when standard input ends, as it does with them
  --help             this text`;

const LARGEST_PORT = 65535;
const MS_PER_MINUTE = 60_000;

const options = readOptions(USAGE, {
  app: { type: 'string', default: projectRoot },
  devices: { type: 'string', default: '2' },
  port: { type: 'string', default: '0' },
  tablet: { type: 'boolean', default: false },
  landscape: { type: 'boolean', default: false },
  language: { type: 'string', default: systemLanguage() },
  dark: { type: 'boolean', default: false },
  network: { type: 'string' },
  files: { type: 'string' },
  grace: { type: 'string', default: '10' },
  'no-peers': { type: 'boolean', default: false },
  'end-with-stdin': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
const settings: Partial<DeviceSettings> = {
  language: readLanguage(options.language),
  isDark: options.dark,
  size: options.tablet ? 'tablet' : 'phone',
  isLandscape: options.tablet || options.landscape,
};
if (options.network !== undefined && options.network !== 'lan') {
  refuse(USAGE, `--network may be lan, not ${options.network}`);
}
const appRoot = path.resolve(options.app);
const whyNot = whyNoApp(appRoot);
if (whyNot !== undefined) {
  refuse(USAGE, `--app ${options.app}: ${whyNot}`);
}
const network = options.network === 'lan' ? 'lan' : 'loopback';
const port = readNumber('port', options.port, LARGEST_PORT);
const graceMs = readNumber('grace', options.grace, 24 * 60) * MS_PER_MINUTE;
const devices = readDevices(options.devices);
let hadProblems = false;

// Both take a moment: the page does not wait for the echo servers.
const peersStarting = options['no-peers'] ? Promise.resolve(undefined) : startPeerProcess();
peersStarting.catch(() => undefined); // Said below.
try {
  const preview = await Preview.start({
    appRoot,
    port,
    devices,
    settings,
    network,
    ...(options.files === undefined ? {} : { files: path.resolve(options.files) }),
    graceMs,
    onProblems: sayProblems,
  });
  endWhenTold(preview);
  if (!options.json) {
    console.log(preview.url);
  }
  const peers = await peersStarting.catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  });
  preview.peers = peers === undefined ? [] : addressesOf(peers);
  if (options.json) {
    console.log(JSON.stringify({ url: preview.url, peers: peers && { host: peers.host, ...peers.ports } }));
  } else if (peers !== undefined) {
    const listed = addressesOf(peers).map(({ name, address }) => `${name} ${address}`);
    console.log(`Echo servers: ${listed.join(', ')}`);
  }
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') {
    throw error;
  }
  const reason = code === 'EACCES' ? 'is not allowed' : 'is used by another program';
  console.error(`Port ${port} ${reason}. Choose another one, or none: npm start -- --port 0`);
  await (await peersStarting.catch(() => undefined))?.close();
  process.exitCode = 1;
}

function endWhenTold(preview: Preview): void {
  let ending: Promise<void> | undefined;
  const end = (): void => {
    if (ending !== undefined) {
      process.exit(1); // Told twice: at once.
    }
    ending = endAll(preview);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, end);
  }
  if (options['end-with-stdin']) {
    // A pipe closes; a file only ends.
    const endOnce = (): void => {
      process.stdin.removeAllListeners();
      end();
    };
    process.stdin.once('close', endOnce).once('end', endOnce).resume();
  }
}

async function endAll(preview: Preview): Promise<void> {
  const peers = await peersStarting.catch(() => undefined);
  await Promise.all([preview.close(), peers?.close()]);
  process.exit();
}

function addressesOf({ host, ports }: PeerProcess): PeerAddress[] {
  return [
    { name: 'TCP', address: `${host}:${ports.tcp}` },
    { name: 'UDP', address: `${host}:${ports.udp}` },
    { name: 'TLS', address: `${host}:${ports.tlsOneWay}` },
    { name: 'two-way TLS', address: `${host}:${ports.tlsTwoWay}` },
  ];
}

function sayProblems(problems: readonly CompileProblem[]): void {
  for (const { file, line, column, message, source } of problems) {
    const place = file === '' ? '' : `${file}:${line}:${column}: `;
    console.error(`${place}${message}${source === '' ? '' : `\n    ${source.trim()}`}`);
  }
  if (problems.length > 0) {
    console.error('The app does not compile. It is compiled again when a source is saved.');
  } else if (hadProblems) {
    console.error('It compiles again.');
  }
  hadProblems = problems.length > 0;
}

function readLanguage(text: string): DeviceSettings['language'] {
  return text === 'zh-CN' || text === 'en-US' ? text : refuse(USAGE, `--language may be zh-CN or en-US, not ${text}`);
}

function readDevices(text: string): 1 | 2 {
  return text === '1' || text === '2' ? (Number(text) as 1 | 2) : refuse(USAGE, `--devices may be 1 or 2, not ${text}`);
}

function readNumber(option: string, text: string, largest: number): number {
  const value = Number(text);
  return /^\d+$/.test(text) && value <= largest
    ? value
    : refuse(USAGE, `--${option}: a number from 0 to ${largest}, not ${text}`);
}
