/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Schema } from './schema';
import { ANY, closedObject, FLAG, listOf, TEXT } from './schema';

const SEMANTIC_VERSION = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(-[\\w.-]+)?$' };
/** A version, exact or with a range, or a local folder. */
const DEPENDENCIES = {
  type: 'object',
  additionalProperties: { type: 'string', pattern: '^(file:.+|[\\^~]?\\d+\\.\\d+\\.\\d+.*|latest)$' },
};

const FIELDS: Readonly<Record<string, Schema>> = {
  name: { type: 'string', pattern: '^(@[a-z0-9][\\w.-]*/)?[a-z0-9][\\w.-]*$', maxLength: 128 },
  version: SEMANTIC_VERSION,
  description: { type: 'string', maxLength: 512 },
  main: TEXT,
  types: TEXT,
  author: ANY,
  license: TEXT,
  keywords: listOf(TEXT),
  homepage: TEXT,
  repository: ANY,
  category: TEXT,
  packageType: TEXT,
  dependencies: DEPENDENCIES,
  devDependencies: DEPENDENCIES,
  dynamicDependencies: DEPENDENCIES,
  overrides: DEPENDENCIES,
  scripts: { type: 'object' },
  hooks: { type: 'object' },
  parameterFile: TEXT,
  useNormalizedOHMUrl: FLAG,
  compatibleSdkVersion: ANY,
  compatibleSdkType: TEXT,
  obfuscated: FLAG,
  nativeComponents: ANY,
};

/** `oh-package.json5` of the project, which alone says for which tools it is made. */
export const ROOT_PACKAGE_SCHEMA = closedObject({ modelVersion: SEMANTIC_VERSION, ...FIELDS }, [
  'modelVersion',
  'dependencies',
]);

/** `oh-package.json5` of a module. */
export const MODULE_PACKAGE_SCHEMA = closedObject(FIELDS, ['name', 'version', 'main', 'license', 'dependencies']);
