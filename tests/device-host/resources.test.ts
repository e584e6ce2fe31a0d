/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { TestContext } from 'node:test';
import { effect, stop } from '@vue/reactivity';
import { configuration } from '../../host/device/configuration';
import {
  $r,
  $rawfile,
  reloadResources,
  resolveBoolean,
  resolveColor,
  resolveFontSize,
  resolveLength,
  resolveMedia,
  resolveNumber,
  resolveString,
} from '../../host/device/resources';
import { device } from '../../host/device/device';
import type { AppFiles } from './support/app-folder';
import { appFolder } from './support/app-folder';

beforeEach(() =>
  Object.assign(configuration, { language: 'en-US', isDark: false, windowWidth: 360, windowHeight: 780 }),
);

const RESOURCES = 'entry/src/main/resources';

function install(context: TestContext, files: AppFiles): void {
  reloadResources(appFolder(context, files));
}

function strings(values: Readonly<Record<string, string>>): object {
  return { string: Object.entries(values).map(([name, value]) => ({ name, value })) };
}

test('of all folders that fit the most specific one that has the text wins, and base is the last', (context) => {
  install(context, {
    [`${RESOURCES}/base/element/string.json`]: strings({ a: 'base', b: 'base', c: 'base', d: 'base' }),
    [`${RESOURCES}/zh/element/string.json`]: strings({ a: 'zh', b: 'zh', c: 'zh' }),
    [`${RESOURCES}/zh_CN/element/string.json`]: strings({ a: 'zh_CN', b: 'zh_CN' }),
    [`${RESOURCES}/dark/element/string.json`]: strings({ b: 'dark', c: 'dark', d: 'dark' }),
    [`${RESOURCES}/zh_CN-dark/element/string.json`]: strings({ a: 'zh_CN-dark' }),
    [`${RESOURCES}/en_GB/element/string.json`]: strings({ a: 'en_GB' }),
    [`${RESOURCES}/tablet/element/string.json`]: strings({ d: 'tablet' }),
  });
  const shown = (): string[] => ['a', 'b', 'c', 'd'].map((name) => resolveString($r(`app.string.${name}`)));
  assert.deepEqual(shown(), ['base', 'base', 'base', 'base']);
  configuration.language = 'zh-CN';
  assert.deepEqual(shown(), ['zh_CN', 'zh_CN', 'zh', 'base']);
  configuration.isDark = true;
  assert.deepEqual(shown(), ['zh_CN-dark', 'zh_CN', 'zh', 'dark']);
  configuration.language = 'en-US';
  assert.deepEqual(shown(), ['base', 'dark', 'dark', 'dark']);
});

test('folders may also be chosen by the way round that the screen is held', (context) => {
  install(context, {
    [`${RESOURCES}/base/element/string.json`]: strings({ a: 'base' }),
    [`${RESOURCES}/horizontal/element/string.json`]: strings({ a: 'horizontal' }),
  });
  assert.equal(resolveString($r('app.string.a')), 'base');
  configuration.windowWidth = 800;
  assert.equal(resolveString($r('app.string.a')), 'horizontal');
});

test('AppScope wins over the module, and the module over a library', (context) => {
  install(context, {
    'build-profile.json5': {
      modules: [
        { name: 'entry', srcPath: './entry' },
        { name: 'lib', srcPath: './lib' },
      ],
    },
    'lib/src/main/module.json5': { module: { name: 'lib', type: 'har' } },
    'lib/src/main/resources/base/element/string.json': strings({ a: 'lib', b: 'lib', c: 'lib' }),
    [`${RESOURCES}/base/element/string.json`]: strings({ a: 'entry', b: 'entry' }),
    'AppScope/resources/base/element/string.json': strings({ a: 'AppScope' }),
  });
  assert.deepEqual(
    ['a', 'b', 'c'].map((name) => resolveString($r(`app.string.${name}`))),
    ['AppScope', 'entry', 'lib'],
  );
});

