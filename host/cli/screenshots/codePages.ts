/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { AppPage } from './appPage';
import { openScenario } from './appPage';

/** The Code tab of two pages, in the order in which its pictures are taken. */
export const CODE_PAGES: readonly AppPage[] = [
  {
    name: 'tcp-server-code',
    open: async (device) => {
      await openScenario(device, 'tcp-server', 'tcpServer.page');
      await device.byId('session.code').click();
      await device.byId('code.guide').click();
      await device.byId('code.text').waitFor();
    },
  },
  {
    name: 'tcp-client-code-ran',
    open: async (device, { echo }) => {
      await openScenario(device, 'tcp-client', 'tcpClient.page');
      const field = device.field('endpoint.address');
      if (await field.isVisible()) {
        await field.fill(echo);
      }
      await device.byId('session.code').click();
      await device.byId('code.socketkit').click();
      await device.byId('run.start').click();
      await device.byId('run.succeeded').waitFor();
    },
  },
];
