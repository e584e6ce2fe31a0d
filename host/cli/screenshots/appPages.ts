/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { DevicePage } from '../../browser/DevicePage';
import type { AppPage } from './appPage';
import { endSession, goHome, openScenario } from './appPage';
import { CODE_PAGES } from './codePages';
import { TCP_SERVER_PAGES } from './tcpServerPages';
import { TLS_CLIENT_PAGES } from './tlsClientPages';
import { UDP_PAGES } from './udpPages';

export type { Surroundings } from './appPage';
export { goHome } from './appPage';

const MESSAGES = ['Hello', 'Temperature 21.5 °C, humidity 40 %, pressure 1013 hPa', '你好，世界'];

/** In the order in which they are opened. */
export const APP_PAGES: readonly AppPage[] = [
  { name: 'home', open: goHome },
  { name: 'tcp-client', open: openTcpClient },
  {
    name: 'tcp-client-connected',
    open: async (device, { echo }) => {
      await openTcpClient(device);
      await connectTcpClient(device, echo);
      for (const message of MESSAGES) {
        await device.field('composer.draft').fill(message);
        await device.field('composer.draft').press('Enter');
        // Sent, and come back.
        await device.byId('transcript.list').getByText(message, { exact: true }).nth(1).waitFor();
      }
    },
  },
  {
    name: 'tcp-client-options',
    open: async (device) => {
      await openTcpClient(device);
      await device.byId('options.open').click();
      await device.byId('tcpClient.reconnect').waitFor();
    },
  },
  {
    name: 'home-running',
    open: async (device, { echo }) => {
      await openTcpClient(device);
      await disconnectTcpClient(device);
      await connectTcpClient(device, echo);
      await goHome(device);
    },
  },
  {
    name: 'tcp-client-refused',
    open: async (device, { nobody }) => {
      await openTcpClient(device);
      await disconnectTcpClient(device);
      await device.field('endpoint.address').fill(nobody);
      await device.byId('connect.connect').click();
      await device.byId('error.card').waitFor();
    },
  },
  ...TCP_SERVER_PAGES,
  ...UDP_PAGES,
  ...TLS_CLIENT_PAGES,
  ...CODE_PAGES,
];

export async function openTcpClient(device: DevicePage): Promise<void> {
  if (await device.byId('tcpClient.reconnect').isVisible()) {
    // Its options lie over everything else.
    await device.control('back').click();
  }
  await openScenario(device, 'tcp-client', 'tcpClient.page');
}

/** On the page of the TCP client. */
export async function connectTcpClient(device: DevicePage, endpoint: string): Promise<void> {
  await device.field('endpoint.address').fill(endpoint);
  await device.byId('connect.connect').click();
  await device.byId('connect.disconnect').waitFor();
}

export async function disconnectTcpClient(device: DevicePage): Promise<void> {
  await endSession(device, 'connect.disconnect', 'connect.connect');
  await device.field('endpoint.address').waitFor();
}