test('what was resolved in an effect is resolved anew with the language, the colour mode and changed files', (context) => {
  const files = {
    [`${RESOURCES}/base/element/string.json`]: strings({ a: 'one' }),
    [`${RESOURCES}/zh_CN/element/string.json`]: strings({ a: '一' }),
  };
  install(context, files);
  const shown: string[] = [];
  const drawing = effect(() => {
    shown.push(resolveString($r('app.string.a')));
  });
  context.after(() => stop(drawing));
  configuration.language = 'zh-CN';
  configuration.windowWidth = 361; // Chooses no other folder: nothing to draw.
  install(context, { ...files, [`${RESOURCES}/zh_CN/element/string.json`]: strings({ a: '二' }) });
  assert.deepEqual(shown, ['one', '一', '二']);
});

test('placeholders take their values in order or by position, and may be texts of other resources', (context) => {
  install(context, {
    [`${RESOURCES}/base/element/string.json`]: strings({
      order: '%s has %d bytes, %.1f %%',
      position: '%2$s before %1$d',
      name: 'Socket',
      none: '50%% and %s',
      reference: '$string:name',
    }),
  });
  assert.equal(resolveString($r('app.string.order', $r('app.string.name'), 12, 0.25)), 'Socket has 12 bytes, 0.3 %');
  assert.equal(resolveString($r('app.string.position', 1, 'b')), 'b before 1');
  assert.equal(resolveString($r('app.string.none')), '50%% and %s');
  assert.equal(resolveString($r('app.string.reference')), 'Socket');
  assert.equal(resolveString('%s stays'), '%s stays');
  assert.throws(
    () => resolveString($r('app.string.order', 'a')),
    /^Error: app\.string\.order: there is no value for %d$/,
  );
  assert.throws(() => resolveString($r('app.string.position', 'a', 'b')), /app\.string\.position: .*'a', no number/);
});

test('a plural takes the form of its first value and is filled with the others', (context) => {
  const plural = [
    { quantity: 'one', value: '%d peer of %s' },
    { quantity: 'other', value: '%d peers of %s' },
  ];
  install(context, {
    [`${RESOURCES}/base/element/plural.json`]: { plural: [{ name: 'peers', value: plural }] },
  });
  assert.equal(resolveString($r('app.plural.peers', 1, 1, 'a')), '1 peer of a');
  assert.equal(resolveString($r('app.plural.peers', 2, 2, 'a')), '2 peers of a');
  configuration.language = 'zh-CN';
  assert.equal(resolveString($r('app.plural.peers', 1, 1, 'a')), '1 peers of a');
});

test('colours of every form become those of CSS', (context) => {
  install(context, {
    [`${RESOURCES}/base/element/color.json`]: {
      color: [
        { name: 'ground', value: '#FFF3F4F7' },
        { name: 'glass', value: '#80112233' },
        { name: 'link', value: '$color:ground' },
        { name: 'broken', value: 'bluish-green' },
      ],
    },
  });
  assert.equal(resolveColor($r('app.color.ground')), '#f3f4f7');
  assert.equal(resolveColor($r('app.color.glass')), '#11223380');
  assert.equal(resolveColor($r('app.color.link')), '#f3f4f7');
  assert.throws(() => resolveColor($r('app.color.broken')), /app\.color\.broken is 'bluish-green'/);
  assert.equal(resolveColor('#123'), '#112233');
  assert.equal(resolveColor('#8123'), '#11223388');
  assert.equal(resolveColor(0x112233), '#112233');
  assert.equal(resolveColor(0x80112233), '#11223380');
  assert.equal(resolveColor('Transparent'), 'transparent');
  assert.equal(resolveColor('rgba(1, 2, 3, 0.5)'), 'rgba(1, 2, 3, 0.5)');
  assert.equal(resolveColor('#12'), undefined);
  assert.equal(resolveColor(undefined), undefined);
});

