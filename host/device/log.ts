/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

export type LogLevelName = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';

/** A line of the device's log. */
export interface LogLine {
  readonly level: LogLevelName;
  readonly domain: number;
  readonly tag: string;
  readonly text: string;
}

export type LogSink = (line: LogLine) => void;

let sink: LogSink | undefined;

export function logSink(): LogSink | undefined {
  return sink;
}

/** Gets every line that the app writes, whatever its level; standard error still gets its own. Undefined ends it. */
export function setLogSink(replacement: LogSink | undefined): void {
  sink = replacement;
}
