/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { after, before, describe, it } from 'node:test';
import type { DevicePage } from '../../host/browser/DevicePage';
import { writeExampleApp } from '../support/exampleApp';
import { Scene } from './support/scene';

const PAGE = path.join('entry', 'src', 'main', 'ets', 'pages', 'Index.ets');
const PHONE = { width: 360, height: 780 };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

describe('the example of docs/preview.md', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'example-app-'));
  let scene: Scene;
  let device: DevicePage;
  before(async () => {
    writeExampleApp(folder);
    scene = await Scene.open('--devices', '1', '--app', folder);
    [device] = scene.devices;
  });
  after(async () => {
    await scene.close();
    rmSync(folder, { recursive: true });
  });

  /** Within the device's screen. */
  async function boxOf(locator: Locator): Promise<Box> {
    const [box, screen] = [await locator.boundingBox(), await device.screen.boundingBox()];
    assert.ok(box !== null && screen !== null);
    return { x: box.x - screen.x, y: box.y - screen.y, width: box.width, height: box.height };
  }

  function near(one: number, other: number, what: string): void {
    assert.ok(Math.abs(one - other) <= 1, `${what}: ${one} instead of ${other}`);
  }

  it('runs: its text is in the middle of the screen, and a click changes it', async () => {
    const hello = await boxOf(device.byId('HelloWorld'));
    near(hello.x + hello.width / 2, PHONE.width / 2, 'across');
    near(hello.y + hello.height / 2, PHONE.height / 2, 'down');
    await device.byId('HelloWorld').click();
    await device.text('Welcome').waitFor();
  });

  it('says of a page that never compiled that it does not, and nothing of one before', async () => {
    const wrong = path.join(folder, 'wrong');
    writeExampleApp(wrong);
    writeFileSync(path.join(wrong, PAGE), PLACES.replace('Text(', 'Txet('));
    await assert.rejects(Scene.open('--devices', '1', '--app', wrong), ({ message }: Error) => {
      assert.match(message, /It does not compile\n/);
      assert.match(message, /Index\.ets:7:7/);
      return true;
    });
  });

  it('may place components by one another, in whatever order they stand', async () => {
    writeFileSync(path.join(folder, PAGE), PLACES);
    await device.byId('bottom').waitFor();
    const [above, middle, right, bottom, between, biased] = [
      await boxOf(device.byId('above')),
      await boxOf(device.byId('middle')),
      await boxOf(device.byId('right')),
      await boxOf(device.byId('bottom')),
      await boxOf(device.byId('between')),
      await boxOf(device.byId('biased')),
    ];
    // The container has a padding of 10.
    near(middle.x + middle.width / 2, PHONE.width / 2, 'the middle one, across');
    near(middle.y + middle.height / 2, PHONE.height / 2, 'the middle one, down');
    near(above.y + above.height, middle.y, 'the lower edge of the one above');
    near(above.x, middle.x, 'the left edge of the one above');
    near(right.x + right.width, PHONE.width - 10, 'the right edge of the one on the right');
    near(right.y + right.height / 2, middle.y + middle.height / 2, 'the middle of the one on the right');
    near(bottom.x, 10, 'the left edge of the one at the bottom');
    near(bottom.width, PHONE.width - 20, 'the width of the one at the bottom');
    near(bottom.y + bottom.height, PHONE.height - 10, 'the lower edge of the one at the bottom');
    near(between.x, middle.x + middle.width, 'the left edge of the one between');
    near(between.width, right.x - between.x, 'the width of the one between');
    near(biased.x, 10 + 0.25 * (PHONE.width - 20 - 40), 'the left edge of the one with a bias');
    near(biased.width, 40, 'the width of the one with a bias');
  });
});

const PLACES = `
@Entry
@ComponentV2
struct Index {
  build() {
    RelativeContainer() {
      Text('above')
        .id('above')
        .alignRules({
          bottom: { anchor: 'middle', align: VerticalAlign.Top },
          left: { anchor: 'middle', align: HorizontalAlign.Start }
        })
      Text('between')
        .id('between')
        .alignRules({
          left: { anchor: 'middle', align: HorizontalAlign.End },
          right: { anchor: 'right', align: HorizontalAlign.Start },
          top: { anchor: 'middle', align: VerticalAlign.Top }
        })
      Text('in the middle')
        .id('middle')
        .width(120)
        .alignRules({
          center: { anchor: '__container__', align: VerticalAlign.Center },
          middle: { anchor: '__container__', align: HorizontalAlign.Center }
        })
      Button('right')
        .id('right')
        .alignRules({
          right: { anchor: '__container__', align: HorizontalAlign.End },
          center: { anchor: 'middle', align: VerticalAlign.Center }
        })
      Text('bottom')
        .id('bottom')
        .alignRules({
          left: { anchor: '__container__', align: HorizontalAlign.Start },
          right: { anchor: '__container__', align: HorizontalAlign.End },
          bottom: { anchor: '__container__', align: VerticalAlign.Bottom }
        })
      Text('bias')
        .id('biased')
        .width(40)
        .alignRules({
          left: { anchor: '__container__', align: HorizontalAlign.Start },
          right: { anchor: '__container__', align: HorizontalAlign.End },
          bias: { horizontal: 0.25 }
        })
    }
    .padding(10)
  }
}
`;
