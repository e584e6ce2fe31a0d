/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Rule } from '../rule';
import { decoratorsOf, structsOf } from '../syntax';

/** What makes a struct a component. */
const COMPONENT_DECORATORS = ['Component', 'ComponentV2', 'CustomDialog'];
/** What a V2 component can't be at this level. */
const V1_STRUCT_DECORATORS = ['Component', 'CustomDialog', 'Reusable'];

/** `struct-decorator`: a struct that is no component, or two kinds of component at once. */
export const structDecoratorRule: Rule = ({ source, report }) => {
  for (const struct of structsOf(source.syntax)) {
    const decorators = decoratorsOf(struct);
    const name = struct.name?.text ?? '';
    if (!COMPONENT_DECORATORS.some((decorator) => decorators.has(decorator))) {
      report(struct.name ?? struct, 'struct-decorator', `struct ${name} needs @ComponentV2 or @Component`);
    }
    if (decorators.has('ComponentV2')) {
      for (const [decorator, node] of decorators) {
        if (V1_STRUCT_DECORATORS.includes(decorator)) {
          report(node, 'struct-decorator', `@${decorator} does not go with @ComponentV2`);
        }
      }
    }
  }
};
