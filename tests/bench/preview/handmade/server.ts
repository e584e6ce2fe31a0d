/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { WebSocketServer } from 'ws';
import { projectRoot } from '../../../../host/project';
import { Session } from './Session';

/**
 * The handmade page: plain DOM, one WebSocket, one Node process that holds the state. Prints its address and runs until
 * its standard input ends.
 */

const FOLDER = path.join(projectRoot, 'tests', 'bench', 'preview', 'handmade', 'page');

const script = await build({
  entryPoints: [path.join(FOLDER, 'main.ts')],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'es2022',
});
const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
  '/': ['text/html; charset=utf-8', readFileSync(path.join(FOLDER, 'index.html'), 'utf8')],
  '/main.js': ['text/javascript', script.outputFiles[0]?.text ?? ''],
};

const server = createServer((request, response) => {
  const file = files[request.url ?? ''];
  if (file === undefined) {
    response.writeHead(404).end();
  } else {
    response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
  }
});
const pages = new WebSocketServer({ server, perMessageDeflate: false });
pages.on('connection', (page) => {
  new Session(page);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
process.stdin.on('end', () => process.exit()).resume();
