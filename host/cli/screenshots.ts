/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { BrowserMissingError } from '../browser/chromium';
import { DevicePage } from '../browser/DevicePage';
import { openBrowser } from '../browser/openBrowser';
import { openPreviewPage } from '../browser/openPreviewPage';
import { startPreviewCommand } from '../browser/previewCommand';
import { startPeerProcess } from '../peers/peer-process';
import type { DeviceSettings, Language } from '../preview/protocol/settings';
import { projectRoot } from '../project';
import { readOptions } from './command-line';
import type { Surroundings } from './screenshots/appPages';
import { APP_PAGES } from './screenshots/appPages';
import { pictureOfTwoDevices } from './screenshots/twoDevices';

const USAGE = `usage: npm run screenshots -- [options]

Pictures of every page for the documents: in both languages, light and dark, on a phone and on a tablet. Their names are
PAGE.LANGUAGE.THEME.DEVICE.png; what is there of that name is replaced. two-devices.LANGUAGE.png shows both devices.

  --out FOLDER   (default docs/screenshots)
  --help         this text`;

interface Form {
  readonly name: string;
  readonly settings: Pick<DeviceSettings, 'size' | 'isLandscape'>;
  /** Pixels of the picture a vp: a phone's would be too coarse for a document with one. */
  readonly scale: number;
}

const FORMS: readonly Form[] = [
  { name: 'phone', settings: { size: 'phone', isLandscape: false }, scale: 2 },
  { name: 'tablet', settings: { size: 'tablet', isLandscape: true }, scale: 1 },
];
const LANGUAGES: readonly Language[] = ['en-US', 'zh-CN'];
const THEMES = { light: false, dark: true };
const options = readOptions(USAGE, {
  out: { type: 'string', default: path.join(projectRoot, 'docs', 'screenshots') },
});
try {
  await takePictures(path.resolve(options.out));
} catch (error) {
  if (!(error instanceof BrowserMissingError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}

async function takePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  const [preview, peers] = await Promise.all([
    startPreviewCommand({ args: ['--devices', '1', '--no-peers'] }),
    startPeerProcess(),
  ]);
  try {
    const surroundings: Surroundings = {
      echo: `${peers.host}:${peers.ports.tcp}`,
      tlsOneWay: `${peers.host}:${peers.ports.tlsOneWay}`,
      tlsTwoWay: `${peers.host}:${peers.ports.tlsTwoWay}`,
      nobody: `${peers.host}:${await freePort(peers.host)}`,
    };
    for (const form of FORMS) {
      const page = await openPreviewPage(browser, preview.url, { deviceScaleFactor: form.scale });
      const device = new DevicePage(page, 0);
      await device.set(form.settings);
      await picturesOf(device, form, surroundings, folder);
      await page.context().close();
    }
    for (const language of LANGUAGES) {
      console.log(await pictureOfTwoDevices(browser, language, folder));
    }
  } finally {
    await Promise.all([browser.close(), preview.close(), peers.close()]);
  }
}

async function picturesOf(device: DevicePage, form: Form, surroundings: Surroundings, folder: string): Promise<void> {
  // As if nothing had happened yet.
  await device.restart();
  for (const { name, open } of APP_PAGES) {
    await open(device, surroundings);
    for (const language of LANGUAGES) {
      for (const [theme, isDark] of Object.entries(THEMES)) {
        await device.set({ ...form.settings, language, isDark });
        await device.settled();
        const file = `${name}.${language}.${theme}.${form.name}.png`;
        await device.screen.screenshot({ path: path.join(folder, file), animations: 'disabled' });
        console.log(file);
      }
    }
  }
}

async function freePort(host: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
