/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

const DEFAULT_GRACE_MS = 10 * 60_000; // 10 min: a coffee

export interface AudienceOptions {
  readonly graceMs: number | undefined;
  /** Nobody has looked for a while. */
  readonly onGone: () => void;
  /** Somebody looks again. */
  readonly onBack: () => void;
}

/**
 * Whether somebody looks at the preview. With its last browser the app ends, too; not at once, because a browser that
 * loads the page again is away for a moment.
 */
export class Audience {
  readonly #options: AudienceOptions;
  #timer: NodeJS.Timeout | undefined;
  #isGone = false;

  constructor(options: AudienceOptions) {
    this.#options = options;
    this.changed(0);
  }

  /** @param count of browsers */
  changed(count: number): void {
    const { graceMs = DEFAULT_GRACE_MS, onGone, onBack } = this.#options;
    clearTimeout(this.#timer);
    if (count === 0) {
      this.#timer = setTimeout(() => {
        this.#isGone = true;
        onGone();
      }, graceMs);
    } else if (this.#isGone) {
      this.#isGone = false;
      onBack();
    }
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}
