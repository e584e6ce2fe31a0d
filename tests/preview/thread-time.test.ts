/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, it } from 'node:test';
import type { ThreadTimes } from '../../host/preview/device/ThreadTime';
import { ThreadTime, threadTimes } from '../../host/preview/device/ThreadTime';

const TURN_MS = 250;
const START: ThreadTimes = { ranMs: 1000, waitedMs: 500 };

/** What a thread has had of a turn in which it ran and waited so long. */
function ownOf(ranMs: number, waitedMs: number): number {
  const readings = [START, { ranMs: START.ranMs + ranMs, waitedMs: START.waitedMs + waitedMs }];
  return new ThreadTime(() => readings.shift()).own(TURN_MS);
}

describe('what a thread has of its time', () => {
  it('is all of it while it runs or sleeps', () => {
    assert.equal(ownOf(TURN_MS, 0), TURN_MS);
    assert.equal(ownOf(0, 0), TURN_MS);
  });

  it('is not what others had of the cores', () => {
    assert.equal(ownOf(50, 200), 50);
    assert.equal(ownOf(0, TURN_MS), 0);
  });

  it('is what it ran of a turn that came late', () => {
    assert.equal(ownOf(100, 1900), 100);
    assert.equal(ownOf(2000, 2000), TURN_MS);
  });

  it('is all of it where the system does not tell', () => {
    assert.equal(new ThreadTime(() => undefined).own(TURN_MS), TURN_MS);
  });

  it('is read of this process on Linux', { skip: process.platform !== 'linux' }, () => {
    const before = threadTimes(process.pid);
    const until = performance.now() + 1;
    while (performance.now() < until) {
      // Runs.
    }
    assert.ok((threadTimes(process.pid)?.ranMs ?? 0) > (before?.ranMs ?? 0));
  });
});
