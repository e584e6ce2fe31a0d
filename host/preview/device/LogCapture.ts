/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import { format } from 'node:util';
import type { LogEntry, LogLevel } from '../protocol/control';

const SEND_INTERVAL_MS = 50;
/** More than this between two sendings is counted, not kept: lines, and the characters of all of them. */
const MAX_ENTRIES = 500;
const MAX_LENGTH = 64 * 1024;
const MAX_TEXT_LENGTH = 4000;

/** As host/ohos/hilog writes it: `W 0FF00/Tag: text` */
const HILOG_LINE = /^([DIWEF]) [0-9A-F]{5,}\/([^:]*): (.*)$/;
const HILOG_LEVELS: Readonly<Record<string, LogLevel>> = { D: 'debug', I: 'info', W: 'warn', E: 'error', F: 'fatal' };
const CONSOLE_LEVELS = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const;

/** Takes what the app logs away from the terminal, and gives it on now and then, never more than can be shown. */
export class LogCapture {
  readonly #send: (entries: readonly LogEntry[]) => void;
  readonly #translate: (text: string) => string;
  #entries: LogEntry[] = [];
  /** Of their texts. */
  #length = 0;
  #leftOut = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param translate puts the places of sources where a text names places of the bundle */
  constructor(send: (entries: readonly LogEntry[]) => void, translate: (text: string) => string) {
    this.#send = send;
    this.#translate = translate;
    for (const [method, level] of Object.entries(CONSOLE_LEVELS) as [keyof typeof CONSOLE_LEVELS, LogLevel][]) {
      console[method] = (...values: unknown[]) => this.add(level, 'console', format(...values));
    }
    process.stdout.write = this.#writer('info');
    process.stderr.write = this.#writer('error');
  }

  /** Something about the app's sources. */
  advise(text: string): void {
    this.#add({ level: 'warn', tag: 'preview', text, isAdvice: true });
  }

  add(level: LogLevel, tag: string, text: string): void {
    this.#add({ level, tag, text });
  }

  #add(entry: Omit<LogEntry, 'time'>): void {
    if (this.#entries.length >= MAX_ENTRIES || this.#length >= MAX_LENGTH) {
      this.#leftOut++;
      return;
    }
    const shown = this.#translate(entry.text.slice(0, MAX_TEXT_LENGTH));
    this.#length += shown.length;
    this.#entries.push({ ...entry, time: Date.now(), text: shown });
    this.#timer ??= setTimeout(() => this.flush(), SEND_INTERVAL_MS);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const entries = this.#entries;
    if (this.#leftOut > 0) {
      const text = `${this.#leftOut} more lines, too many to show`;
      entries.push({ time: Date.now(), level: 'warn', tag: 'preview', text });
    }
    this.#entries = [];
    this.#length = 0;
    this.#leftOut = 0;
    if (entries.length > 0) {
      this.#send(entries);
    }
  }

  #writer(level: LogLevel): typeof process.stdout.write {
    return (chunk: Uint8Array | string, ...rest: unknown[]): boolean => {
      const lines = (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()).replace(/\n$/, '').split('\n');
      for (const line of lines) {
        const [, letter = '', tag = '', text = ''] = HILOG_LINE.exec(line) ?? [];
        const known = HILOG_LEVELS[letter];
        this.add(known ?? level, known === undefined ? 'console' : tag, known === undefined ? line : text);
      }
      const written = rest.at(-1);
      if (typeof written === 'function') {
        process.nextTick(written);
      }
      return true;
    };
  }
}
