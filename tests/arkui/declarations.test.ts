/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSilent } from '../../host/arkui/component/definition';
import type { ComponentDefinition, Fields, FieldsByPosition, Row } from '../../host/arkui/component/definition';
import { commonAttributes, components } from '../../host/arkui/components/catalog';
import { Declarations } from './support/Declarations';
import type { Parameter } from './support/Declarations';

/** Rows of the tables that the declarations lack, and why they are there. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['NavDestination.hideBackButton', 'since API level 15; the bars of Navigation have it all along'],
]);

const declarations = new Declarations();

/** `Column.spacing`, `Column(): spacing`: what of a table ArkUI does not have. */
function strangersOf(definition: ComponentDefinition): string[] {
  const { name } = definition;
  const call = missingFields(`${name}()`, definition.arguments?.fields, declarations.callParameters(name));
  return [...call, ...strangersAmong(name, definition.attributes, declarations.attributesOf(name))];
}

function strangersAmong(
  owner: string,
  rows: Readonly<Record<string, Row>>,
  declared: ReadonlyMap<string, readonly Parameter[]>,
): string[] {
  return Object.entries(rows).flatMap(([name, row]) => {
    const parameters = declared.get(name);
    if (parameters === undefined) {
      return [`${owner}.${name}`];
    }
    return 'apply' in row ? missingFields(`${owner}.${name}`, row.fields, parameters) : [];
  });
}

function missingFields(owner: string, known: FieldsByPosition = [], parameters: readonly Parameter[]): string[] {
  return known.flatMap((fields, position) =>
    fields === undefined
      ? []
      : missingIn(`${owner}:${position === 0 ? '' : ` ${position + 1}:`}`, fields, parameters[position]),
  );
}

function missingIn(path: string, fields: Fields, declared: Parameter | undefined): string[] {
  return Object.entries(fields).flatMap(([name, inner]) => {
    const field = declared?.field(name);
    if (field === undefined) {
      return [`${path} ${name}`];
    }
    return inner === true || isSilent(inner) ? [] : missingIn(`${path} ${name}`, inner, field);
  });
}

describe('the tables', () => {
  const strangers = [
    ...strangersAmong('*', commonAttributes, declarations.attributesOf('Common')),
    ...[...components.values()].flatMap(strangersOf),
  ];

  it('have no component, attribute or option that the declarations of ArkUI lack', () => {
    assert.deepEqual(
      strangers.filter((name) => !KNOWN.has(name)),
      [],
    );
  });

  it('name no exception that is none', () => {
    assert.deepEqual(
      [...KNOWN.keys()].filter((name) => !strangers.includes(name)),
      [],
    );
  });
});
