/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How long a page says that the children of a list are, in vp. Browsers measure them, so that nothing follows from what
 * it says.
 */
export class ChildrenMainSize {
  childDefaultSize: number;

  constructor(childDefaultSize: number) {
    this.childDefaultSize = childDefaultSize;
  }

  splice(): void {
    // See above.
  }

  update(): void {
    // See above.
  }
}
