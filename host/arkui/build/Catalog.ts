/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition, Row } from '../component/definition';

/** The tables that a screen is drawn with. */
export interface Catalog {
  component(name: string): ComponentDefinition | undefined;
  attributeRow(definition: ComponentDefinition, name: string): Row | undefined;
  /** The names of the attributes that every component has which is not bare. */
  readonly commonAttributeNames: readonly string[];
}
