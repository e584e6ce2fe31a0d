/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Socket } from 'node:net';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { IncomingMessage } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Fault } from '../protocol/fault';
import type { ProcessOrder, ProcessReport } from '../protocol/process';
import type { DeviceSettings } from '../protocol/settings';
import { MAX_REPLY_BYTES } from '../protocol/view';
import type { AppProgram, RunningApp } from './AppProgram';
import { BrowserShell } from './BrowserShell';
import type { Surroundings } from './Heartbeat';
import { Heartbeat } from './Heartbeat';
import { LogCapture } from './LogCapture';
import { SourcePlaces } from './SourcePlaces';
import { ViewPublisher } from './ViewPublisher';

const EXIT_CRASHED = 1;

type Launch = Extract<ProcessOrder, { kind: 'launch' }>;

/** One device: an app, the views that show it, and what the preview has to know of both. */
export class DeviceProcess {
  readonly #handshakes = new WebSocketServer({ noServer: true, maxPayload: MAX_REPLY_BYTES, perMessageDeflate: false });
  readonly #heartbeat: Heartbeat;
  readonly #log: LogCapture;
  readonly #places = new SourcePlaces();
  readonly #shell = new BrowserShell();
  #app: RunningApp | undefined;
  /** What the device is set to, which may change while the app is loaded. */
  #settings: DeviceSettings | undefined;
  #views: ViewPublisher | undefined;
  #isEnding = false;

  constructor(surroundings: Surroundings) {
    this.#heartbeat = new Heartbeat(surroundings);
    this.#log = new LogCapture(
      (entries) => this.#tell({ kind: 'log', entries }),
      (text) => this.#places.translate(text),
    );
    process.on('uncaughtException', (error) => this.#crash(error));
    process.on('unhandledRejection', (reason) => this.#report(reason, '', 'Promise'));
  }

  ready(): void {
    this.#tell({ kind: 'ready' });
  }

  obey(message: unknown, socket: unknown): void {
    const order = message as ProcessOrder;
    switch (order.kind) {
      case 'prepare':
        order.modules.forEach((module) => {
          import(module).catch(() => undefined); // The app that needs it fails for the same, and is told of.
        });
        break;
      case 'launch':
        void this.#launch(order);
        break;
      case 'announceView':
        this.#tell({ kind: 'awaitsView' });
        break;
      case 'view':
        this.#view(order, socket as Socket | undefined);
        break;
      case 'configure':
        this.#settings = order.settings;
        this.#app?.configure(order.settings);
        break;
      case 'back':
        this.#app?.back();
        break;
      case 'reloadResources':
        this.#app?.reloadResources();
        break;
      case 'save':
        this.#tell({ kind: 'saved', navigation: this.#app?.saveNavigation() });
        break;
      case 'end':
        void this.#end();
        break;
    }
  }

  async #launch(order: Launch): Promise<void> {
    this.#places.bundle = order.bundle;
    this.#heartbeat.bundle = order.bundle;
    this.#settings = order.settings;
    try {
      const program = (await import(pathToFileURL(order.bundle).href)) as AppProgram;
      this.#app = program.start({
        settings: this.#settings,
        navigation: order.navigation,
        shell: this.#shell,
        report: (error, at, what) => this.#report(error, at, what),
        warn: (message) => this.#log.advise(message),
        entered: (what, at) => this.#heartbeat.entered(what, at),
        left: () => this.#heartbeat.left(),
        wentToBackground: () => this.#tell({ kind: 'wentToBackground' }),
      });
      await this.#app.launched;
      this.#views = new ViewPublisher(this.#app.tree, this.#shell);
      this.#heartbeat.launched();
      this.#tell({ kind: 'launched' });
    } catch (error) {
      this.#crash(error, 'The start of the app');
    }
  }

  #view(order: Extract<ProcessOrder, { kind: 'view' }>, socket: Socket | undefined): void {
    this.#tell({ kind: 'tookView' });
    const views = this.#views;
    if (socket === undefined || views === undefined) {
      socket?.destroy(); // The browser comes again.
      return;
    }
    socket.on('error', () => socket.destroy());
    // ws reads no more of a request than this.
    const request = { method: order.method, url: order.url, headers: order.headers } as unknown as IncomingMessage;
    this.#handshakes.handleUpgrade(request, socket, Buffer.alloc(0), (view) => views.connect(view));
  }

  #report(error: unknown, at: string, what: string): void {
    const fault = this.#places.describe(error, at, what);
    this.#log.add('error', what, [fault.message, ...fault.stack].join('\n    at '));
    this.#tell({ kind: 'fault', fault });
  }

  /** As on a device, an exception that nobody catches ends the app. */
  #crash(error: unknown, what = 'Uncaught exception'): void {
    if (this.#isEnding) {
      return;
    }
    this.#isEnding = true;
    const fault: Fault = this.#places.describe(error, '', what);
    this.#log.add('fatal', what, [fault.message, ...fault.stack].join('\n    at '));
    this.#log.flush();
    this.#tell({ kind: 'crashed', fault }, () => process.exit(EXIT_CRASHED));
  }

  async #end(): Promise<void> {
    this.#isEnding = true;
    try {
      await this.#app?.end();
    } finally {
      this.#log.flush();
      process.exit(0);
    }
  }

  #tell(report: ProcessReport, sent: () => void = () => undefined): void {
    if (process.connected) {
      // An error means that the preview has gone, which ends this process anyway.
      process.send?.(report, sent);
    } else {
      sent();
    }
  }
}
