/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as $ui from '../../../host/arkui/build/index';
import type { RepeatItem } from '../../../host/arkui/build/RepeatItem';
import type { RepeatOptions } from '../../../host/arkui/build/RepeatOptions';
import { Local } from '../../../host/arkui/globals';
import { applied } from '../support/definitions';
import { TestScreen } from '../support/TestScreen';
import { Window } from '../support/Window';

let page: Repeated;

function remember(shown: Repeated): void {
  page = shown;
}
let built: number[] = [];

const line = (given: RepeatItem): void => {
  built.push(given.index);
  $ui.node('a:3', 'Text', () => [`${given.index} ${String(given.item)}`]);
};

class Repeated extends $ui.Component {
  @Local items: unknown[] = ['a', 'b', 'c'];
  @Local total: number | undefined = undefined;
  @Local describe: (options: RepeatOptions) => unknown = (options) => options.each(line);
  aboutToAppear(): void {
    remember(this);
  }
  build(): void {
    $ui.node(
      'a:1',
      'Window',
      () => [],
      () => {
        $ui.repeat(
          'a:2',
          () => this.items,
          (options) => this.describe(options),
        );
      },
    );
  }
}

function show(describe?: (options: RepeatOptions) => unknown, window?: Window, items?: unknown[]): TestScreen {
  built = [];
  const on = new TestScreen([window?.definition ?? { name: 'Window', children: 'many', attributes: {} }]);
  on.show(
    class extends Repeated {
      aboutToAppear(): void {
        super.aboutToAppear();
        this.describe = describe ?? this.describe;
        this.items = items ?? this.items;
      }
    },
  );
  return on;
}

test('an item that moves is not built again: only what shows its index is drawn anew', async () => {
  const on = show();
  assert.deepEqual(on.texts, ['0 a', '1 b', '2 c']);
  const [a] = on.first('Window').children;
  applied.length = 0;
  page.items = ['c', 'b', 'a'];
  await $ui.settled();
  assert.deepEqual(on.texts, ['0 c', '1 b', '2 a']);
  assert.equal(on.first('Window').children[2], a);
  assert.deepEqual(built, [0, 1, 2]);
  assert.deepEqual(applied, ['Text', 'Text']);
});

test('an item with an unchanged key follows the new item', async () => {
  const on = show((options) => options.each(line).key((_item, index) => String(index)));
  page.items = ['x', 'b', 'c'];
  await $ui.settled();
  assert.deepEqual(on.texts, ['0 x', '1 b', '2 c']);
  assert.deepEqual(built, [0, 1, 2]);
});

test('without a key an object is itself, whatever it contains', async () => {
  const [one, other] = [{ toString: () => 'same' }, { toString: () => 'same' }];
  const on = show(undefined, undefined, [one, other]);
  const [first, second] = on.first('Window').children;
  page.items = [other, one];
  await $ui.settled();
  assert.deepEqual(on.first('Window').children, [second, first]);
});

test('items with the same key are all shown, and warned of', () => {
  const on = show(undefined, undefined, ['a', 'a']);
  assert.deepEqual(on.texts, ['0 a', '1 a']);
  assert.match(on.warnings.join(), /^a:2: Repeat: several items have the key/);
});

test('the template of an item is its own; when it becomes another, the item is built anew', async () => {
  const bold = (given: RepeatItem): void => {
    $ui.node('a:4', 'Text', () => [`*${String(given.item)}*`]);
  };
  const on = show((options) =>
    options
      .each(line)
      .template('bold', bold)
      .key((_item, index) => String(index))
      .templateId((item) => (String(item).startsWith('b') ? 'bold' : '')),
  );
  assert.deepEqual(on.texts, ['0 a', '*b*', '2 c']);
  page.items = ['ba', 'x', 'c'];
  await $ui.settled();
  assert.deepEqual(on.texts, ['*ba*', '1 x', '2 c']);
});

test('what a builder takes by value does not make the loop look at its items again', async () => {
  let looks = 0;
  const byValue = (given: RepeatItem): void => {
    $ui.invoke(
      'a:3',
      (total: unknown) => $ui.node('a:4', 'Text', () => [`${given.index} of ${String(total)}`]),
      () => [page.total],
    );
  };
  const on = show((options) => {
    looks++;
    return options.each(byValue);
  });
  looks = 0;
  page.total = 3;
  await $ui.settled();
  assert.equal(looks, 0);
  assert.equal(on.texts[0], '0 of undefined');
});

test('a virtual list builds what its container shows, and keeps what stays in view', () => {
  const window = new Window(3);
  const items = Array.from({ length: 1000 }, (_, index) => `i${index}`);
  const on = show((options) => options.each(line).virtualScroll(), window, items);
  assert.deepEqual(window.news, ['added 1000']);
  assert.deepEqual(on.texts, ['0 i0', '1 i1', '2 i2']);
  const [, , third] = on.first('Window').children;
  window.scrollTo(2);
  assert.deepEqual(on.texts, ['2 i2', '3 i3', '4 i4']);
  assert.equal(on.first('Window').children[0], third);
  assert.deepEqual(built, [0, 1, 2, 3, 4]);
  assert.deepEqual(window.loops[0]?.nodes, on.first('Window').children);
  window.scrollTo(998);
  assert.deepEqual(on.texts, ['998 i998', '999 i999']);
});

test('a virtual list is up to date when its container hears of a change', async () => {
  const window = new Window(2);
  const on = show((options) => options.each(line).virtualScroll(), window);
  page.items.unshift('new');
  await $ui.settled();
  assert.deepEqual(on.texts, ['0 new', '1 a']);
  assert.deepEqual(window.news, ['added 3', 'changed 4']);
});

test('items that a virtual list does not show are not followed, their number is', async () => {
  const window = new Window(1);
  show((options) => options.each(line).virtualScroll(), window);
  page.items[2] = 'other';
  await $ui.settled();
  assert.deepEqual(window.news, ['added 3']);
  page.items.push('more');
  await $ui.settled();
  assert.deepEqual(window.news, ['added 3', 'changed 4']);
});

test('totalCount says how long a virtual list is', async () => {
  const window = new Window(2);
  show(
    (options) => options.each(line).virtualScroll(page.total === undefined ? {} : { totalCount: page.total }),
    window,
  );
  page.total = 50;
  await $ui.settled();
  assert.equal(window.loops[0]?.total, 50);
});

test('a container that goes away hears that its loop is gone', () => {
  const window = new Window(2);
  const on = show((options) => options.each(line).virtualScroll(), window);
  on.screen.close();
  assert.deepEqual(window.news, ['added 3', 'removed']);
});
