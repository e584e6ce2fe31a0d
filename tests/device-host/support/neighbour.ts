/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { projectRoot } from '../../../host/project';

export interface Neighbour {
  /** The next line that it printed. */
  line(): Promise<string>;
}

/** Starts programs/neighbour.ts as another device of the same preview; it goes with the test. */
export async function startNeighbour(context: TestContext, address: string, port: number): Promise<Neighbour> {
  const program = path.join(projectRoot, 'tests', 'device-host', 'programs', 'neighbour.ts');
  const child = spawn(process.execPath, [path.join(projectRoot, 'host', 'run.mjs'), program, String(port)], {
    env: { ...process.env, OHOS_DEVICE_ADDRESS: address },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  context.after(() => child.kill());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => String((await lines.next()).value);
  const first = await line();
  if (first !== `listening ${address} ${String(port)}`) {
    throw new Error(`the neighbour says: ${first}`);
  }
  return { line };
}
