/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Component } from '../../../host/arkui/build/Component';
import type { ComponentClass } from '../../../host/arkui/build/Component';

/** A page that is nothing but its `build`. */
export function pageOf(build: () => void): ComponentClass {
  return class Index extends Component {
    build(): void {
      build();
    }
  };
}
