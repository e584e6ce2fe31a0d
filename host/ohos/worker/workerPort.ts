/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import { network } from '../../device/network';
import type { Envelope, MessageEvent, Transfer } from './envelope';
import { messageEvent, transferList } from './envelope';

/** A worker's own end: what its file calls `worker.workerPort`. */
class WorkerPort {
  onmessage: ((event: MessageEvent) => void) | undefined;

  postMessage(data: unknown, transfer?: Transfer): void {
    const envelope: Envelope = { kind: 'message', data };
    parentPort?.postMessage(envelope, transferList(transfer));
  }

  close(): void {
    process.exit(0); // Of this thread only.
  }
}

export const workerPort = new WorkerPort();

parentPort?.on('message', (envelope: Envelope) => {
  if (envelope.kind === 'network') {
    network.setAvailable(envelope.isAvailable);
  } else {
    workerPort.onmessage?.(messageEvent(envelope.data));
  }
});
