/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { afterEach, beforeEach } from 'node:test';
import { UnhandledFailures } from 'socketkit';
import type { OpenHandles } from '../../../host/hypium/openHandles';
import { handlesLeftOpen, openHandles } from '../../../host/hypium/openHandles';
import { NativeLedger } from './native-ledger';

/** Ends a suite whose peer never does what is waited for; far above what it takes. */
export const LIMIT_MS = 30_000;

export interface Closable {
  close: () => Promise<void>;
}

/** What one test opens. When the test ends all of it is closed, the latest first, and nothing may be left. */
export class Scene {
  private owned: Closable[] = [];
  private lastSteps: (() => Promise<void>)[] = [];
  private before: OpenHandles = new Map();
  private reports: string[] = [];
  private readonly natives = new NativeLedger();

  own<T extends Closable>(thing: T): T {
    this.owned.push(thing);
    return thing;
  }

  /** When the test ends this is done first, while everything is still open. */
  atEnd(step: () => Promise<void>): void {
    this.lastSteps.push(step);
  }

  /** Native clients that exist and have not been closed. */
  get openNatives(): number {
    return this.natives.openCount;
  }

  begin(): void {
    this.reports = [];
    UnhandledFailures.setHandler((where, error) => this.reports.push(`${where}: ${error.message}`));
    this.natives.open();
    this.before = openHandles();
  }

  async end(): Promise<void> {
    const lastSteps = this.lastSteps;
    this.lastSteps = [];
    try {
      for (const step of lastSteps) {
        await step();
      }
    } finally {
      await this.closeAll();
    }
    assert.deepEqual(this.reports, []);
    assert.deepEqual(this.natives.leftListeners(), [], 'listeners that nobody took off');
    assert.equal(await handlesLeftOpen(this.before), '', 'left open');
  }

  private async closeAll(): Promise<void> {
    const owned = this.owned.reverse();
    this.owned = [];
    for (const thing of owned) {
      await thing.close();
    }
    await this.natives.allClosed();
    this.natives.close();
    UnhandledFailures.setHandler(undefined);
  }
}

/** A scene for each test of the suite that calls this. */
export function useScene(): Scene {
  const scene = new Scene();
  beforeEach(() => scene.begin());
  afterEach(() => scene.end());
  return scene;
}
