/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { after, before, describe, it } from 'node:test';
import type { DevicePage } from '../../host/browser/DevicePage';
import { openScenario } from '../../host/cli/screenshots/appPage';
import { connectTcpClient, openTcpClient } from '../../host/cli/screenshots/appPages';
import { Scene } from './support/scene';

/** A server page on the left device, a client page on the right one. */
describe('two devices with TCP, in a browser', () => {
  let scene: Scene;
  let server: DevicePage;
  let client: DevicePage;
  /** Where the server listens. */
  let endpoint: string;
  before(async () => {
    scene = await Scene.open();
    [server, client] = scene.devices;
    await openScenario(server, 'tcp-server', 'tcpServer.page');
    await openTcpClient(client);
    await server.byId('listen.listen').click();
    await server.byId('listen.stop').waitFor();
    endpoint = await server.byId('listen.reachable.text.0').innerText();
  });
  after(() => scene.close());

  it('connect, and the server echoes what the client says', async () => {
    await connectTcpClient(client, endpoint);
    await client.field('composer.draft').fill('你好');
    await client.byId('composer.send').click();
    // Sent, and come back.
    await client.byId('transcript.list').getByText('你好', { exact: true }).nth(1).waitFor();
    await client.byId('traffic.sent').getByText('6 B', { exact: true }).waitFor();
    await client.byId('traffic.received').getByText('6 B', { exact: true }).waitFor();
  });

  it('show on the server who is connected, and what was said', async () => {
    await server.byId('transcript.list').getByText('你好', { exact: true }).first().waitFor();
    await server.byId('session.extra').click();
    await server.screen.locator('[data-id^="client.127."]').first().waitFor();
    await server.byId('session.traffic').click();
  });

  it('both see it when the client closes', async () => {
    await client.byId('connect.disconnect').click();
    await client.byId('connect.connect').waitFor();
    await server
      .byId('transcript.list')
      .getByText(/disconnected/)
      .waitFor();
  });

  it('both see it when the server closes', async () => {
    await connectTcpClient(client, endpoint);
    await server.byId('listen.stop').click();
    await server.byId('listen.listen').waitFor();
    await client.byId('connect.connect').waitFor();
    await client
      .byId('transcript.list')
      .getByText(/The server closed the connection/)
      .waitFor();
  });
});
