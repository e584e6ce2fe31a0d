/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { ComponentDefinition, Fields, FieldsByPosition, Row } from '../../../host/arkui/component/definition';
import { isSilent } from '../../../host/arkui/component/definition';
import { attributeRow, commonAttributes, components } from '../../../host/arkui/components/catalog';

/** Names of rows and of their options: `Column`, `Column.alignItems`, `Column(): space`, `*.padding: top`. */
const used = new Set<string>();

/** Keeps in mind what components on a screen make use of. */
export function noteRows(nodes: readonly ComponentNode[]): void {
  for (const { definition, argumentValues, attributes } of nodes) {
    used.add(definition.name);
    noteFields(`${definition.name}()`, argumentValues, definition.arguments?.fields);
    for (const [name, values] of attributes) {
      const row = attributeRow(definition, name);
      const owner = Object.hasOwn(definition.attributes, name) ? definition.name : '*';
      used.add(`${owner}.${name}`);
      noteFields(`${owner}.${name}`, values, row === undefined ? undefined : fieldsOf(row));
    }
  }
}

/** What is in the tables and in none of the programs that have run. */
export function unusedRows(): string[] {
  const known = [...components.values()].flatMap(namesOf);
  return [...known, ...rowNames('*', commonAttributes)].filter((name) => !used.has(name));
}

function namesOf(definition: ComponentDefinition): string[] {
  const { name, attributes } = definition;
  return [name, ...fieldNames(`${name}()`, definition.arguments?.fields), ...rowNames(name, attributes)];
}

function rowNames(owner: string, rows: Readonly<Record<string, Row>>): string[] {
  return Object.entries(rows).flatMap(([name, row]) => [
    `${owner}.${name}`,
    ...fieldNames(`${owner}.${name}`, fieldsOf(row)),
  ]);
}

function fieldsOf(row: Row): FieldsByPosition | undefined {
  return 'apply' in row ? row.fields : undefined;
}

/** By position: the second argument of `Button('OK', { type })` is another than the first of `Button({ type })`. */
function fieldNames(owner: string, fields: FieldsByPosition = []): string[] {
  return fields.flatMap((known, position) => (known === undefined ? [] : pathsOf(pathAt(owner, position), known)));
}

function pathsOf(path: string, fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, inner]) => [
    `${path} ${name}`,
    ...(inner === true || isSilent(inner) ? [] : pathsOf(`${path} ${name}`, inner)),
  ]);
}

function noteFields(owner: string, values: readonly unknown[], fields: FieldsByPosition = []): void {
  fields.forEach((known, position) => {
    if (known !== undefined) {
      noteValue(pathAt(owner, position), values[position], known);
    }
  });
}

function noteValue(path: string, value: unknown, fields: Fields): void {
  if (Array.isArray(value)) {
    value.forEach((each) => noteValue(path, each, fields));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(fields)) {
      if (name in value) {
        used.add(`${path} ${name}`);
        if (inner !== true && !isSilent(inner)) {
          noteValue(`${path} ${name}`, Reflect.get(value, name), inner);
        }
      }
    }
  }
}

function pathAt(owner: string, position: number): string {
  return position === 0 ? `${owner}:` : `${owner} argument ${position + 1}:`;
}
