/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import socket from '@ohos.net.socket';

/** As much of every native client as the ledger looks at. */
interface NativeClient {
  on(type: string, callback: unknown): void;
  off(type: string, callback?: unknown): void;
  close(): Promise<void>;
}

type Constructor = () => NativeClient;

const CONSTRUCTORS = [
  'constructTCPSocketInstance',
  'constructTLSSocketInstance',
  'constructUDPSocketInstance',
] as const;
const factory = socket as unknown as Record<(typeof CONSTRUCTORS)[number], Constructor>;

/** Counts the native clients that somebody makes, the listeners that they keep, and those that are never closed. */
export class NativeLedger {
  private readonly originals = new Map<(typeof CONSTRUCTORS)[number], Constructor>();
  private listeners = new Map<NativeClient, Set<string>>();
  private closings: Promise<void>[] = [];
  private closed = 0;

  /** From here on every native client is counted. */
  open(): void {
    this.listeners = new Map();
    this.closings = [];
    this.closed = 0;
    for (const name of CONSTRUCTORS) {
      const original = factory[name];
      this.originals.set(name, original);
      factory[name] = () => this.watch(original());
    }
  }

  close(): void {
    this.originals.forEach((original, name) => (factory[name] = original));
  }

  get openCount(): number {
    return this.closings.length - this.closed;
  }

  /** Resolves when each client has been closed, those that have to wait for a pending connect too. */
  async allClosed(): Promise<void> {
    await Promise.all(this.closings);
  }

  /** The events of closed clients that still have a listener. */
  leftListeners(): string[] {
    return [...this.listeners.values()].flatMap((types) => [...types]);
  }

  private watch(native: NativeClient): NativeClient {
    const types = new Set<string>();
    this.listeners.set(native, types);
    const on = native.on.bind(native);
    const off = native.off.bind(native);
    const close = native.close.bind(native);
    native.on = (type, callback) => {
      types.add(type);
      on(type, callback);
    };
    native.off = (type, callback) => {
      types.delete(type);
      off(type, callback);
    };
    this.closings.push(
      new Promise((resolve) => {
        native.close = () => {
          const closing = close();
          const settled = (): void => {
            this.closed += 1;
            resolve();
          };
          closing.then(settled, settled);
          return closing;
        };
      }),
    );
    return native;
  }
}
