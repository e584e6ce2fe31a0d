/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { effect, stop } from '@vue/reactivity';
import { configuration } from '../../device/configuration';
import { PIXELS_PER_VP } from '../../device/resources/lengths';

interface MediaQueryResult {
  readonly matches: boolean;
  readonly media: string;
}

type Listener = (result: MediaQueryResult) => void;

/** Whether a condition holds, and a word when that changes. */
export class MediaQueryListener implements MediaQueryResult {
  readonly media: string;
  readonly #holds: () => boolean;
  readonly #listeners: Listener[] = [];
  #runner: ReturnType<typeof effect> | undefined;

  constructor(media: string) {
    this.media = media;
    this.#holds = conditionOf(media);
  }

  get matches(): boolean {
    return this.#holds();
  }

  on(_type: 'change', callback: Listener): void {
    this.#listeners.push(callback);
    this.#runner ??= this.#watch(this.matches);
    if (this.matches) {
      // As on a device: who asks for changes of what holds is told so.
      callback({ matches: true, media: this.media });
    }
  }

  off(_type: 'change', callback?: Listener): void {
    const kept = callback === undefined ? [] : this.#listeners.filter((listener) => listener !== callback);
    this.#listeners.splice(0, Infinity, ...kept);
    if (kept.length === 0 && this.#runner !== undefined) {
      stop(this.#runner);
      this.#runner = undefined;
    }
  }

  #watch(before: boolean): ReturnType<typeof effect> {
    let known = before;
    return effect(() => {
      const matches = this.#holds();
      if (matches !== known) {
        known = matches;
        this.#listeners.forEach((listener) => listener({ matches, media: this.media }));
      }
    });
  }
}

/** What `UIContext.getMediaQuery()` answers. */
export class MediaQuery {
  /**
   * `(width>=600vp)`, `(400vp<width<=840vp)`, `(min-width: 600vp)`, `(dark-mode: true)`, `(orientation: landscape)`,
   * joined by `and`, `or` and commas; `not` in front.
   */
  matchMediaSync(condition: string): MediaQueryListener {
    return new MediaQueryListener(condition);
  }
}

function conditionOf(media: string): () => boolean {
  const alternatives = media.split(/,|\bor\b/).map((alternative) => {
    const isNegated = /^\s*not\b/.test(alternative);
    const tests = [...alternative.matchAll(/\(([^()]*)\)/g)].map((match) => testOf(media, match[1] ?? ''));
    return () => tests.every((test) => test()) !== isNegated;
  });
  return () => alternatives.some((alternative) => alternative());
}

function testOf(media: string, text: string): () => boolean {
  const plain = text.replaceAll(' ', '');
  const named = /^([a-z-]+):(.+)$/.exec(plain);
  const [, name, value] = named ?? [];
  switch (name) {
    case 'dark-mode':
      return () => configuration.isDark === (value === 'true');
    case 'orientation':
      return () => (configuration.windowWidth > configuration.windowHeight ? 'landscape' : 'portrait') === value;
    case 'min-width':
      return () => configuration.windowWidth >= vpOf(value);
    case 'max-width':
      return () => configuration.windowWidth <= vpOf(value);
    case 'min-height':
      return () => configuration.windowHeight >= vpOf(value);
    case 'max-height':
      return () => configuration.windowHeight <= vpOf(value);
    default:
      return comparisonOf(media, plain);
  }
}

/** `width>=600vp`, `400vp<width<=840vp`. */
function comparisonOf(media: string, text: string): () => boolean {
  const match = /^(?:([\d.]+(?:vp|px)?)(<=?|>=?))?(width|height)(?:(<=?|>=?)([\d.]+(?:vp|px)?))?$/.exec(text);
  if (match === null) {
    throw new Error(`the condition '${media}' is not known here`);
  }
  const [, low, lowSign, name, highSign, high] = match;
  const size = (): number => (name === 'width' ? configuration.windowWidth : configuration.windowHeight);
  return () =>
    (low === undefined || holds(vpOf(low), lowSign, size())) &&
    (high === undefined || holds(size(), highSign, vpOf(high)));
}

function holds(left: number, sign: string | undefined, right: number): boolean {
  switch (sign) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
}

/** A number without a unit is in pixels. */
function vpOf(text: string | undefined): number {
  const number = Number.parseFloat(text ?? '');
  return text?.endsWith('vp') === true ? number : number / PIXELS_PER_VP;
}
