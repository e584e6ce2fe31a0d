/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { attributeRow, commonAttributes, components } from '../components/catalog';
import type { Catalog } from './Catalog';

/** The preview's own tables. */
export const tables: Catalog = {
  component: (name) => components.get(name),
  attributeRow,
  commonAttributeNames: Object.keys(commonAttributes),
};
