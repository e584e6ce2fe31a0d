/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { closedObject, COUNT, FLAG, oneOf, referenceTo, TEXT } from './schema';

/** `AppScope/app.json5`. */
export const APP_SCHEMA = closedObject(
  {
    app: closedObject(
      {
        // Reversed domain: at least two dots, each part begins with a letter.
        bundleName: { type: 'string', maxLength: 128, pattern: '^[A-Za-z]\\w*(\\.[A-Za-z]\\w*){2,}$' },
        bundleType: oneOf('app', 'atomicService', 'shared', 'appService'),
        vendor: { type: 'string', minLength: 1, maxLength: 255 },
        versionCode: { type: 'integer', minimum: 1, maximum: 2 ** 31 - 1 },
        versionName: { type: 'string', minLength: 1, maxLength: 127 },
        minCompatibleVersionCode: COUNT,
        icon: referenceTo('media'),
        label: referenceTo('string'),
        description: referenceTo('string'),
        debug: FLAG,
        accessible: FLAG,
        multiProjects: FLAG,
        configuration: referenceTo('profile'),
        multiAppMode: closedObject({ multiAppModeType: oneOf('multiInstance', 'appClone'), maxCount: COUNT }),
        startMode: oneOf('mainTask', 'recentTask'),
        generateBuildHash: FLAG,
        targetBundleName: TEXT,
        targetPriority: COUNT,
      },
      ['bundleName', 'vendor', 'versionCode', 'versionName', 'icon', 'label'],
    ),
  },
  ['app'],
);
