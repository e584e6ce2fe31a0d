/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import * as app from 'ohos:app';
import { runApp } from './runApp';
import type { AppHost, RunningApp } from './AppProgram';

/** The project's app, as a bundle that a device of the preview can run. */
export function start(host: AppHost): RunningApp {
  return runApp(app, host);
}
