/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ANY, closedObject, COUNT, FLAG, oneOf } from './schema';

/** `hvigor/hvigor-config.json5`. */
export const HVIGOR_CONFIG_SCHEMA = closedObject(
  {
    modelVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    dependencies: { type: 'object' },
    execution: closedObject({
      analyze: ANY,
      daemon: FLAG,
      incremental: FLAG,
      parallel: FLAG,
      typeCheck: FLAG,
      optimizationStrategy: oneOf('memory', 'performance'),
    }),
    logging: closedObject({ level: oneOf('debug', 'info', 'warn', 'error') }),
    debugging: closedObject({ stacktrace: FLAG }),
    nodeOptions: closedObject({ maxOldSpaceSize: COUNT, maxSemiSpaceSize: COUNT, exposeGC: FLAG }),
    javaOptions: ANY,
    properties: { type: 'object' },
  },
  ['modelVersion', 'dependencies'],
);
