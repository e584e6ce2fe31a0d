/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Row } from '../../component/definition';
import { accessibilityRows } from './accessibilityRows';
import { borderRows } from './borderRows';
import { eventRows } from './eventRows';
import { focusRows } from './focusRows';
import { gestureRows } from './gestureRows';
import { identityRows } from './identityRows';
import { layoutRows } from './layoutRows';
import { lifecycleRows } from './lifecycleRows';
import { motionRows } from './motionRows';
import { paintRows } from './paintRows';
import { silentCommonRows } from './silentCommonRows';
import { sizeRows } from './sizeRows';
import { stateStyleRows } from './stateStyleRows';

/** What every component has that is a box. */
export const commonAttributes: Readonly<Record<string, Row>> = {
  ...sizeRows,
  ...layoutRows,
  ...borderRows,
  ...paintRows,
  ...motionRows,
  ...identityRows,
  ...accessibilityRows,
  ...eventRows,
  ...focusRows,
  ...gestureRows,
  ...lifecycleRows,
  ...stateStyleRows,
  ...silentCommonRows,
};
