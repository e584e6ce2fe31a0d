/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { watch } from '@vue/reactivity';
import { reportError } from '../state/report';
import { queueMonitor } from '../state/schedule';
import type { Job } from '../state/schedule';
import { mediaCondition } from './mediaCondition';
import { mediaFeatureValues } from './mediaFeature';

interface MediaQueryResult {
  readonly matches: boolean;
  readonly media: string;
}

type Listener = (result: MediaQueryResult) => void;

/** Whether a condition holds, and a word whenever the window or the colour mode changes, as on a device. */
export class MediaQueryListener implements MediaQueryResult, Job {
  readonly media: string;
  readonly what = 'mediaquery.on(change)';
  readonly at = '';
  readonly #holds: () => boolean;
  readonly #listeners = new Set<Listener>();
  #endWatch: (() => void) | undefined;

  /** @throws Error that names the condition where it is not known */
  constructor(media: string) {
    this.media = media;
    this.#holds = mediaCondition(media);
  }

  get matches(): boolean {
    return this.#holds();
  }

  /** A listener that is there already stays there once. */
  on(_type: 'change', callback: Listener): void {
    this.#listeners.add(callback);
    this.#endWatch ??= watch(mediaFeatureValues, () => queueMonitor(this)).stop;
  }

  /** Without a listener ends all. */
  off(_type: 'change', callback?: Listener): void {
    if (callback === undefined) {
      this.#listeners.clear();
    } else {
      this.#listeners.delete(callback);
    }
    if (this.#listeners.size === 0) {
      this.#endWatch?.();
      this.#endWatch = undefined;
    }
  }

  /** Tells the listeners; for the pass that follows changes. */
  catchUp(): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener({ matches: this.matches, media: this.media });
      } catch (error) {
        reportError(error, this.at, this.what);
      }
    }
  }
}

/** What `UIContext.getMediaQuery()` answers. */
export class MediaQuery {
  matchMediaSync(condition: string): MediaQueryListener {
    return new MediaQueryListener(condition);
  }
}
