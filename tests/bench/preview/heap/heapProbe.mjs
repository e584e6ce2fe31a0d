/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded into every Node process of a contestant by `--import`: whoever connects to the process's pipe gets how many
 * bytes of its heap are in use after a collection. BENCH_HEAP_FOLDER names the folder in which the processes are listed.
 */
const folder = process.env['BENCH_HEAP_FOLDER'];
if (folder !== undefined && isMainThread) {
  setFlagsFromString('--expose-gc');
  /** @type {unknown} */
  const gc = runInNewContext('gc');
  const collect = /** @type {() => void} */ (gc);
  const pipe =
    process.platform === 'win32' ? `\\\\.\\pipe\\bench-heap-${process.pid}` : path.join(folder, `${process.pid}.pipe`);
  const server = createServer((connection) => {
    collect();
    connection.on('error', () => connection.destroy()); // Of one who does not wait for the answer.
    connection.end(String(process.memoryUsage().heapUsed));
  });
  server.listen(pipe, () => writeFileSync(path.join(folder, `${process.pid}.txt`), pipe));
  server.unref();
}
