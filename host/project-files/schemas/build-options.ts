/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Schema } from './schema';
import { ANY, closedObject, FLAG, listOf, oneOf, TEXT } from './schema';

const OBFUSCATION = closedObject({
  ruleOptions: closedObject({ enable: FLAG, files: listOf(TEXT) }, ['enable']),
  consumerFiles: listOf(TEXT),
});

const STRICT_MODE = closedObject({
  caseSensitiveCheck: FLAG,
  useNormalizedOHMUrl: FLAG,
  noExternalImportByPath: FLAG,
  duplicateDependencyCheck: FLAG,
  harLocalDependencyCheck: FLAG,
});

/** The fields of `buildOption` in the build profiles of the app and of its modules. */
export const BUILD_OPTION_FIELDS: Readonly<Record<string, Schema>> = {
  arkOptions: closedObject({
    obfuscation: OBFUSCATION,
    buildProfileFields: { type: 'object' },
    runtimeOnly: closedObject({ sources: listOf(TEXT), packages: listOf(TEXT) }),
    types: listOf(TEXT),
    transformLib: TEXT,
    byteCodeHar: FLAG,
    apPath: TEXT,
    hostPGO: FLAG,
  }),
  debuggable: FLAG,
  externalNativeOptions: ANY,
  generateSharedTgz: FLAG,
  nativeLib: ANY,
  packOptions: ANY,
  resOptions: ANY,
  sourceOption: closedObject({ workers: listOf(TEXT) }),
  strictMode: STRICT_MODE,
};

export const BUILD_OPTION = closedObject(BUILD_OPTION_FIELDS);

/** An option set that belongs to one build mode or target. */
export const NAMED_BUILD_OPTION = closedObject({ name: TEXT, copyFrom: TEXT, ...BUILD_OPTION_FIELDS }, ['name']);

export const RUNTIME_OS = oneOf('OpenHarmony', 'HarmonyOS');
