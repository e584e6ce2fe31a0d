/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { quantile } from '../../statistics';
import type { Contestant } from '../Contestant';
import type { Comparison, RoundFigures } from '../result';
import { comparison } from '../result';
import type { Pair } from '../rounds';
import { takeTurns } from '../rounds';
import { MESSAGES_A_SECOND, MessageSource } from './MessageSource';

const CHARACTERS = 80;
/** A fast typist. */
const KEY_INTERVAL_MS = 40;
const TEXT = 'the quick brown fox jumps over the lazy dog and types on and on without an end '.slice(0, CHARACTERS);

interface Typed {
  readonly shown: readonly number[];
  readonly echoed: readonly number[];
}

/** Typing into a page that shows every message of a busy peer. */
export async function measureTyping(contestants: Pair<Contestant>, rounds: number): Promise<Comparison[]> {
  const shown = new Map<Contestant, number[]>([contestants.ours, contestants.reference].map((one) => [one, []]));
  const echoed = await takeTurns(contestants, rounds, async (contestant) => {
    const times = await typeWhileMessagesArrive(contestant);
    shown.get(contestant)?.push(quantile(times.shown, 0.95));
    return quantile(times.echoed, 0.95);
  });
  const figures: RoundFigures = {
    ours: shown.get(contestants.ours) ?? [],
    reference: shown.get(contestants.reference) ?? [],
  };
  const subject = { unit: 'ms', referenceName: 'handmade page', limit: 2 };
  const rate = MESSAGES_A_SECOND.toLocaleString('en');
  return [
    comparison({ ...subject, name: `key to character in its field at ${rate} messages/s, p95` }, figures),
    comparison({ ...subject, name: `key to character through the app at ${rate} messages/s, p95` }, echoed),
  ];
}

async function typeWhileMessagesArrive(contestant: Contestant): Promise<Typed> {
  await contestant.show('messages');
  const source = await MessageSource.start(contestant);
  try {
    const { page } = contestant;
    await page.evaluate(`probe.startKeystrokes('field', 'echo')`);
    await page.keyboard.type(TEXT, { delay: KEY_INTERVAL_MS });
    return await page.evaluate<Typed>('probe.keystrokes()');
  } finally {
    await source.stop();
    await contestant.show('none');
  }
}
