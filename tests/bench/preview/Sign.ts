/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** By what a page shows something: so many elements with this text in them. */
export interface Sign {
  readonly selector: string;
  readonly text: string;
  readonly count: number;
}
