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
/** How often anything was queued; tells what a job has caused. */
let queued = 0;

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
  queued++;
  // In a microtask, as on a device: what one task changes shows at once, and only its end.
  pending ??= Promise.resolve().then(flush);
}

/** Computed values first; then monitors, which may change state; when both are at rest the screen, from the outside in. */
function flush(): void {
  const monitorRuns = new Map<Job, number>();
  const computing = new Passes();
  const drawing = new Passes();
  try {
    while (computed.length > 0 || monitors.size > 0 || redraws.length > 0) {
      if (computed.length > 0) {
        const batch = computed;
        computed = [];
        computing.run(batch);
      } else if (monitors.size > 0) {
        runMonitors(monitorRuns);
      } else {
        const batch = redraws;
        redraws = [];
        drawing.run(batch);
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

/** Runs batches of one kind within one flush, each in its order. What keeps them coming is given up, alone. */
class Passes {
  #count = 0;
  /** Of those that ran when there had been too many passes: who caused another one. */
  readonly #restless = new Set<Job>();
  readonly #givenUp = new Set<Job>();

  run(batch: Redraw[]): void {
    batch.sort((one, other) => one.order - other.order);
    if (++this.#count <= MAX_REPEATS) {
      batch.forEach(guarded);
    } else {
      // Whatever only follows goes on; once each, however often it is in the batch.
      new Set(batch).forEach((job) => this.#runWatched(job));
    }
  }

  #runWatched(job: Job): void {
    if (this.#givenUp.has(job)) {
      return;
    }
    if (this.#restless.has(job)) {
      this.#givenUp.add(job);
      const text = `${job.what} changes the state that it is made of, and has to be made again: stopped after ${MAX_REPEATS} times`;
      reportError(new Error(text), job.at, job.what);
      return;
    }
    const before = queued;
    guarded(job);
    if (queued !== before) {
      this.#restless.add(job);
    }
  }
}

function guarded(job: Job): void {
  try {
    job.catchUp();
  } catch (error) {
    reportError(error, job.at, job.what);
  }
}