test('lengths of every unit become those of CSS', (context) => {
  install(context, {
    [`${RESOURCES}/base/element/float.json`]: {
      float: [
        { name: 'gap', value: '8vp' },
        { name: 'text', value: '14fp' },
        { name: 'bare', value: '3' },
      ],
    },
    [`${RESOURCES}/base/element/integer.json`]: { integer: [{ name: 'count', value: 7 }] },
    [`${RESOURCES}/base/element/boolean.json`]: { boolean: [{ name: 'yes', value: true }] },
  });
  assert.equal(resolveLength($r('app.float.gap')), '8px');
  assert.equal(resolveLength($r('app.float.text')), 'calc(14px * var(--font-scale))');
  assert.equal(resolveFontSize($r('app.float.bare')), 'calc(3px * var(--font-scale))');
  assert.equal(resolveLength(0.5), '0.5px');
  assert.equal(resolveLength('9px'), '3px');
  assert.equal(resolveLength('10lpx'), '5px');
  assert.equal(resolveLength('50%'), '50%');
  assert.equal(resolveLength('auto'), 'auto');
  assert.equal(resolveLength('calc(100% - 12vp)'), 'calc(100% - 12px)');
  assert.equal(resolveLength('wide'), undefined);
  assert.equal(resolveNumber($r('app.float.gap')), 8);
  assert.equal(resolveNumber($r('app.integer.count')), 7);
  assert.equal(resolveNumber('3'), 3);
  assert.equal(resolveBoolean($r('app.boolean.yes')), true);
});

test('pictures and raw files have a path to be served at, a layered icon is one picture', () => {
  reloadResources(device.appRoot);
  assert.equal(resolveMedia($r('app.media.ic_udp')), '/resources/entry/src/main/resources/base/media/ic_udp.svg');
  const layered = resolveMedia($r('app.media.layered_image')) ?? '';
  const svg = Buffer.from(layered.replace('data:image/svg+xml;base64,', ''), 'base64').toString();
  assert.equal(svg.match(/<image width="1024" height="1024" href="data:image\/png;base64,/g)?.length, 2);
  assert.equal(resolveMedia('data:image/png;base64,AA=='), 'data:image/png;base64,AA==');
  assert.equal(resolveMedia(undefined), undefined);
  assert.throws(() => resolveMedia($rawfile('no/such.png')), /the app has no rawfile no\/such\.png/);
  assert.throws(() => resolveMedia($rawfile('../base/element/string.json')), /the app has no rawfile/);
  assert.throws(() => resolveMedia('images/a.png'), /'images\/a\.png' is no picture/);
});

test('an error names the resource that is missing, has the wrong kind or refers in a circle', (context) => {
  install(context, {
    [`${RESOURCES}/base/element/string.json`]: strings({ a: '$string:b', b: '$string:a', c: '$string:gone' }),
    [`${RESOURCES}/dark/element/string.json`]: strings({ night: 'dark' }),
  });
  assert.throws(() => resolveString($r('app.string.nothing')), /the app has no resource app\.string\.nothing/);
  assert.throws(() => resolveString($r('app.string.a')), /app\.string\.a refers to itself/);
  assert.throws(
    () => resolveString($r('app.string.c')),
    /no resource app\.string\.gone, which app\.string\.c refers to/,
  );
  assert.throws(() => resolveString($r('app.string.night')), /app\.string\.night has no value for this device/);
  assert.throws(() => resolveColor($r('app.string.a')), /app\.string\.a is no colour/);
  assert.throws(() => resolveString($r('app.media.a')), /app\.media\.a is no text/);
  assert.throws(() => $r('string.a'), /'string\.a'/);
  assert.throws(() => $r('sys.color.ohos_id_color_text'), /sys\.color\.ohos_id_color_text.*not on a PC/);
});

test('a file that can not be read is named', (context) => {
  assert.throws(() => install(context, { [`${RESOURCES}/base/element/string.json`]: '{"string": [' }), /string\.json/);
});
