/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { RESERVED_STRUCT_NAMES } from '../component-catalog';
import type { Rule } from '../rule';
import { structsOf } from '../syntax';

/**
 * `struct-name`: a struct named like one of ArkUI's own components that the declarations do not have. The others the
 * compiler reports itself (ts28006).
 */
export const structNameRule: Rule = ({ source, report }) => {
  for (const { name } of structsOf(source.syntax)) {
    if (name !== undefined && RESERVED_STRUCT_NAMES.has(name.text)) {
      report(name, 'struct-name', `'${name.text}' is the name of a built-in component`);
    }
  }
};
