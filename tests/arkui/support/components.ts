/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { ComponentDefinition } from '../../../host/arkui/component/definition';
import { components } from '../../../host/arkui/components/catalog';
import type { Attributes, StubHost } from './stub-host';

/** The preview's own table of a component. */
export function definitionOf(name: string): ComponentDefinition {
  const definition = components.get(name);
  if (definition === undefined) {
    throw new Error(`the preview has no component ${name}`);
  }
  return definition;
}

/** What a component of a page is: its arguments, its attributes, what is in it. */
export interface Description {
  args?: readonly unknown[];
  attributes?: Attributes;
  children?: readonly ComponentNode[];
}

/** A component built by hand, with what is in it. */
export function build(host: StubHost, name: string, description: Description = {}): ComponentNode {
  const node = host.build(definitionOf(name), description.attributes, ...(description.args ?? []));
  description.children?.forEach((child) => node.insertChild(child));
  return node;
}
