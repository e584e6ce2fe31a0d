/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Row } from '../../component/definition';
import { placedByRules } from './alignRules';
import { attributeRowOf, silentRows } from './rows';

const nameRow = attributeRowOf('data-id', String);

/** Rules of its siblings may refer to it by this. */
const idRow: Row = {
  apply: (node, value) => {
    nameRow.apply(node, value);
    placedByRules(node);
  },
};

/** By which tests and the app find a component: UI tests read it from the element. */
export const identityRows: Readonly<Record<string, Row>> = {
  id: idRow,
  key: nameRow,
  ...silentRows('the app is never restored from an earlier run', 'restoreId'),
  ...silentRows('components are not reused', 'reuseId'),
  ...silentRows('read by nodes that the app makes itself, which there are none of', 'customProperty'),
};
