/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { reportError } from './report';

/** A pass that repeats more often than this within one flush never ends by itself. */
const MAX_REPEATS = 100;

/** Something that follows state and has to catch up with it. */
export interface Job {
  /** What it is and where, for the report that it never comes to rest. */
  readonly what: string;
  readonly at: string;
  catchUp(): void;
}

/** What has its turn in an order: a part of the screen, whose parents are there first, or an @Computed. */
export interface Redraw extends Job {
  readonly order: number;
}

const monitors = new Set<Job>();
let computed: Redraw[] = [];
let redraws: Redraw[] = [];
let pending: Promise<void> | undefined;

/** An @Computed whose sources have changed. It must know itself when it is up to date. */
export function queueComputed(job: Redraw): void {
  computed.push(job);
  scheduleFlush();
}

/** An @Monitor whose values may have changed. Queued twice, it runs once. */
export function queueMonitor(job: Job): void {
  monitors.add(job);
  scheduleFlush();
}

/** A redraw must know itself when it has nothing to do (any more): it may be queued more than once. */
export function queueRedraw(job: Redraw): void {
  redraws.push(job);
  scheduleFlush();
}

/** Resolves when everything on the screen has caught up with the state. */
export async function settled(): Promise<void> {
  while (pending !== undefined) {
    await pending;
  }
}

function scheduleFlush(): void {
  // In a microtask, as on a device: what one task changes shows at once, and only its end.
  pending ??= Promise.resolve().then(flush);
}

/** Computed values first; then monitors, which may change state; when both are at rest the screen, from the outside in. */
function flush(): void {
  const monitorRuns = new Map<Job, number>();
  let computedPasses = 0;
  let redrawPasses = 0;
  try {
    while (computed.length > 0 || monitors.size > 0 || redraws.length > 0) {
      if (computed.length > 0) {
        const batch = computed;
        computed = [];
        runInOrder(batch, ++computedPasses);
      } else if (monitors.size > 0) {
        runMonitors(monitorRuns);
      } else {
        const batch = redraws;
        redraws = [];
        runInOrder(batch, ++redrawPasses);
      }
    }
  } finally {
    pending = undefined;
  }
}

function runMonitors(runs: Map<Job, number>): void {
  const batch = [...monitors];
  monitors.clear();
  for (const job of batch) {
    const run = (runs.get(job) ?? 0) + 1;
    runs.set(job, run);
    if (run <= MAX_REPEATS) {
      guarded(job);
    } else if (run === MAX_REPEATS + 1) {
      const text = `${job.what} was stopped: it has changed what it monitors ${MAX_REPEATS} times in a row`;
      reportError(new Error(text), job.at, job.what);
    }
  }
}

function runInOrder(batch: Redraw[], pass: number): void {
  if (pass <= MAX_REPEATS) {
    batch.sort((one, other) => one.order - other.order).forEach(guarded);
    return;
  }
  const [job] = batch;
  if (job !== undefined) {
    const text = `${job.what} changes the state that it is made of, and has to be made again: stopped after ${MAX_REPEATS} times`;
    reportError(new Error(text), job.at, job.what);
  }
}

function guarded(job: Job): void {
  try {
    job.catchUp();
  } catch (error) {
    reportError(error, job.at, job.what);
  }
}
