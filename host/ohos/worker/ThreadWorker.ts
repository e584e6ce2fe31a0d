/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { rmSync } from 'node:fs';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { network } from '../../device/network';
import { deviceFolder } from '../../device/storage';
import type { Envelope, MessageEvent, Transfer } from './envelope';
import { messageEvent, transferList } from './envelope';
import { workerProgram } from './workerProgram';

interface ErrorEvent {
  readonly type: 'error';
  readonly timeStamp: number;
  readonly message: string;
  readonly error: unknown;
}

type State =
  { name: 'loading'; waiting: [Envelope, ArrayBuffer[]][] } | { name: 'running'; thread: Worker } | { name: 'ended' };

/** A thread of the app. What is posted before its file is loaded waits. */
export class ThreadWorker {
  onmessage: ((event: MessageEvent) => void) | undefined;
  onerror: ((event: ErrorEvent) => void) | undefined;
  onexit: ((code: number) => void) | undefined;
  #state: State = { name: 'loading', waiting: [] };
  readonly #endNetwork: () => void;

  constructor(scriptUrl: string, options: { name?: string } = {}) {
    this.#endNetwork = network.onChange((isAvailable) => this.#send({ kind: 'network', isAvailable }, []));
    if (!network.isAvailable) {
      this.#send({ kind: 'network', isAvailable: false }, []);
    }
    workerProgram(scriptUrl).then(
      (file) => this.#run(file, options.name ?? ''),
      (error: unknown) => {
        this.#failed(error);
        this.#ended(1);
      },
    );
  }

  postMessage(data: unknown, transfer?: Transfer): void {
    this.#send({ kind: 'message', data }, transferList(transfer));
  }

  terminate(): void {
    if (this.#state.name === 'running') {
      void this.#state.thread.terminate();
    } else {
      this.#ended(0);
    }
  }

  #run(file: string, name: string): void {
    if (this.#state.name !== 'loading') {
      rmSync(file, { force: true }); // Terminated meanwhile.
      return;
    }
    const { waiting } = this.#state;
    // All threads of the device see the same files.
    const thread = new Worker(file, { name, env: { ...process.env, OHOS_DEVICE_FILES: deviceFolder() } });
    this.#state = { name: 'running', thread };
    thread.on('message', (envelope: Envelope) => {
      if (envelope.kind === 'message') {
        this.onmessage?.(messageEvent(envelope.data));
      }
    });
    thread.on('error', (error) => this.#failed(error));
    thread.on('exit', (code) => {
      rmSync(file, { force: true });
      this.#ended(code);
    });
    waiting.forEach(([envelope, transfer]) => thread.postMessage(envelope, transfer));
  }

  #send(envelope: Envelope, transfer: ArrayBuffer[]): void {
    if (this.#state.name === 'loading') {
      this.#state.waiting.push([envelope, transfer]);
    } else if (this.#state.name === 'running') {
      this.#state.thread.postMessage(envelope, transfer);
    }
  }

  #failed(error: unknown): void {
    if (this.onerror === undefined) {
      throw error;
    }
    const message = error instanceof Error ? error.message : String(error);
    this.onerror({ type: 'error', timeStamp: performance.now(), message, error });
  }

  #ended(code: number): void {
    if (this.#state.name !== 'ended') {
      this.#state = { name: 'ended' };
      this.#endNetwork();
      this.onexit?.(code);
    }
  }
}
