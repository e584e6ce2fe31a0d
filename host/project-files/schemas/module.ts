/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ANY, closedObject, COUNT, FLAG, listOf, NAME, oneOf, referenceTo, TEXT } from './schema';

const PERMISSION = closedObject(
  {
    name: { type: 'string', pattern: '^ohos\\.permission\\.[A-Z][A-Z0-9_]*$' },
    reason: referenceTo('string'),
    usedScene: closedObject({ abilities: listOf(NAME), when: oneOf('inuse', 'always') }, ['when']),
  },
  ['name', 'reason', 'usedScene'],
);

const SKILL = closedObject({
  actions: listOf(TEXT),
  entities: listOf(TEXT),
  uris: listOf(ANY),
  permissions: listOf(TEXT),
  domainVerify: FLAG,
});

const METADATA = listOf(closedObject({ name: TEXT, value: TEXT, resource: TEXT }));

const ABILITY = closedObject(
  {
    name: NAME,
    srcEntry: { type: 'string', pattern: '^\\./ets/.+\\.e?ts$' },
    description: referenceTo('string'),
    icon: referenceTo('media'),
    label: referenceTo('string'),
    startWindow: referenceTo('profile'),
    startWindowIcon: referenceTo('media'),
    startWindowBackground: referenceTo('color'),
    launchType: oneOf('singleton', 'multiton', 'specified', 'standard'),
    exported: FLAG,
    continuable: FLAG,
    skills: listOf(SKILL),
    backgroundModes: listOf(
      oneOf(
        ...['dataTransfer', 'audioPlayback', 'audioRecording', 'location', 'bluetoothInteraction'],
        ...['multiDeviceConnection', 'wifiInteraction', 'voip', 'taskKeeping'],
      ),
    ),
    orientation: TEXT,
    supportWindowMode: listOf(oneOf('fullscreen', 'split', 'floating')),
    removeMissionAfterTerminate: FLAG,
    excludeFromMissions: FLAG,
    recoverable: FLAG,
    permissions: listOf(TEXT),
    metadata: METADATA,
    process: TEXT,
  },
  ['name', 'srcEntry', 'startWindowIcon', 'startWindowBackground'],
);

/** `module.json5` of an app, a test package or a library. */
export const MODULE_SCHEMA = closedObject(
  {
    module: closedObject(
      {
        name: NAME,
        type: oneOf('entry', 'feature', 'shared', 'har'),
        srcEntry: TEXT,
        description: referenceTo('string'),
        process: TEXT,
        mainElement: NAME,
        // `default` is what OpenHarmony calls phones and boards.
        deviceTypes: listOf(oneOf('default', 'tablet', '2in1', 'tv', 'wearable', 'car'), { minItems: 1 }),
        deliveryWithInstall: FLAG,
        installationFree: FLAG,
        pages: referenceTo('profile'),
        abilities: listOf(ABILITY),
        extensionAbilities: listOf(ANY),
        requestPermissions: listOf(PERMISSION),
        metadata: METADATA,
        routerMap: referenceTo('profile'),
        appStartup: referenceTo('profile'),
        querySchemes: listOf(TEXT),
        dependencies: listOf(ANY),
        virtualMachine: TEXT,
        compressNativeLibs: FLAG,
        libIsolation: FLAG,
        generateBuildHash: FLAG,
        targetModuleName: TEXT,
        targetPriority: COUNT,
      },
      ['name', 'type', 'deviceTypes'],
    ),
  },
  ['module'],
);
