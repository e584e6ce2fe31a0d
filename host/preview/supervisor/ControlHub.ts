/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { ControlMessage, ControlRequest, LogEntry, PeerAddress, Problems } from '../protocol/control';
import { parseControlRequest } from '../protocol/control';
import { ProtocolError } from '../protocol/json';
import type { Device } from './Device';

/** Of what a device has logged, this much is there for a browser that comes: entries, and the characters of all of them. */
const MAX_LOG_ENTRIES = 1000;
const MAX_LOG_LENGTH = 100_000;
/** A browser that does not read what it is told is disconnected; it comes back and gets the state as it is then. */
const MAX_BUFFERED_BYTES = 1024 * 1024;
const PLACE_IN_FILE = /:\d+:\d+(?=: )/;
const CLOSE_PROTOCOL_ERROR = 1002;
const NOT_FOUND = 404;

/** All browsers that look at the preview: tells them how everything is, and does what they ask for. */
export class ControlHub {
  /** Called with how many browsers there are. */
  onAudience: (count: number) => void = () => undefined;
  onRestart: (device: Device) => void = () => undefined;
  readonly #channels = new Set<WebSocket>();
  readonly #logs = new Map<Device, LogEntry[]>();
  /** The advice that the log has had so far, without its lines: these change as one edits. */
  readonly #given = new Set<string>();
  #devices: readonly Device[] = [];
  #problems: Problems = { problems: [], isEarlierRunning: false };
  #peers: readonly PeerAddress[] = [];

  /** How many browsers there are. */
  get audience(): number {
    return this.#channels.size;
  }

  set devices(devices: readonly Device[]) {
    this.#devices = devices;
  }

  set problems(problems: Problems) {
    this.#problems = problems;
    this.#tellAll({ kind: 'problems', ...problems });
  }

  set peers(peers: readonly PeerAddress[]) {
    this.#peers = peers;
    this.#tellAll({ kind: 'peers', peers });
  }

  connect(channel: WebSocket): void {
    this.#channels.add(channel);
    channel.on('message', (data, isBinary) => this.#receive(channel, data as Buffer, isBinary));
    // ws answers an oversize or malformed frame by closing, which is told below.
    channel.on('error', () => undefined);
    channel.on('close', () => {
      this.#channels.delete(channel);
      this.onAudience(this.#channels.size);
    });
    const devices = this.#devices.map((device) => device.status);
    tell(channel, { kind: 'hello', devices, peers: this.#peers, ...this.#problems });
    this.#devices.forEach((device, index) => {
      tell(channel, { kind: 'log', device: index, entries: this.#logs.get(device) ?? [] });
    });
    this.onAudience(this.#channels.size);
  }

  /** A browser wants the screen of a device; see {@link Device.view}. */
  view(index: number, request: IncomingMessage, socket: Socket): number | undefined {
    const device = this.#devices[index];
    return device === undefined ? NOT_FOUND : device.view(request, socket);
  }

  deviceChanged(device: Device): void {
    const index = this.#devices.indexOf(device);
    if (index >= 0) {
      this.#tellAll({ kind: 'device', device: index, status: device.status });
    }
  }

  logged(device: Device, logged: readonly LogEntry[]): void {
    const entries = logged.filter((entry) => this.#isNews(entry));
    if (entries.length === 0) {
      return;
    }
    this.#logs.set(device, latest([...(this.#logs.get(device) ?? []), ...entries]));
    this.#tellAll({ kind: 'log', device: this.#devices.indexOf(device), entries });
  }

  /** An app that is started again, or on the other device, gives the advice again that is known. */
  #isNews({ isAdvice, text }: LogEntry): boolean {
    const advice = text.replace(PLACE_IN_FILE, '');
    if (isAdvice !== true) {
      return true;
    }
    const isKnown = this.#given.has(advice);
    this.#given.add(advice);
    return !isKnown;
  }

  #tellAll(message: ControlMessage): void {
    for (const channel of this.#channels) {
      if (channel.bufferedAmount > MAX_BUFFERED_BYTES) {
        channel.terminate();
      } else {
        tell(channel, message);
      }
    }
  }

  #receive(channel: WebSocket, data: Buffer, isBinary: boolean): void {
    try {
      if (isBinary) {
        throw new ProtocolError('a binary message');
      }
      this.#obey(parseControlRequest(data.toString()));
    } catch (error) {
      if (!(error instanceof ProtocolError)) {
        throw error;
      }
      channel.close(CLOSE_PROTOCOL_ERROR, error.message);
    }
  }

  #obey(request: ControlRequest): void {
    const device = this.#devices[request.device];
    if (device === undefined) {
      throw new ProtocolError('no such device');
    }
    switch (request.kind) {
      case 'set':
        device.configure(request.settings);
        break;
      case 'back':
        device.back();
        break;
      case 'restart':
        this.onRestart(device);
        break;
      case 'dismiss':
        device.dismiss(request.fault);
        break;
    }
  }
}

function latest(entries: readonly LogEntry[]): LogEntry[] {
  let length = 0;
  const tooOld = entries.findLastIndex(({ text }) => (length += text.length) > MAX_LOG_LENGTH);
  return entries.slice(tooOld + 1).slice(-MAX_LOG_ENTRIES);
}

function tell(channel: WebSocket, message: ControlMessage): void {
  channel.send(JSON.stringify(message));
}
