/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { PageChecks } from '../support/checks';
import { contrastFindings } from './contrast';
import { layoutFindings } from './layout';
import { settled } from './settled';

const pageChecks: PageChecks = {
  layoutFindings: (screen) => layoutFindings(screen as HTMLElement),
  contrastFindings: (screen) => contrastFindings(screen as HTMLElement),
  settled: (screen) => settled(screen as HTMLElement),
};
Object.assign(globalThis, { pageChecks });
