/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { AttributeCall } from './chain';
import { checkFields } from './check-fields';
import type { SourceFile } from './SourceFile';

/**
 * Reports an attribute that the run time has no row for, and unknown fields of its options.
 *
 * @param component the built-in component that it hangs on; undefined for a component of the project
 */
export function checkAttribute(file: SourceFile, { name, node }: AttributeCall, component: string | undefined): void {
  const { vocabulary } = file;
  if (component !== undefined && !vocabulary.components.has(component)) {
    // Reported as a component already.
    return;
  }
  const row =
    component === undefined ? vocabulary.commonAttribute(name.text) : vocabulary.attribute(component, name.text);
  if (row === undefined) {
    if (vocabulary.components.size > 0) {
      const owner = component ?? 'a component of the project';
      file.report(name, 'unknown-attribute', `${owner} has no attribute ${name.text} that can be shown here`);
    }
    return;
  }
  checkFields(file, node.arguments, row.fields, `${name.text} of ${component ?? 'a component'}`);
}
