/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { isReactive, reactive } from '@vue/reactivity';
import { observe, target } from './observe';

export class UIUtils {
  /** The object behind a proxy that a state variable made of it. */
  static getTarget<T extends object>(source: T): T {
    return target(source);
  }

  /**
   * An observed object of one that no class describes, such as what JSON.parse gave: in depth, with what it contains.
   * What is observed already comes back as it is.
   */
  static makeObserved<T extends object>(source: T): T {
    if (source instanceof Date) {
      return observe(source) as T;
    }
    return isReactive(source) ? source : (reactive(source) as T);
  }
}
