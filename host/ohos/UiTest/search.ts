/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { On } from './On';
import type { UiNode } from './UiNode';
import { visibleNodes } from './UiNode';

/** All on the screen that are so, in order. */
export function findAll(on: On): UiNode[] {
  const all = visibleNodes();
  return all.filter((node, index) => on.meets(node, index, all));
}
