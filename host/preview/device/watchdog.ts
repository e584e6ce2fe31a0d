/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { writeSync } from 'node:fs';
import { Session } from 'node:inspector';
import type { Debugger } from 'node:inspector';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import type { Blockage } from '../protocol/fault';
import type { WatchdogReport } from '../protocol/process';
import { WATCHDOG_DESCRIPTOR } from '../protocol/process';
import type { WatchdogData } from './Heartbeat';
import { numbersOf, Pulse, textOf } from './pulse';
import { placeText, SourcePlaces } from './SourcePlaces';
import { ThreadTime, threadTimes } from './ThreadTime';

/**
 * The thread beside the app's: says when that does not come back from what it is called for, and where it is. It counts
 * its own turns and no time, so that a PC that slept is no app that hangs, and of each turn what the app's thread had
 * for itself, so that a PC with other things to do is none either.
 */

const TURN_MS = 250;
/** Nothing that a page does for a reason takes so long without an await. */
const PATIENCE_MS = 2000;
/** To load an app is more than to answer one. */
const PATIENCE_AT_START_MS = 5000;
/** The answers of the inspector reach this thread only while it turns. */
const INSPECTION_TURN_MS = 20;
const INSPECTION_TIMEOUT_MS = 1000;
const MAX_FRAMES = 12;

const { pulse, previewId } = workerData as WatchdogData;
const numbers = numbersOf(pulse);
const text = textOf(pulse);
const places = new SourcePlaces();
const watched = new ThreadTime(() => threadTimes(process.pid));
let lastBeat = -1;
/** What the app's thread has had for itself since its last beat. */
let silentMs = 0;
let isBlocked = false;

parentPort?.on('message', (bundle: string) => {
  places.bundle = bundle;
});
setInterval(() => {
  if (process.ppid !== previewId) {
    // The preview has gone, and the main thread may be too busy to notice.
    process.kill(process.pid, 'SIGKILL');
  }
  const beat = Atomics.load(numbers, Pulse.Beats);
  const ownMs = watched.own(TURN_MS);
  if (beat === lastBeat) {
    silentMs += ownMs;
    if (!isBlocked && silentMs >= patienceMs()) {
      isBlocked = true;
      void inspect().then((blockage) => tell({ kind: 'blocked', blockage }));
    }
    return;
  }
  if (isBlocked) {
    isBlocked = false;
    tell({ kind: 'unblocked' });
  }
  lastBeat = beat;
  silentMs = 0;
}, TURN_MS);

function patienceMs(): number {
  return Atomics.load(numbers, Pulse.IsLaunched) === 1 ? PATIENCE_MS : PATIENCE_AT_START_MS;
}

function tell(report: WatchdogReport): void {
  writeSync(WATCHDOG_DESCRIPTOR, `${JSON.stringify(report)}\n`);
}

async function inspect(): Promise<Blockage> {
  const frames = await callFrames();
  const positions = frames.flatMap(({ functionName, location }) => {
    const position = places.find(location.lineNumber + 1, (location.columnNumber ?? 0) + 1);
    return position === undefined ? [] : [{ name: functionName, position }];
  });
  const position = positions.find((one) => places.isApp(one.position))?.position;
  const stack = positions
    .slice(0, MAX_FRAMES)
    .map((one) => (one.name === '' ? placeText(one.position) : `${one.name} (${placeText(one.position)})`));
  return { ...running(), stack, ...(position === undefined ? {} : { position }) };
}

function running(): Pick<Blockage, 'what' | 'at'> {
  if (Atomics.load(numbers, Pulse.Depth) === 0) {
    return { what: '', at: '' };
  }
  const whatBytes = Atomics.load(numbers, Pulse.WhatBytes);
  const end = whatBytes + Atomics.load(numbers, Pulse.AtBytes);
  // A copy: the decoder refuses memory that is shared.
  const bytes = text.slice(0, end);
  const decoder = new TextDecoder();
  return { what: decoder.decode(bytes.subarray(0, whatBytes)), at: decoder.decode(bytes.subarray(whatBytes)) };
}

/** Those of the main thread in the app's bundle; none where it does not stop, as in a regular expression or a native call. */
function callFrames(): Promise<Debugger.CallFrame[]> {
  return new Promise((resolve) => {
    const session = new Session();
    const scripts = new Map<string, string>();
    const turning = setInterval(() => undefined, INSPECTION_TURN_MS);
    const finish = (frames: Debugger.CallFrame[]): void => {
      clearTimeout(timeout);
      resolve(frames.filter(({ location }) => scripts.get(location.scriptId) === places.bundleUrl));
      session.post('Debugger.disable', () => {
        clearInterval(turning);
        session.disconnect();
      });
    };
    const timeout = setTimeout(() => finish([]), INSPECTION_TIMEOUT_MS);
    session.connectToMainThread();
    session.on('Debugger.scriptParsed', ({ params }) => scripts.set(params.scriptId, params.url));
    session.once('Debugger.paused', ({ params }) => session.post('Debugger.resume', () => finish(params.callFrames)));
    session.post('Debugger.enable');
    session.post('Debugger.pause');
  });
}
