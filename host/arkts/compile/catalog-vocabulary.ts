/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { attributeRow, commonAttributes, components } from '../../arkui/components/catalog';
import type { Row } from '../../arkui/component/definition';
import type { KnownAttribute, Vocabulary } from './vocabulary';

/** What the component tables of this project know. */
export const catalogVocabulary: Vocabulary = {
  components,
  attribute(component, name) {
    const definition = components.get(component);
    return definition === undefined ? undefined : known(attributeRow(definition, name));
  },
  commonAttribute(name) {
    return Object.hasOwn(commonAttributes, name) ? known(commonAttributes[name]) : undefined;
  },
};

function known(row: Row | undefined): KnownAttribute | undefined {
  // A row without effect takes whatever fields there are.
  return row !== undefined && 'noEffect' in row ? {} : row;
}
