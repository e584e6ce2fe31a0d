/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { DevicePage } from '../../browser/DevicePage';
import type { AppPage } from './appPage';
import { endSession, openScenario } from './appPage';

/** In no certificate of the demo set. */
const OTHER_NAME = 'server.example';

/** The TLS client in the states that are worth a look, in the order in which they are opened. */
export const TLS_CLIENT_PAGES: readonly AppPage[] = [
  { name: 'tls-client', open: openTlsClient },
  {
    name: 'tls-client-connected',
    open: async (device, { tlsTwoWay }) => {
      await connectTwoWay(device, tlsTwoWay);
      await device.field('composer.draft').fill('你好');
      await device.field('composer.draft').press('Enter');
      await device.byId('transcript.list').getByText('你好', { exact: true }).nth(1).waitFor();
    },
  },
  {
    name: 'tls-client-certificate',
    open: async (device, { tlsTwoWay }) => {
      await connectTwoWay(device, tlsTwoWay);
      await device.byId('session.extra').click();
      await device.byId('peerCertificate').waitFor();
    },
  },
  {
    name: 'tls-client-options',
    open: async (device) => {
      await openTlsClient(device);
      await device.byId('options.open').click();
      await device.byId('tls.mode.two-way').waitFor();
    },
  },
  {
    name: 'tls-client-warning',
    open: async (device) => {
      await device.byId('tls.verification.none').click();
      await device.byId('tls.warning').waitFor();
    },
  },
  {
    name: 'tls-client-refused',
    open: async (device, { tlsOneWay }) => {
      await device.byId('tls.warning.keep').click();
      await device.byId('tls.warning').waitFor({ state: 'hidden' });
      await device.byId('tls.mode.one-way').click();
      await device.byId('tls.advanced').click();
      await device.field('tls.expectedHost').fill(OTHER_NAME);
      await closeSheet(device);
      await device.byId('session.traffic').click();
      await disconnectTlsClient(device);
      await device.field('endpoint.address').fill(tlsOneWay);
      await device.byId('connect.connect').click();
      await device.byId('refusedCertificate').waitFor();
    },
  },
  {
    name: 'tls-client-unverified',
    open: async (device, { tlsOneWay }) => {
      await openTlsClient(device);
      await disconnectTlsClient(device);
      await setTlsOptions(device, async () => {
        await device.byId('tls.verification.none').click();
        await device.byId('tls.warning.confirm').click();
        await device.byId('tls.warning').waitFor({ state: 'hidden' });
      });
      await connectTlsClient(device, tlsOneWay);
      await device.byId('tls.verificationOff').waitFor();
    },
  },
];

export async function openTlsClient(device: DevicePage): Promise<void> {
  await openScenario(device, 'tls-client', 'tlsClient.page');
}

/** Does something in the options sheet of the TLS client. */
export async function setTlsOptions(device: DevicePage, set: () => Promise<void>): Promise<void> {
  await device.byId('options.open').click();
  await device.byId('tls.mode.two-way').waitFor();
  await set();
  await closeSheet(device);
}

/** On the page of the TLS client. */
export async function connectTlsClient(device: DevicePage, endpoint: string): Promise<void> {
  await device.field('endpoint.address').fill(endpoint);
  await device.byId('connect.connect').click();
  await device.byId('connect.disconnect').waitFor();
}

export async function disconnectTlsClient(device: DevicePage): Promise<void> {
  await endSession(device, 'connect.disconnect', 'connect.connect');
  await device.field('endpoint.address').waitFor();
}

async function connectTwoWay(device: DevicePage, endpoint: string): Promise<void> {
  await openTlsClient(device);
  await disconnectTlsClient(device);
  await setTlsOptions(device, () => device.byId('tls.mode.two-way').click());
  await connectTlsClient(device, endpoint);
}

async function closeSheet(device: DevicePage): Promise<void> {
  await device.control('back').click();
  await device.byId('tls.mode.two-way').waitFor({ state: 'hidden' });
}
