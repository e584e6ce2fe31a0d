/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { connect } from 'node:net';
import type { DevicePage } from '../../browser/DevicePage';
import type { AppPage } from './appPage';
import { endSession, openScenario } from './appPage';

const MESSAGES = ['Hello', 'Temperature 21.5 °C, humidity 40 %', '你好，世界'];

/** The TCP server's page, in the order in which its pictures are taken. */
export const TCP_SERVER_PAGES: readonly AppPage[] = [
  { name: 'tcp-server', open: openTcpServer },
  {
    name: 'tcp-server-taken',
    open: async (device, { echo }) => {
      await openTcpServer(device);
      // The PC's own loopback address, where the peer listens already.
      await device.field('listen.address').fill(echo);
      await device.byId('listen.listen').click();
      await device.byId('error.card').waitFor();
    },
  },
  {
    name: 'tcp-server-listening',
    open: async (device) => {
      await openTcpServer(device);
      await stop(device);
      await device.field('listen.address').fill('0');
      await device.byId('listen.listen').click();
      const target = await device.byId('listen.reachable.text.0').innerText();
      for (const message of MESSAGES) {
        visit(target, message);
        // Received, and sent back.
        await device.byId('transcript.list').getByText(message, { exact: true }).nth(1).waitFor();
      }
    },
  },
  {
    name: 'tcp-server-clients',
    open: async (device) => {
      await device.byId('session.extra').click();
      await device.byId('clients.limit').waitFor();
    },
  },
];

export async function openTcpServer(device: DevicePage): Promise<void> {
  await openScenario(device, 'tcp-server', 'tcpServer.page');
  await device.byId('session.traffic').click();
}

async function stop(device: DevicePage): Promise<void> {
  await endSession(device, 'listen.stop', 'listen.listen');
  await device.field('listen.address').waitFor();
}

/** A client that says one thing and stays until the server goes. */
function visit(target: string, message: string): void {
  const colon = target.lastIndexOf(':');
  const client = connect(Number(target.slice(colon + 1)), target.slice(0, colon), () => client.write(message));
  client.resume();
  client.unref();
}
