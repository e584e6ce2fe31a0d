/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition, Row } from '../component/definition';
import { commonAttributes as boxAttributes } from './common';
import { withLifecycle } from './common/lifecycleRows';
import { controlComponents, overlayAttributes } from './controls';
import { displayComponents } from './display';

/** Every component that can be shown, by name. What is not here is refused with its place in the page. */
export const components: ReadonlyMap<string, ComponentDefinition> = new Map(
  [...displayComponents, ...controlComponents].map((definition) => [definition.name, withLifecycle(definition)]),
);

/** What every component has that is not bare. */
export const commonAttributes: Readonly<Record<string, Row>> = { ...boxAttributes, ...overlayAttributes };

/** The row of an attribute of a component; undefined where it has none of that name. */
export function attributeRow(definition: ComponentDefinition, name: string): Row | undefined {
  if (Object.hasOwn(definition.attributes, name)) {
    return definition.attributes[name];
  }
  return definition.isBare !== true && Object.hasOwn(commonAttributes, name) ? commonAttributes[name] : undefined;
}
