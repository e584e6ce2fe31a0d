/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { setTimeout as pause } from 'node:timers/promises';
import { median } from '../../statistics';
import type { Contestant } from '../Contestant';
import type { Figure } from '../result';
import { figure } from '../result';
import type { Pair } from '../rounds';
import { MessageSource } from './MessageSource';

const SAMPLE_INTERVAL_MS = 1000;
/** How much more the second half may have in use than the first: what two collections differ by. */
const FLAT = 1.1;

interface Growth {
  readonly app: number;
  readonly page: number;
}

/** What is in use in the second half of a while full of messages, as a share of the first half. */
export async function measureMemory(contestants: Pair<Contestant>, seconds: number): Promise<Figure[]> {
  const ours = await growth(contestants.ours, seconds);
  const reference = await growth(contestants.reference, seconds);
  const about = { unit: 'x', limit: FLAT };
  const time = `second half of ${seconds} s to the first`;
  return [
    figure({ ...about, name: `heap of the app's processes, ${time}`, ours: ours.app, reference: reference.app }),
    figure({ ...about, name: `heap of the page, ${time}`, ours: ours.page, reference: reference.page }),
  ];
}

async function growth(contestant: Contestant, seconds: number): Promise<Growth> {
  await contestant.show('messages');
  const source = await MessageSource.start(contestant);
  const samples: Growth[] = [];
  try {
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      samples.push(await contestant.heap());
      await pause(SAMPLE_INTERVAL_MS);
    }
  } finally {
    await source.stop();
    await contestant.show('none');
  }
  const half = Math.ceil(samples.length / 2);
  const share = (of: (sample: Growth) => number): number =>
    median(samples.slice(half).map(of)) / median(samples.slice(0, half).map(of));
  return { app: share(({ app }) => app), page: share(({ page }) => page) };
}
