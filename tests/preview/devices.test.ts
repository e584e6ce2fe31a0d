/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Preview } from '../../host/preview/Preview';
import { projectRoot } from '../../host/project';
import { probePreview } from './probePreview';
import { RawControl } from './RawControl';
import { RawView } from './RawView';

interface Radio {
  heard: string[];
  starts: number;
}

async function radioPreview(files?: string): Promise<Preview> {
  const program = path.join(projectRoot, 'tests', 'preview', 'fixtures', 'radio.ts');
  const environment = { RADIO_PORT: String(await freePort()) };
  return await probePreview({ program, devices: 2, environment, ...(files === undefined ? {} : { files }) });
}

/** Free at the addresses of both devices, as far as one can know. */
async function freePort(): Promise<number> {
  const socket = createSocket('udp4').bind(0);
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  return port;
}

function radioOf(view: RawView): Radio {
  return JSON.parse(view.named('state').text) as Radio;
}

describe('two devices', () => {
  it('have addresses of their own on one port, and hear the broadcasts of each other', async () => {
    const preview = await radioPreview();
    try {
      const [one, other] = await Promise.all([RawView.open(preview.url, 0), RawView.open(preview.url, 1)]);
      one.click('send');
      await Promise.all([one, other].map((view) => view.until(() => radioOf(view).heard.length === 1)));
      assert.deepEqual(radioOf(one).heard, ['hello from 127.0.1.1']);
      assert.deepEqual(radioOf(other).heard, ['hello from 127.0.1.1']);
    } finally {
      await preview.close();
    }
  });

  it('keep their files apart, through restarts, and beyond the preview where a folder is named', async () => {
    const files = mkdtempSync(path.join(tmpdir(), 'preview-files-'));
    try {
      const preview = await radioPreview(files);
      const control = await RawControl.open(preview.url);
      const [view] = await Promise.all([RawView.open(preview.url, 0), RawView.open(preview.url, 1)]);
      const closed = once(view.socket, 'close');
      control.ask({ kind: 'restart', device: 0 });
      await closed;
      const again = await RawView.open(preview.url, 0);
      await again.until(() => radioOf(again).starts === 2);
      await preview.close();
      assert.deepEqual(readdirSync(files).sort(), ['device-A', 'device-B']);
      assert.ok(existsSync(path.join(files, 'device-A', 'starts')));
    } finally {
      rmSync(files, { recursive: true });
    }
  });
});
