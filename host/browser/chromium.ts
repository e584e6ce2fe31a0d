/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** What else a browser of this family is called, by system; the first that exists is taken. */
const COMMANDS: readonly string[] = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MACOS_APPLICATIONS: readonly string[] = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PROGRAMS: readonly string[] = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The packages of Debian: the browser, and characters for the Chinese pictures. */
const DEBIAN_PACKAGES: readonly string[] = ['chromium', 'fonts-noto-cjk'];

/**
 * Nothing of this reaches the network: the browser sees one address on loopback. Without the sandbox only for root,
 * whom Chromium refuses it.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** No browser, and none could be installed. The message says what a person has to do. */
export class BrowserMissingError extends Error {
  override name = 'BrowserMissingError';
}

/**
 * The path of a Chromium, Chrome or Edge: `CHROMIUM_PATH` where it is set, otherwise what is installed. Where nothing is
 * and this is root on a system with apt-get, installs Debian's, which takes a minute and is said on standard error.
 */
export function chromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) {
    if (isExecutable(named)) {
      return named;
    }
    throw new BrowserMissingError(`CHROMIUM_PATH is ${named}, which is no program`);
  }
  return installed() ?? install();
}

function installed(): string | undefined {
  return candidates().find(isExecutable);
}

function candidates(): string[] {
  switch (process.platform) {
    case 'darwin':
      return [...MACOS_APPLICATIONS];
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => path.join(folder, program)));
    default:
      return (process.env['PATH'] ?? '')
        .split(path.delimiter)
        .filter((folder) => folder !== '')
        .flatMap((folder) => COMMANDS.map((command) => path.join(folder, command)));
  }
}

function install(): string {
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!isRoot || !hasApt) {
    throw new BrowserMissingError(
      hasApt
        ? `No Chromium here. Run: sudo apt-get install ${DEBIAN_PACKAGES.join(' ')}`
        : 'No Chromium, Chrome or Edge here. Install one, or set CHROMIUM_PATH to the program.',
    );
  }
  process.stderr.write(`Installing ${DEBIAN_PACKAGES.join(' and ')} with apt-get\n`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES]]) {
    const run = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0) {
      throw new BrowserMissingError(`apt-get ${args.join(' ')} failed:\n${run.stderr || (run.error?.message ?? '')}`);
    }
  }
  const found = installed();
  if (found === undefined) {
    throw new BrowserMissingError('apt-get has installed chromium, but no program of that name is on the PATH');
  }
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: the next candidate.
    return false;
  }
}
