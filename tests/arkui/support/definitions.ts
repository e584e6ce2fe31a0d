/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { ComponentDefinition, Row } from '../../../host/arkui/component/definition';
import type { Attributes } from '../../../host/arkui/build/Drawing';
import type { Catalog } from '../../../host/arkui/build/Catalog';
import { configuration } from '../../../host/device/configuration';

/** Which rows were applied, in order: `Text.color`. */
export const applied: string[] = [];

const style = (property: string): Row => ({
  apply: (node, value) => {
    applied.push(`${node.type}.${property}`);
    node.element.setStyle(property, value === undefined ? undefined : `${value as string | number}`);
  },
});

const onClick: Row = {
  apply: (node, handler) =>
    node.element.listen(
      'click',
      handler === undefined ? undefined : (event) => void node.host.call(node, 'onClick', handler, event),
    ),
};

const Text: ComponentDefinition = {
  name: 'Text',
  tag: 'span',
  children: 'none',
  arguments: {
    apply: (node, text) => {
      applied.push('Text');
      // Stands for a resource: which text it is follows the language.
      node.element.setText(
        typeof text === 'function' ? `${configuration.language}: ${(text as () => string)()}` : String(text),
      );
    },
  },
  attributes: { color: style('color'), options: { apply: options, fields: [{ size: true, edge: { left: true } }] } },
};

function options(): void {
  applied.push('Text.options');
}

const box = (name: string): ComponentDefinition => ({
  name,
  children: 'many',
  attributes: { drag: { noEffect: 'nothing is dragged' } },
});

/** A small set of components for tests of what builds them. */
export const definitions: readonly ComponentDefinition[] = [Text, box('Column'), box('Row')];

const commonAttributes: Readonly<Record<string, Row>> = { width: style('width'), onClick };

export function catalogOf(more: readonly ComponentDefinition[] = []): Catalog {
  const components = new Map([...definitions, ...more].map((definition) => [definition.name, definition]));
  return {
    component: (name) => components.get(name),
    attributeRow: (definition, name) => definition.attributes[name] ?? commonAttributes[name],
    commonAttributeNames: Object.keys(commonAttributes),
  };
}

/** An attribute chain of these components. */
export type Chain = Record<'color' | 'options' | 'drag' | 'width' | 'onClick', (...values: unknown[]) => Chain> & {
  $extend(styles: (chain: Chain) => unknown): Chain;
};

/** Attributes as the compiler writes them. */
export function chain(attributes: (chain: Chain) => unknown): Attributes {
  return attributes as unknown as Attributes;
}

/** The texts on a part of the screen, in order. */
export function textsOf(node: ComponentNode): string[] {
  return node.children.flatMap((child) => (child.type === 'Text' ? [child.element.text] : textsOf(child)));
}
