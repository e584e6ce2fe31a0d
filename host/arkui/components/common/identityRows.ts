/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Row } from '../../component/definition';
import { attributeRowOf, silentRows } from './rows';

/** By which tests and the app find a component: UI tests read it from the element. */
export const identityRows: Readonly<Record<string, Row>> = {
  id: attributeRowOf('data-id', String),
  key: attributeRowOf('data-id', String),
  ...silentRows('the app is never restored from an earlier run', 'restoreId'),
  ...silentRows('components are not reused', 'reuseId'),
  ...silentRows('read by nodes that the app makes itself, which there are none of', 'customProperty'),
};
