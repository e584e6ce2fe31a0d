/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import type { Finding } from './finding';
import type { DocumentPath, Json5Document } from './json5-document';
import type { Schema } from './schemas/schema';

const ajv = new Ajv({ allErrors: true });
const validators = new Map<Schema, ValidateFunction>();

/** `schema`: what a project file has that it may not have, or lacks, or has in the wrong form. */
export function checkSchema(document: Json5Document, schema: Schema): Finding[] {
  const validate = validators.get(schema) ?? ajv.compile(schema);
  validators.set(schema, validate);
  validate(document.value);
  const errors = validate.errors ?? [];
  // "if" only says that "then" or "else" failed, which have errors of their own.
  return errors.filter((error) => error.keyword !== 'if').map((error) => toFinding(document, error));
}

function toFinding(document: Json5Document, error: ErrorObject): Finding {
  const path = pathOf(error.instancePath);
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    const position = document.locateName([...path, name]);
    return { file: document.file, ...position, rule: 'schema', message: `there is no property '${name}' here` };
  }
  if (error.keyword === 'required') {
    return document.findingAt(path, 'schema', `'${String(params['missingProperty'])}' is missing`);
  }
  const allowed = Array.isArray(params['allowedValues']) ? `: ${params['allowedValues'].join(', ')}` : '';
  const name = path.length === 0 ? 'the file' : String(path.at(-1));
  return document.findingAt(path, 'schema', `${name} ${error.message ?? 'is wrong'}${allowed}`);
}

/** A JSON pointer in steps. */
function pathOf(pointer: string): DocumentPath {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
