/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { build } from '../support/components';
import { component, ControlScreen } from '../controls/ControlScreen';
import { StubHost } from '../support/stub-host';
import { FakeLoop } from './fake-loop';

describe('ListItemGroup', () => {
  test('stands between its header and its footer, and they stay in sight as the list says', async (t) => {
    const page = new ControlScreen(t);
    await page.show(() =>
      component(
        'List',
        () => [],
        () => ({ sticky: ['Header'] }),
        () =>
          component(
            'ListItemGroup',
            () => [
              {
                header: () => component('Text', () => ['Header']),
                footer: () => component('Text', () => ['Footer']),
              },
            ],
            undefined,
            () =>
              component(
                'ListItem',
                () => [],
                undefined,
                () => component('Text', () => ['Item']),
              ),
          ),
      ),
    );
    assert.deepEqual(page.texts(page.first('ListItemGroup').element), ['Header', 'Item', 'Footer']);
    const [header, , footer] = page.first('ListItemGroup').element.children;
    assert.equal(header?.styles.get('position'), 'sticky');
    assert.equal(footer?.styles.get('position'), undefined);
  });

  test('a lazy loop in a group builds what is seen of the list', async () => {
    const host = new StubHost();
    const before = build(host, 'ListItem');
    const group = build(host, 'ListItemGroup');
    const list = build(host, 'List', { children: [before, group] });
    host.tree.screen.insert(list.element);
    const loop = new FakeLoop(host, group, 1000);
    group.virtualizer?.added(loop);
    host.dispatch(list, 'size', { width: 300, height: 400 });
    loop.nodes.forEach((node) => host.dispatch(node, 'size', { width: 300, height: 40 }));
    await Promise.resolve();
    host.dispatch(list, 'scroll', { scrollTop: 20_000 });
    const [first, end] = loop.indexes;
    assert.ok(first <= 499 && end >= 509 && end - first < 60, `${first} to ${end}`);
  });

  test('a line is drawn between items, and taken away', () => {
    const host = new StubHost();
    const item = build(host, 'ListItem');
    const list = build(host, 'List', {
      args: [{ space: 10 }],
      attributes: { divider: [{ strokeWidth: 2, color: '#ff0000', startMargin: 8 }] },
      children: [item],
    });
    const line = item.element.children[0];
    assert.deepEqual(
      ['top', 'height', 'left', 'background-color'].map((property) => line?.styles.get(property)),
      ['-6px', '2px', '8px', '#ff0000'],
    );
    host.apply(list, { divider: [null] });
    assert.equal(item.element.children.length, 0);
  });
});
