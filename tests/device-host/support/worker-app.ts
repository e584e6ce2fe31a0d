/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import { after } from 'node:test';
import { appFolder } from './app-folder';

/** Imported first: the app of this process is one with a worker that adds up bytes. */
const SUMS = `
import worker from '@ohos.worker';
import connection from '@ohos.net.connection';
const port = worker.workerPort;
port.onmessage = (event) => {
  const bytes: ArrayBuffer = event.data.bytes;
  if (bytes === undefined) {
    throw new Error('no bytes');
  }
  const sum = new Uint8Array(bytes).reduce((all, byte) => all + byte, 0);
  port.postMessage({ sum: sum, hasNetwork: connection.hasDefaultNetSync() });
};
`;

process.env['OHOS_APP_ROOT'] = appFolder(
  { after },
  {
    'entry/src/main/module.json5': {
      module: { name: 'entry', type: 'entry', requestPermissions: [{ name: 'ohos.permission.GET_NETWORK_INFO' }] },
    },
    'entry/src/main/ets/workers/Sums.ets': SUMS,
  },
);
