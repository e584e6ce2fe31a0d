/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { watch } from '@vue/reactivity';
import { configuration } from '../device/configuration';
import { Listeners } from '../device/window/Listeners';

/**
 * `@ohos.mediaquery` for conditions on width, height, orientation and dark mode, joined by `and`:
 * `(600vp <= width) and (dark-mode: true)`.
 */
type Test = () => boolean;

interface MediaQueryResult {
  readonly matches: boolean;
  readonly media: string;
}

class MediaQueryListener implements MediaQueryResult {
  readonly media: string;
  readonly #test: Test;
  readonly #listeners = new Listeners();
  #endWatch: (() => void) | undefined;

  constructor(media: string) {
    this.media = media;
    this.#test = parseCondition(media);
  }

  get matches(): boolean {
    return this.#test();
  }

  on(type: 'change', callback: (result: MediaQueryResult) => void): void {
    this.#listeners.on(type, callback as (value: unknown) => void);
    this.#endWatch ??= watch(this.#test, () => {
      this.#listeners.emit('change', { matches: this.matches, media: this.media });
    }).stop;
  }

  off(type: 'change', callback?: (result: MediaQueryResult) => void): void {
    this.#listeners.off(type, callback as ((value: unknown) => void) | undefined);
    if (callback === undefined) {
      this.#endWatch?.();
      this.#endWatch = undefined;
    }
  }
}

const isPortrait: Test = () => configuration.windowHeight >= configuration.windowWidth;
const LENGTHS = { width: () => configuration.windowWidth, height: () => configuration.windowHeight } as const;
type Dimension = keyof typeof LENGTHS;

function parseCondition(media: string): Test {
  const parts = media
    .split(/\s+and\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== 'screen');
  const tests = parts.map((part) => {
    const test = /^\(.*\)$/.test(part) ? parseFeature(part.slice(1, -1).trim()) : undefined;
    if (test === undefined) {
      throw new Error(`mediaquery: '${part}' is no condition that this host knows`);
    }
    return test;
  });
  return () => tests.every((test) => test());
}

function parseFeature(feature: string): Test | undefined {
  const [name = '', value = ''] = feature.split(':').map((part) => part.trim());
  switch (name) {
    case 'orientation':
      return () => isPortrait() === (value === 'portrait');
    case 'dark-mode':
      return () => configuration.isDark === (value === 'true');
    default:
      return parseLimit(name, value) ?? parseRange(feature);
  }
}

/** `min-width: 320vp` */
function parseLimit(name: string, value: string): Test | undefined {
  const [, bound, dimension] = /^(min|max)-(width|height)$/.exec(name) ?? [];
  if (bound === undefined || dimension === undefined) {
    return undefined;
  }
  const read = LENGTHS[dimension as Dimension];
  return () => (bound === 'min' ? read() >= parseFloat(value) : read() <= parseFloat(value));
}

/** `320vp < width <= 600vp`, or one side of it. */
function parseRange(feature: string): Test | undefined {
  const [, low, lowSign, dimension, highSign, high] =
    /^(?:(\d+(?:\.\d+)?)(?:vp)?\s*(<=?|>=?)\s*)?(width|height)(?:\s*(<=?|>=?)\s*(\d+(?:\.\d+)?)(?:vp)?)?$/.exec(
      feature,
    ) ?? [];
  if (dimension === undefined || (low === undefined && high === undefined)) {
    return undefined;
  }
  const read = LENGTHS[dimension as Dimension];
  return () =>
    (low === undefined || compare(Number(low), lowSign, read())) &&
    (high === undefined || compare(read(), highSign, Number(high)));
}

function compare(left: number, sign: string | undefined, right: number): boolean {
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

export default { matchMediaSync: (media: string) => new MediaQueryListener(media) };
