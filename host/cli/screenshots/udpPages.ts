/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createSocket } from 'node:dgram';
import type { DevicePage } from '../../browser/DevicePage';
import type { AppPage } from './appPage';
import { endSession, openScenario } from './appPage';

const MESSAGES = ['Hello', 'Temperature 21.5 °C, humidity 40 %', '你好，世界'];
const BROADCAST = '255.255.255.255:7008';

/** The page of UDP, in the order in which its pictures are taken. */
export const UDP_PAGES: readonly AppPage[] = [
  {
    name: 'udp',
    open: async (device) => {
      await openUdp(device);
      await closeUdp(device);
      await device.field('local.address').fill('');
      await device.field('target.address').fill('');
    },
  },
  {
    name: 'udp-bound',
    open: async (device) => {
      await device.field('local.address').fill('');
      const reachable = await bindUdp(device);
      await say(MESSAGES, reachable);
      for (const message of MESSAGES) {
        await device.byId('transcript.list').getByText(message, { exact: true }).last().waitFor();
      }
      await device.byId('udp.reply').click();
      await device.field('composer.draft').fill('OK');
      await device.byId('composer.send').click();
      await device.byId('transcript.list').getByText('OK', { exact: true }).last().waitFor();
    },
  },
  {
    name: 'udp-broadcast-refused',
    open: async (device) => {
      await device.field('target.address').fill(BROADCAST);
      await device.byId('udp.targetHint').waitFor();
      await device.field('composer.draft').fill('OK');
      await device.byId('composer.send').click();
      await device.byId('error.card').waitFor();
    },
  },
];

export async function openUdp(device: DevicePage): Promise<void> {
  await openScenario(device, 'udp', 'udp.page');
}

/** On the page of UDP. Settled with what others send to. */
export async function bindUdp(device: DevicePage): Promise<string> {
  await device.byId('udp.bind').click();
  return device.byId('udp.reachable.text.0').innerText();
}

/** On the page of UDP. */
export async function closeUdp(device: DevicePage): Promise<void> {
  await endSession(device, 'udp.close', 'udp.bind');
}

/** A peer that says one thing after the other. */
async function say(messages: readonly string[], target: string): Promise<void> {
  const colon = target.lastIndexOf(':');
  const peer = createSocket('udp4');
  try {
    for (const message of messages) {
      await new Promise<void>((resolve, reject) => {
        peer.send(message, Number(target.slice(colon + 1)), target.slice(0, colon), (error) => {
          if (error === null) {
            resolve();
          } else {
            reject(error);
          }
        });
      });
    }
  } finally {
    peer.close();
  }
}
