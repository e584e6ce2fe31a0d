/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { EventEmitter, once } from 'node:events';
import { WebSocket } from 'ws';
import type {
  ControlMessage,
  ControlRequest,
  DeviceStatus,
  LogEntry,
  PeerAddress,
} from '../../host/preview/protocol/control';
import type { CompileProblem } from '../../host/preview/protocol/fault';

/** The toolbar's part without a browser. */
export class RawControl extends EventEmitter {
  readonly socket: WebSocket;
  devices: DeviceStatus[] = [];
  problems: readonly CompileProblem[] = [];
  isEarlierRunning = false;
  peers: readonly PeerAddress[] = [];
  readonly log: LogEntry[] = [];
  /** The kinds of state that the first device has had. */
  readonly states: string[] = [];

  private constructor(url: string) {
    super();
    this.socket = new WebSocket(url);
    this.socket.on('message', (data) => this.#receive(JSON.parse((data as Buffer).toString()) as ControlMessage));
  }

  static async open(pageUrl: string): Promise<RawControl> {
    const { host, search } = new URL(pageUrl);
    const control = new RawControl(`ws://${host}/control${search}`);
    await once(control, 'message');
    return control;
  }

  get device(): DeviceStatus {
    const [device] = this.devices;
    if (device === undefined) {
      throw new Error('there is no device');
    }
    return device;
  }

  ask(request: ControlRequest): void {
    this.socket.send(JSON.stringify(request));
  }

  async until(condition: (control: this) => boolean): Promise<void> {
    while (!condition(this)) {
      await once(this, 'message');
    }
  }

  async close(): Promise<void> {
    this.socket.close();
    await once(this.socket, 'close');
  }

  #receive(message: ControlMessage): void {
    switch (message.kind) {
      case 'hello':
        this.devices = [...message.devices];
        this.problems = message.problems;
        this.isEarlierRunning = message.isEarlierRunning;
        this.peers = message.peers;
        break;
      case 'peers':
        this.peers = message.peers;
        break;
      case 'device':
        this.devices[message.device] = message.status;
        break;
      case 'problems':
        this.problems = message.problems;
        this.isEarlierRunning = message.isEarlierRunning;
        break;
      case 'log':
        this.log.push(...message.entries);
        break;
    }
    this.states.push(this.devices[0]?.state.kind ?? '');
    this.emit('message', message);
  }
}
