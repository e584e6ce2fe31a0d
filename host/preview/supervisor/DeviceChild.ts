/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { ProcessOrder, ProcessReport, WatchdogReport } from '../protocol/process';
import { WATCHDOG_DESCRIPTOR } from '../protocol/process';
import type { DevicePrograms } from './devicePrograms';

/** Of what a process writes past its log, as Node does when it ends for an error, this much is kept. */
const MAX_OUTPUT_LENGTH = 4000;
/** Node's own 16 make it move the elements of a long list again and again while they are made. */
const YOUNG_GENERATION_MB = 64;
const SAVE_TIMEOUT_MS = 300;
const END_TIMEOUT_MS = 700;

/** How a process ended. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last that it wrote. */
  readonly output: string;
}

/** What a {@link DeviceChild} tells its owner. */
export interface ChildOwner {
  reported(child: DeviceChild, report: ProcessReport | WatchdogReport): void;
  ended(child: DeviceChild, end: ProcessEnd): void;
}

/** The process of a device, seen from the preview. */
export class DeviceChild {
  /** Settled when it can be given an app; rejects where it ends before. */
  readonly ready: Promise<void>;
  readonly ended: Promise<ProcessEnd>;
  readonly #process: ChildProcess;
  readonly #owner: ChildOwner;
  /** Browsers that the process has not taken yet, in the order in which they were announced. */
  readonly #waiting: { readonly request: IncomingMessage; readonly socket: Socket }[] = [];
  /** What was sent to the process and has not arrived there: Node would keep it open for good where the process ends before. */
  readonly #given: (Handle | undefined)[] = [];
  #output = '';
  #saved: ((navigation: unknown) => void) | undefined;

  constructor(programs: DevicePrograms, environment: Readonly<Record<string, string>>, owner: ChildOwner) {
    this.#owner = owner;
    this.#process = fork(programs.process, [programs.watchdog, String(process.pid)], {
      env: { ...process.env, ...environment },
      execArgv: [`--max-semi-space-size=${YOUNG_GENERATION_MB}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc', 'pipe'],
    });
    this.ended = new Promise((resolve) => {
      this.#process.once('error', (error) => resolve({ code: null, signal: null, output: error.message }));
      this.#process.once('close', (code, signal) => resolve({ code, signal, output: this.#output.trim() }));
    });
    void this.ended.then((end) => {
      this.#waiting.forEach(({ socket }) => socket.destroy());
      this.#given.forEach((handle) => handle?.close());
      owner.ended(this, end);
    });
    this.ready = new Promise((resolve, reject) => {
      this.#process.on('message', (message) => this.#receive(message as ProcessReport, resolve));
      void this.ended.then((end) => reject(new Error(`the process of a device did not start: ${end.output}`)));
    });
    this.ready.catch(() => undefined); // Whoever waits for it hears it, too.
    this.#listen();
  }

  get id(): number | undefined {
    return this.#process.pid;
  }

  tell(order: ProcessOrder): void {
    if (this.#process.connected) {
      // An error means that the process has ended, which is told soon.
      this.#process.send(order, () => undefined);
    }
  }

  /**
   * Gives the socket of a browser away, with the request for a WebSocket that it has sent. Not before the process answers:
   * Node keeps a socket open for good that it has sent to a process which ends without taking it.
   */
  handOver(request: IncomingMessage, socket: Socket): void {
    this.#waiting.push({ request, socket });
    this.tell({ kind: 'announceView' });
  }

  #handOverNext(): void {
    const next = this.#waiting.shift();
    if (next === undefined) {
      return;
    }
    const { request, socket } = next;
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const order: ProcessOrder = { kind: 'view', method: request.method ?? '', url: request.url ?? '', headers };
    this.#given.push(handleOf(socket));
    this.#process.send(order, socket, {}, (error) => {
      if (error !== null) {
        socket.destroy();
      }
    });
  }

  /** Where in the app the person is; undefined where the process does not answer soon. */
  async save(): Promise<unknown> {
    return await new Promise((resolve) => {
      const timeout = setTimeout(() => resolve(undefined), SAVE_TIMEOUT_MS);
      this.#saved = (navigation) => {
        clearTimeout(timeout);
        resolve(navigation);
      };
      void this.ended.then(() => this.#saved?.(undefined));
      this.tell({ kind: 'save' });
    });
  }

  /** Ends the app properly, if it can be; the process is gone afterwards. */
  async end(): Promise<void> {
    const timeout = setTimeout(() => this.kill(), END_TIMEOUT_MS);
    this.tell({ kind: 'end' });
    await this.ended;
    clearTimeout(timeout);
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #receive(report: ProcessReport, ready: () => void): void {
    switch (report.kind) {
      case 'ready':
        ready();
        break;
      case 'awaitsView':
        this.#handOverNext();
        break;
      case 'tookView':
        this.#given.shift();
        break;
      case 'saved':
        this.#saved?.(report.navigation);
        break;
      default:
        this.#owner.reported(this, report);
    }
  }

  #listen(): void {
    for (const output of [this.#process.stdout, this.#process.stderr]) {
      output?.on('data', (chunk: Buffer) => {
        this.#output = (this.#output + chunk.toString()).slice(-MAX_OUTPUT_LENGTH);
      });
    }
    const watchdog = this.#process.stdio[WATCHDOG_DESCRIPTOR] as Readable;
    createInterface({ input: watchdog }).on('line', (line) => {
      this.#owner.reported(this, JSON.parse(line) as WatchdogReport);
    });
    watchdog.on('error', () => watchdog.destroy()); // Of a process that was killed.
  }
}

/** What Node sends of a socket to another process. */
interface Handle {
  /** Does nothing a second time. */
  close(): void;
}

/** `node:net` has no public way to what it has taken off a socket that is sent away. */
function handleOf(socket: Socket): Handle | undefined {
  return (socket as unknown as { _handle?: Handle })._handle;
}
