/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Blockage, CompileProblem, Fault, ShownFault } from './fault';
import { isCount, isRecord, parseObject, ProtocolError } from './json';
import type { DeviceSettings } from './settings';
import { FONT_SCALES, LANGUAGES, SIZES } from './settings';

/**
 * The control channel between a browser and the preview's server: what the devices are set to, how they are, what they
 * log, and what a person does with them from outside of the app.
 */

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

export interface LogEntry {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly level: LogLevel;
  readonly tag: string;
  readonly text: string;
  /** Of the app's sources and not of one run: said once in the life of the preview. */
  readonly isAdvice?: true;
}

/** How the process of a device is. */
export type DeviceState =
  /** There is no process: the app does not compile yet, or nobody has looked for a while. */
  | { readonly kind: 'off' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'blocked'; readonly blockage: Blockage }
  /** It ended by itself; `output` is the last that the process wrote. */
  | { readonly kind: 'crashed'; readonly reason: string; readonly fault?: Fault; readonly output: string };

export interface DeviceStatus {
  readonly name: string;
  /** Its own loopback address; empty where it uses those of the PC. */
  readonly address: string;
  readonly settings: DeviceSettings;
  readonly state: DeviceState;
  readonly faults: readonly ShownFault[];
}

/** An echo server that runs beside the devices. */
export interface PeerAddress {
  /** `TCP`, `two-way TLS`. */
  readonly name: string;
  /** As one types it into the app: `127.0.0.1:7007`. */
  readonly address: string;
}

/** What the sources do not compile for; none: they do. */
export interface Problems {
  readonly problems: readonly CompileProblem[];
  /** Whether the app that the devices show is one from before. */
  readonly isEarlierRunning: boolean;
}

export type ControlMessage =
  /** The first message: how everything is. */
  | (Problems & {
      readonly kind: 'hello';
      readonly devices: readonly DeviceStatus[];
      readonly peers: readonly PeerAddress[];
    })
  | { readonly kind: 'device'; readonly device: number; readonly status: DeviceStatus }
  | (Problems & { readonly kind: 'problems' })
  | { readonly kind: 'peers'; readonly peers: readonly PeerAddress[] }
  | { readonly kind: 'log'; readonly device: number; readonly entries: readonly LogEntry[] };

export type ControlRequest =
  | { readonly kind: 'set'; readonly device: number; readonly settings: Partial<DeviceSettings> }
  | { readonly kind: 'back'; readonly device: number }
  | { readonly kind: 'restart'; readonly device: number }
  | { readonly kind: 'dismiss'; readonly device: number; readonly fault: number };

/** Requests are small. */
export const MAX_REQUEST_BYTES = 4096;

/** @throws ProtocolError */
export function parseControlRequest(text: string): ControlRequest {
  const { kind, device, settings, fault } = parseObject(text);
  if (isCount(device)) {
    if (kind === 'back' || kind === 'restart') {
      return { kind, device };
    }
    if (kind === 'dismiss' && isCount(fault)) {
      return { kind, device, fault };
    }
    if (kind === 'set' && areSettings(settings)) {
      return { kind, device, settings };
    }
  }
  throw new ProtocolError('no control request');
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

const SETTING_CHECKS: Readonly<Record<keyof DeviceSettings, (value: unknown) => boolean>> = {
  language: (value) => (LANGUAGES as readonly unknown[]).includes(value),
  isDark: isBoolean,
  size: (value) => (SIZES as readonly unknown[]).includes(value),
  isLandscape: isBoolean,
  fontScale: (value) => (FONT_SCALES as readonly unknown[]).includes(value),
  isForeground: isBoolean,
  hasNetwork: isBoolean,
};

function areSettings(value: unknown): value is Partial<DeviceSettings> {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([name, setting]) => Object.hasOwn(SETTING_CHECKS, name) && SETTING_CHECKS[name as keyof DeviceSettings](setting),
    )
  );
}
