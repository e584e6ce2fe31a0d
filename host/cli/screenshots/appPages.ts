/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { DevicePage } from '../../browser/DevicePage';

/** What the pages need beside the app. */
export interface Surroundings {
  /** A TCP echo server, as `address:port`. */
  readonly echo: string;
  /** An address and port where nobody listens. */
  readonly nobody: string;
}

/** One page of the app in a state that is worth a look. */
export interface AppPage {
  /** Part of the names of its pictures. */
  readonly name: string;
  /** Brings the device there, from wherever the pages before have left it. */
  readonly open: (device: DevicePage, surroundings: Surroundings) => Promise<void>;
}

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
    name: 'tcp-client-refused',
    open: async (device, { nobody }) => {
      await openTcpClient(device);
      await disconnectTcpClient(device);
      await device.field('endpoint.address').fill(nobody);
      await device.byId('connect.connect').click();
      await device.byId('error.card').waitFor();
    },
  },
];

/** From any page, as a person goes: back until the cards are there. */
export async function goHome(device: DevicePage): Promise<void> {
  const card = device.byId('home.tcp-client');
  await device.screen.locator('[data-id="home.tcp-client"], [data-id="tcpClient.page"]').first().waitFor();
  if (!(await card.isVisible())) {
    await device.control('back').click();
  }
  await card.waitFor();
}

export async function openTcpClient(device: DevicePage): Promise<void> {
  const page = device.byId('tcpClient.page');
  if (!(await page.isVisible())) {
    await device.byId('home.tcp-client').click();
  }
  await page.waitFor();
}

/** On the page of the TCP client. */
export async function connectTcpClient(device: DevicePage, endpoint: string): Promise<void> {
  await device.field('endpoint.address').fill(endpoint);
  await device.byId('connect.connect').click();
  await device.byId('connect.disconnect').waitFor();
}

export async function disconnectTcpClient(device: DevicePage): Promise<void> {
  const disconnect = device.byId('connect.disconnect');
  if (await disconnect.isVisible()) {
    await disconnect.click();
  }
  await device.field('endpoint.address').waitFor();
}
