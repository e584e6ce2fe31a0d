/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { LogLevelName } from '../device/log';
import { logSink } from '../device/log';

/**
 * `@ohos.hilog` on standard error. Lines below the level of `OHOS_HILOG_LEVEL` (DEBUG, INFO, WARN, ERROR, FATAL, or
 * NONE; default WARN) are left out. As on a device, only what the format marks `%{public}` is shown. Whoever shows the
 * device's log gets every line (host/device/log.ts).
 */
enum LogLevel {
  DEBUG = 3,
  INFO = 4,
  WARN = 5,
  ERROR = 6,
  FATAL = 7,
}

function isLoggable(_domain: number, _tag: string, level: number): boolean {
  return level >= threshold();
}

function threshold(): number {
  const name = process.env['OHOS_HILOG_LEVEL'] ?? 'WARN';
  if (name === 'NONE') {
    return Infinity;
  }
  if (!(name in LogLevel)) {
    throw new Error(`OHOS_HILOG_LEVEL is ${name}; it may be DEBUG, INFO, WARN, ERROR, FATAL or NONE`);
  }
  return LogLevel[name as keyof typeof LogLevel];
}

const PLACEHOLDER = /%(?:\{(public|private)\})?([sdifoOxX%])/g;

/** Fills a hilog format; arguments without `{public}` are private. */
export function formatLog(format: string, values: readonly unknown[]): string {
  let next = 0;
  return format.replace(PLACEHOLDER, (_match, privacy: string | undefined, kind: string) => {
    if (kind === '%') {
      return '%';
    }
    const value = values[next++];
    if (privacy !== 'public') {
      return '<private>';
    }
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  });
}

function logAt(level: LogLevel): (domain: number, tag: string, format: string, ...values: unknown[]) => void {
  return (domain, tag, format, ...values) => {
    const text = formatLog(format, values);
    logSink()?.({ level: LogLevel[level] as LogLevelName, domain, tag, text });
    if (isLoggable(domain, tag, level)) {
      const letter = LogLevel[level].charAt(0);
      const domainText = domain.toString(16).toUpperCase().padStart(5, '0');
      process.stderr.write(`${letter} ${domainText}/${tag}: ${text}\n`);
    }
  };
}

export default {
  LogLevel,
  isLoggable,
  debug: logAt(LogLevel.DEBUG),
  info: logAt(LogLevel.INFO),
  warn: logAt(LogLevel.WARN),
  error: logAt(LogLevel.ERROR),
  fatal: logAt(LogLevel.FATAL),
};
