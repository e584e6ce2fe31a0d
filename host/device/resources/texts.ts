/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { configuration } from '../configuration';
import { fillPlaceholders } from './format';
import { lookUp } from './lookup';
import type { PluralForms } from './ResourceTable';
import type { ResourceValue } from './ResourceValue';
import { isResource } from './ResourceValue';

/** What is shown of a text: itself, or what its resource says. Undefined and null are the empty text. */
export function resolveString(value: unknown): string {
  if (value === undefined || value === null) {
    return '';
  }
  if (isResource(value)) {
    return textOf(value);
  }
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
      throw new Error(`something of type ${typeof value} is no text`);
  }
}

/** The texts of `$r('app.strarray.x')`. */
export function resolveStrings(value: ResourceValue): string[] {
  const list = lookUp('strarray', value.key);
  return Array.isArray(list) ? list.map((item) => String((item as { value: unknown }).value)) : [];
}

function textOf(resource: ResourceValue): string {
  switch (resource.kind) {
    case 'string':
      return fill(resource, String(lookUp('string', resource.key)), resource.params);
    case 'plural': {
      const [quantity, ...values] = resource.params;
      return fill(resource, pluralForm(resource, quantity), values);
    }
    case 'integer':
    case 'float':
    case 'boolean':
    case 'color':
      return String(lookUp(resource.kind, resource.key));
    default:
      throw new Error(`${resource.name} is no text`);
  }
}

function pluralForm(resource: ResourceValue, quantity: unknown): string {
  if (typeof quantity !== 'number') {
    throw new Error(`${resource.name} wants a number as its first value`);
  }
  const forms = lookUp('plural', resource.key) as PluralForms;
  const wanted = new Intl.PluralRules(configuration.language).select(quantity);
  const form = forms.find((each) => each.quantity === wanted) ?? forms.find((each) => each.quantity === 'other');
  if (form === undefined) {
    throw new Error(`${resource.name} has no form '${wanted}', nor 'other'`);
  }
  return form.value;
}

function fill(resource: ResourceValue, text: string, values: readonly unknown[]): string {
  if (values.length === 0) {
    return text; // As a device: without values the placeholders stay, %% too.
  }
  try {
    return fillPlaceholders(
      text,
      values.map((value) => (isResource(value) ? textOf(value) : value)),
    );
  } catch (error) {
    throw new Error(`${resource.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
