/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { $r } from '../../../host/device/resources';
import { configuration } from '../../../host/device/configuration';
import { component, ControlScreen } from '../controls/ControlScreen';
import { settled } from '../../../host/arkui/build/index';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';

describe('Text', () => {
  test('one line that is too long ends with dots, wherever a word ends', () => {
    const text = build(new StubHost(), 'Text', {
      args: ['a long text'],
      attributes: { maxLines: [1], textOverflow: [{ overflow: 'Ellipsis' }] },
    });
    const { styles } = text.element;
    assert.equal(styles.get('white-space'), 'pre');
    assert.equal(styles.get('text-overflow'), 'ellipsis');
    assert.equal(styles.get('overflow'), 'hidden');
  });

  test('several lines end with dots after the last, and the order of the attributes does not matter', () => {
    const text = build(new StubHost(), 'Text', {
      attributes: { textOverflow: [{ overflow: 'Ellipsis' }], maxLines: [2] },
    });
    const { styles } = text.element;
    assert.equal(styles.get('-webkit-line-clamp'), '2');
    assert.equal(styles.get('display'), '-webkit-box');
  });

  test('what is cut without dots keeps its lines in full height', () => {
    const text = build(new StubHost(), 'Text', { attributes: { maxLines: [2] } });
    assert.equal(text.element.styles.get('max-height'), '2lh');
    assert.equal(text.element.styles.get('white-space'), 'pre-wrap');
  });

  test('what is around the lines does not count as one, and a height that is given holds', () => {
    const host = new StubHost();
    const padded = build(host, 'Text', {
      attributes: { maxLines: [1], padding: [{ top: 4, bottom: '2fp' }], borderWidth: [1] },
    });
    assert.equal(
      padded.element.styles.get('max-height'),
      'calc(1lh + 4px + calc(2px * var(--font-scale)) + 1px + 1px)',
    );
    const high = build(host, 'Text', { attributes: { height: [40], maxLines: [1] } });
    assert.equal(high.element.styles.get('max-height'), undefined);
  });

  test('a clamped text that was gone is clamped when it comes back', () => {
    const host = new StubHost();
    const text = build(host, 'Text', {
      attributes: { textOverflow: [{ overflow: 'Ellipsis' }], maxLines: [2], visibility: ['None'] },
    });
    assert.equal(text.element.styles.get('display'), 'none');
    host.apply(text, { visibility: ['Visible'] });
    assert.equal(text.element.styles.get('display'), '-webkit-box');
  });

  test('spans follow one another in the text', () => {
    const host = new StubHost();
    const text = build(host, 'Text', {
      children: [build(host, 'Span', { args: ['one '] }), build(host, 'Span', { args: ['two'] })],
    });
    assert.deepEqual(
      text.element.children.map((child) => [child.tag, child.text]),
      [
        ['span', 'one '],
        ['span', 'two'],
      ],
    );
  });

  test('follows the language and the colour mode of the device by itself', async (t) => {
    t.after(() => Object.assign(configuration, { language: 'en-US', isDark: false }));
    const page = new ControlScreen(t);
    await page.show(() => component('Text', () => [$r('app.string.certificates_title')]));
    const { element } = page.first('Text');
    const [english, light] = [element.text, element.styles.get('color')];
    configuration.language = 'zh-CN';
    await settled();
    assert.notEqual(element.text, english);
    assert.match(element.text, /\p{Script=Han}/u);
    configuration.isDark = true;
    await settled();
    assert.notEqual(element.styles.get('color'), light);
  });

  test('has the foreground colour that it or what is around it says, and the later one of two', () => {
    const colorOf = (attributes: Record<string, unknown[]>): string | undefined =>
      build(new StubHost(), 'Text', { attributes }).element.styles.get('color');
    assert.equal(colorOf({ foregroundColor: ['#ff0000'] }), '#ff0000');
    assert.equal(colorOf({ fontColor: ['#00ff00'], foregroundColor: ['#ff0000'] }), '#ff0000');
    assert.equal(colorOf({ foregroundColor: ['#ff0000'], fontColor: ['#00ff00'] }), '#00ff00');
    assert.equal(colorOf({}), 'var(--foreground, #000000e5)');
    const column = build(new StubHost(), 'Column', { attributes: { foregroundColor: ['#ff0000'] } });
    assert.equal(column.element.styles.get('--foreground'), '#ff0000');
  });

  test('a colour of the page stays in dark mode', async (t) => {
    t.after(() => Object.assign(configuration, { isDark: false }));
    const page = new ControlScreen(t);
    await page.show(() =>
      component(
        'Text',
        () => ['x'],
        () => ({ fontColor: ['#ff0000'] }),
      ),
    );
    configuration.isDark = true;
    await settled();
    assert.equal(page.first('Text').element.styles.get('color'), '#ff0000');
  });
});
