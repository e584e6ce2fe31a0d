/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { DevicePage } from '../../browser/DevicePage';
import { openPreviewPage } from '../../browser/openPreviewPage';
import { startPreviewCommand } from '../../browser/previewCommand';
import type { Language } from '../../preview/protocol/settings';
import { openScenario } from './appPage';
import { connectTcpClient, openTcpClient } from './appPages';

const MESSAGES: Readonly<Record<Language, readonly string[]>> = {
  'en-US': ['Hello, server!', 'Temperature 21.5 °C, humidity 40 %'],
  'zh-CN': ['你好，服务器！', '温度 21.5 °C，湿度 40 %'],
};
/** Around the devices, in px. */
const MARGIN = 12;

/** Both devices of the preview as one picture: the TCP server of the one answers the client of the other. */
export async function pictureOfTwoDevices(browser: Browser, language: Language, folder: string): Promise<string> {
  const preview = await startPreviewCommand({ args: ['--no-peers', '--language', language] });
  try {
    const page = await openPreviewPage(browser, preview.url, { deviceScaleFactor: 1.5 });
    const [server, client] = [new DevicePage(page, 0), new DevicePage(page, 1)];
    await client.isShown();
    await openScenario(server, 'tcp-server', 'tcpServer.page');
    await server.byId('listen.listen').click();
    await server.byId('listen.stop').waitFor();
    const endpoint = await server.byId('listen.reachable.text.0').innerText();
    await openTcpClient(client);
    await connectTcpClient(client, endpoint);
    for (const message of MESSAGES[language]) {
      await client.field('composer.draft').fill(message);
      await client.field('composer.draft').press('Enter');
      // Sent, and come back.
      await client.byId('transcript.list').getByText(message, { exact: true }).nth(1).waitFor();
    }
    await Promise.all([server.settled(), client.settled()]);
    const file = `two-devices.${language}.png`;
    const clip = await around([server.toolbar, server.frame, client.toolbar, client.frame]);
    await page.screenshot({ path: path.join(folder, file), animations: 'disabled', clip });
    await page.context().close();
    return file;
  } finally {
    await preview.close();
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function around(parts: readonly Locator[]): Promise<Box> {
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const shown = boxes.filter((box) => box !== null);
  const x = Math.min(...shown.map((box) => box.x)) - MARGIN;
  const y = Math.min(...shown.map((box) => box.y)) - MARGIN;
  const right = Math.max(...shown.map((box) => box.x + box.width)) + MARGIN;
  const bottom = Math.max(...shown.map((box) => box.y + box.height)) + MARGIN;
  return { x: Math.max(0, x), y: Math.max(0, y), width: right - Math.max(0, x), height: bottom - Math.max(0, y) };
}
