/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as $ui from '../../../host/arkui/build/index';
import type { KeyOf } from '../../../host/arkui/build/forEach';
import type { DataChanges, DataSource } from '../../../host/arkui/build/lazyForEach';
import { Local } from '../../../host/arkui/globals';
import { TestScreen } from '../support/TestScreen';
import { Window } from '../support/Window';

/** A data source as apps write them. */
class Words implements DataSource {
  readonly listeners: DataChanges[] = [];
  readonly asked = new Set<number>();

  constructor(readonly words: string[]) {}

  totalCount(): number {
    return this.words.length;
  }
  getData(index: number): string {
    this.asked.add(index);
    return this.words[index] ?? 'missing';
  }
  registerDataChangeListener(listener: DataChanges): void {
    this.listeners.push(listener);
  }
  unregisterDataChangeListener(listener: DataChanges): void {
    this.listeners.splice(this.listeners.indexOf(listener), 1);
  }
  tell(news: (listener: DataChanges) => void): void {
    this.listeners.forEach(news);
  }
}

let page: Lazy;

function remember(shown: Lazy): void {
  page = shown;
}

class Lazy extends $ui.Component {
  @Local source = new Words(['a', 'b', 'c', 'd']);
  keyOf: KeyOf | undefined = undefined;
  aboutToAppear(): void {
    remember(this);
  }
  build(): void {
    const build = (item: unknown): void => $ui.node('a:3', 'Text', () => [item]);
    $ui.node(
      'a:1',
      'Window',
      () => [],
      () => $ui.lazyForEach('a:2', () => this.source, build, this.keyOf),
    );
  }
}

class Keyed extends Lazy {
  override keyOf = (item: unknown): string => String(item);
}

function show(window: Window, struct = Lazy): TestScreen {
  const on = new TestScreen([window.definition]);
  on.show(struct);
  return on;
}

test('only what is visible is asked for', () => {
  const window = new Window(2);
  const on = show(window);
  assert.deepEqual(on.texts, ['a', 'b']);
  assert.deepEqual([...page.source.asked], [0, 1]);
  window.scrollTo(1);
  assert.deepEqual(on.texts, ['b', 'c']);
});

test('a change that the data source does not tell is not seen', async () => {
  const on = show(new Window(9));
  page.source.words.push('e');
  await $ui.settled();
  assert.deepEqual(on.texts, ['a', 'b', 'c', 'd']);
  page.source.tell((listener) => listener.onDataAdd(4));
  await $ui.settled();
  assert.deepEqual(on.texts, ['a', 'b', 'c', 'd', 'e']);
});

test('additions and removals move what is built, even where keys are places', async () => {
  const on = show(new Window(9));
  const b = on.first('Window').children[1];
  page.source.words.splice(0, 1);
  page.source.tell((listener) => listener.onDataDelete(0));
  await $ui.settled();
  assert.deepEqual(on.texts, ['b', 'c', 'd']);
  page.source.words.splice(0, 0, 'x', 'y');
  page.source.tell((listener) => {
    listener.onDataAdd(0);
    listener.onDataAdd(1);
  });
  await $ui.settled();
  assert.deepEqual(on.texts, ['x', 'y', 'b', 'c', 'd']);
  assert.equal(on.first('Window').children[2], b);
});

test('a changed item is built anew if its key is another', async () => {
  const on = show(new Window(9), Keyed);
  const [a] = on.first('Window').children;
  page.source.words[1] = 'B';
  page.source.tell((listener) => listener.onDataChange(1));
  page.source.tell((listener) => listener.onDataChange(0));
  await $ui.settled();
  assert.deepEqual(on.texts, ['a', 'B', 'c', 'd']);
  assert.equal(on.first('Window').children[0], a);
});

test('onDataMove exchanges two items', async () => {
  const on = show(new Window(9));
  const [a, , , d] = on.first('Window').children;
  page.source.words.splice(0, 4, 'd', 'b', 'c', 'a');
  page.source.tell((listener) => listener.onDataMove(0, 3));
  await $ui.settled();
  assert.deepEqual(
    on.first('Window').children.map((node) => node.element.text),
    ['d', 'b', 'c', 'a'],
  );
  assert.equal(on.first('Window').children[0], d);
  assert.equal(on.first('Window').children[3], a);
});

test('after a reload the items whose keys are still there are kept', async () => {
  const on = show(new Window(9), Keyed);
  const [a, b] = on.first('Window').children;
  page.source.words.splice(0, 4, 'b', 'z', 'a');
  page.source.tell((listener) => listener.onDataReloaded());
  await $ui.settled();
  assert.deepEqual(on.texts, ['b', 'z', 'a']);
  assert.deepEqual([on.first('Window').children[0], on.first('Window').children[2]], [b, a]);
});

test('several changes at once name places as they were before all of them', async () => {
  const on = show(new Window(9));
  const [, b, c, d] = on.first('Window').children;
  page.source.words.splice(0, 4, 'new', 'b', 'd', 'c');
  page.source.tell((listener) =>
    listener.onDatasetChange([
      { type: 'DELETE', index: 0 },
      { type: 'ADD', index: 1 },
      { type: 'EXCHANGE', index: { start: 2, end: 3 } },
    ]),
  );
  await $ui.settled();
  assert.deepEqual(on.texts, ['new', 'b', 'd', 'c']);
  assert.deepEqual(on.first('Window').children.slice(1), [b, d, c]);
  page.source.words.splice(0, 4, 'b', 'd', 'new', 'c');
  page.source.tell((listener) => listener.onDatasetChange([{ type: 'MOVE', index: { from: 0, to: 2 } }]));
  await $ui.settled();
  assert.deepEqual(on.texts, ['b', 'd', 'new', 'c']);
  assert.deepEqual(
    [0, 1, 3].map((index) => on.first('Window').children[index]),
    [b, d, c],
  );
});

test('another data source is listened to instead, and the end of the loop ends that', async () => {
  const on = show(new Window(9), Keyed);
  const before = page.source;
  page.source = new Words(['z']);
  await $ui.settled();
  assert.deepEqual(on.texts, ['z']);
  assert.deepEqual([before.listeners.length, page.source.listeners.length], [0, 1]);
  on.screen.close();
  assert.equal(page.source.listeners.length, 0);
});
