/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { BUILD_OPTION, RUNTIME_OS } from './build-options';
import { ANY, closedObject, COUNT, listOf, NAME, oneOf, referenceTo, TEXT } from './schema';

const API_LEVEL = { type: 'integer', minimum: 7 };
const HARMONY_VERSION = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+\\(\\d+\\)$' };
/** Integers for OpenHarmony, `"6.0.0(20)"` for HarmonyOS. */
const SDK_VERSIONS = ['compileSdkVersion', 'compatibleSdkVersion', 'targetSdkVersion'] as const;

function allVersions(schema: object): object {
  return { properties: Object.fromEntries(SDK_VERSIONS.map((name) => [name, schema])) };
}

const PRODUCT = {
  ...closedObject(
    {
      name: NAME,
      signingConfig: TEXT,
      bundleName: TEXT,
      icon: referenceTo('media'),
      label: referenceTo('string'),
      versionCode: COUNT,
      versionName: TEXT,
      compileSdkVersion: ANY,
      compatibleSdkVersion: ANY,
      targetSdkVersion: ANY,
      runtimeOS: RUNTIME_OS,
      buildOption: BUILD_OPTION,
      output: ANY,
    },
    ['name', 'compileSdkVersion', 'compatibleSdkVersion', 'runtimeOS'],
  ),
  if: { properties: { runtimeOS: { const: 'HarmonyOS' } } },
  then: allVersions(HARMONY_VERSION),
  else: allVersions(API_LEVEL),
};

const SIGNING_CONFIG = closedObject({ name: NAME, type: oneOf('OpenHarmony', 'HarmonyOS'), material: ANY }, [
  'name',
  'type',
  'material',
]);

const TARGET = closedObject({ name: NAME, applyToProducts: listOf(NAME) }, ['name']);

/** `build-profile.json5` of the project. */
export const BUILD_PROFILE_SCHEMA = closedObject(
  {
    app: closedObject(
      {
        signingConfigs: listOf(SIGNING_CONFIG),
        products: listOf(PRODUCT, { minItems: 1 }),
        buildModeSet: listOf(closedObject({ name: NAME, buildOption: BUILD_OPTION }, ['name'])),
        multiProjects: ANY,
      },
      ['signingConfigs', 'products'],
    ),
    modules: listOf(closedObject({ name: NAME, srcPath: TEXT, targets: listOf(TARGET) }, ['name', 'srcPath']), {
      minItems: 1,
    }),
  },
  ['app', 'modules'],
);
