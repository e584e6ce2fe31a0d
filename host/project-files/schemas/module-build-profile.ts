/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { BUILD_OPTION, NAMED_BUILD_OPTION, RUNTIME_OS } from './build-options';
import { ANY, closedObject, FLAG, listOf, NAME, oneOf, TEXT } from './schema';

const TARGET = closedObject(
  { name: NAME, runtimeOS: RUNTIME_OS, config: ANY, source: ANY, resource: ANY, output: ANY },
  ['name'],
);

/** `build-profile.json5` of a module. */
export const MODULE_BUILD_PROFILE_SCHEMA = closedObject(
  {
    apiType: oneOf('stageMode'),
    showInServiceCenter: FLAG,
    buildOption: BUILD_OPTION,
    buildOptionSet: listOf(NAMED_BUILD_OPTION),
    buildModeBinder: listOf(closedObject({ buildModeName: TEXT, mappings: ANY }, ['buildModeName'])),
    targets: listOf(TARGET, { minItems: 1 }),
    entryModules: listOf(TEXT),
  },
  ['apiType', 'targets'],
);
