/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** `@ohos.intl`: the formats of Node's own `Intl`, under the names that the device has. */
class DateTimeFormat {
  readonly #format: Intl.DateTimeFormat;

  constructor(locale?: string | string[], options?: Intl.DateTimeFormatOptions) {
    this.#format = new Intl.DateTimeFormat(locale, options);
  }

  format(date: Date): string {
    return this.#format.format(date);
  }

  formatRange(start: Date, end: Date): string {
    return this.#format.formatRange(start, end);
  }
}

class NumberFormat {
  readonly #format: Intl.NumberFormat;

  constructor(locale?: string | string[], options?: Intl.NumberFormatOptions) {
    this.#format = new Intl.NumberFormat(locale, options);
  }

  format(value: number): string {
    return this.#format.format(value);
  }
}

export default { DateTimeFormat, NumberFormat };
