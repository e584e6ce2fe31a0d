/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../component/definition';
import { cellPlaceRow, createOneCell, oneCellChildren } from './oneCell';

/** The box around a custom component that has attributes of its own; a device's inspector calls it so, too. */
export const CommonWrapper: ComponentDefinition = {
  name: '__Common__',
  children: 'many',
  attributes: { align: cellPlaceRow },
  create: createOneCell,
  ...oneCellChildren,
};
