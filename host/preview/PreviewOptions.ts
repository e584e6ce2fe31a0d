/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import type { CompileProblem } from './protocol/fault';
import type { DeviceSettings } from './protocol/settings';

export interface PreviewOptions {
  /** The folder of the app's project; this checkout unless said. */
  readonly appRoot?: string;
  /** 0 or undefined: any free one. */
  readonly port?: number;
  readonly devices?: 1 | 2;
  readonly settings?: Partial<DeviceSettings>;
  /** `lan`: the device has the PC's own addresses, and there is one of it. */
  readonly network?: 'loopback' | 'lan';
  /** How long the app runs on when nobody looks; a page that is loaded again finds it as it was. 10 minutes unless said. */
  readonly graceMs?: number;
  /** The folder where the devices keep the app's preferences and files; without it they go with the preview. */
  readonly files?: string;
  /** What the devices run instead of the app; see host/preview/device/AppProgram.ts. */
  readonly program?: string;
  /** Folders whose changes rebuild the app, besides those of its sources. */
  readonly watchedFolders?: readonly string[];
  /** For the processes of the devices. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Told what the sources do not compile for, each time they are compiled. */
  readonly onProblems?: (problems: readonly CompileProblem[]) => void;
}

/** The language of this PC, as far as the app has it. */
export function systemLanguage(): DeviceSettings['language'] {
  const locale = process.env['LC_ALL'] ?? process.env['LANG'] ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? 'zh-CN' : 'en-US';
}
