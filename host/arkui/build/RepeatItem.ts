/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { defineVariable } from '../state/variables';

/** What the builder of a `Repeat` gets: what reads it is drawn again when its item or its place in the list changes. */
export class RepeatItem {
  declare item: unknown;
  declare index: number;

  constructor(item: unknown, index: number) {
    this.item = item;
    this.index = index;
  }
}

defineVariable(RepeatItem.prototype, 'item');
defineVariable(RepeatItem.prototype, 'index');
