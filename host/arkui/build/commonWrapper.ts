/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../component/definition';

/** As a device's inspector calls it. */
export const WRAPPER_NAME = '__Common__';

/** The box around a custom component that has attributes, unless the tables have one of that name. */
export const commonWrapper: ComponentDefinition = {
  name: WRAPPER_NAME,
  children: 'many',
  attributes: {},
  create(node) {
    node.element.setStyle('display', 'flex');
    node.element.setStyle('flex-direction', 'column');
  },
};
