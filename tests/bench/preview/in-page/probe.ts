/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Sign } from '../Sign';
import { appears, byId, changes, fieldById, painted } from './moments';
import type { Keystrokes } from './Keystrokes';
import { recordKeystrokes } from './Keystrokes';

/**
 * What the bench measures with in a page, the same in every contestant's: times are taken where the person is, from the
 * event to the changed document or to the painted frame. `probe` in the page.
 */
class Probe {
  #keystrokes: Keystrokes | undefined;

  shows({ selector, text, count }: Sign): boolean {
    const found = [...document.querySelectorAll(selector)].filter((element) => element.textContent.includes(text));
    return found.length >= count;
  }

  click(button: string): void {
    byId(button).click();
  }

  /** @returns milliseconds from a click to the first change of an element */
  async clickToChange(button: string, watched: string): Promise<number> {
    const change = changes(byId(watched));
    const start = performance.now();
    byId(button).click();
    await change;
    return performance.now() - start;
  }

  /** @returns milliseconds from a click until an element is there that was not, and the frame with it is painted */
  async clickToPaint(button: string, awaited: string): Promise<number> {
    const appearance = appears(awaited);
    const start = performance.now();
    byId(button).click();
    await appearance;
    await painted();
    return performance.now() - start;
  }

  startKeystrokes(field: string, echo: string): void {
    this.#keystrokes = recordKeystrokes(fieldById(field), byId(echo));
  }

  /** Ends when every character has come back. */
  async keystrokes(): Promise<{ shown: number[]; echoed: number[] }> {
    return (await this.#keystrokes?.finish()) ?? { shown: [], echoed: [] };
  }
}

Object.assign(globalThis, { probe: new Probe() });
