/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as $ui from '../../../host/arkui/build/index';
import type { ItemBuilder, KeyOf } from '../../../host/arkui/build/forEach';
import { Local, ObservedV2, Trace } from '../../../host/arkui/globals';
import { fuzzSeed, Random } from '../../interop/support/random';
import { ModelView } from '../support/ModelView';
import { TestScreen } from '../support/TestScreen';

@ObservedV2
class Entry {
  readonly id: number;
  @Trace name: string;

  constructor(id: number, name: string) {
    this.id = id;
    this.name = name;
  }
}

let list: List;
const lifecycle: string[] = [];

class Line extends $ui.Component {
  @Local text = '';
  aboutToAppear(): void {
    lifecycle.push('+');
  }
  aboutToDisappear(): void {
    lifecycle.push('-');
  }
  build(): void {
    $ui.node('l:1', 'Text', () => [this.text]);
  }
}

const text: ItemBuilder = (item) => {
  $ui.node('a:3', 'Text', () => [(item as Entry).name]);
};
const byId: KeyOf = (item) => String((item as Entry).id);

class List extends $ui.Component {
  @Local entries: Entry[] = [];
  @Local builder: ItemBuilder = text;
  @Local keyOf: KeyOf | undefined = byId;
  build(): void {
    $ui.node(
      'a:0',
      'Column',
      () => [],
      () => {
        $ui.node('a:1', 'Text', () => ['head']);
        $ui.forEach(
          'a:2',
          () => this.entries,
          (item, index) => this.builder(item, index),
          this.keyOf,
        );
        $ui.node('a:9', 'Text', () => ['foot']);
      },
    );
  }
}

function remember(shown: List): void {
  list = shown;
}

/** A page with a list, and what is done with it before its first build. */
function showList(prepare: (page: List) => void): TestScreen {
  const on = new TestScreen();
  lifecycle.length = 0;
  on.show(
    class extends List {
      aboutToAppear(): void {
        remember(this);
        prepare(this);
      }
    },
  );
  return on;
}

function entries(...ids: number[]): Entry[] {
  return ids.map((id) => new Entry(id, `n${id}`));
}

test('items stand in their order between their siblings', async () => {
  const on = showList((page) => (page.entries = entries(1, 2)));
  assert.deepEqual(on.texts, ['head', 'n1', 'n2', 'foot']);
  list.entries.push(...entries(3));
  list.entries.unshift(...entries(0));
  await $ui.settled();
  assert.deepEqual(on.texts, ['head', 'n0', 'n1', 'n2', 'n3', 'foot']);
});

test('an item that moves keeps its component; one that goes is disposed of', async () => {
  const on = showList((page) => {
    page.entries = entries(1, 2, 3);
    page.builder = (): void => $ui.invoke('a:3', Line, () => []);
  });
  const [, first, , third] = on.first('Column').children;
  const [one, , three] = list.entries;
  assert.ok(one && three);
  list.entries = [three, one];
  await $ui.settled();
  const [, now, then] = on.first('Column').children;
  assert.deepEqual([now, then], [third, first]);
  assert.deepEqual(lifecycle, ['+', '+', '+', '-']);
});

test('an unchanged key keeps what was built, though the item is another', async () => {
  const on = showList((page) => (page.entries = entries(1)));
  list.entries = [new Entry(1, 'other')];
  await $ui.settled();
  assert.deepEqual(on.texts, ['head', 'n1', 'foot']);
});

test('without a key function, an item is its place and its content', async () => {
  const on = showList((page) => {
    page.entries = entries(1, 2);
    page.keyOf = undefined;
  });
  const [, first, second] = on.first('Column').children;
  list.entries = [new Entry(1, 'n1'), new Entry(2, 'changed')];
  await $ui.settled();
  assert.deepEqual(on.texts, ['head', 'n1', 'changed', 'foot']);
  assert.equal(on.first('Column').children[1], first);
  assert.notEqual(on.first('Column').children[2], second);
});

test('of several items with one key the first is shown, and the place is warned of once', async () => {
  const on = showList((page) => (page.entries = [...entries(1, 2), new Entry(1, 'twin'), ...entries(3)]));
  assert.deepEqual(on.texts, ['head', 'n1', 'n2', 'n3', 'foot']);
  list.entries.push(new Entry(2, 'twin'));
  list.entries.push(new Entry(1, 'triplet'));
  await $ui.settled();
  assert.deepEqual(on.texts, ['head', 'n1', 'n2', 'n3', 'foot']);
  assert.equal(on.warnings.length, 1);
  assert.match(on.warnings[0] ?? '', /^a:2: ForEach: several items have the key "1"/);
});

test('a key function that throws is reported with its place and leaves the list as it was', async () => {
  const on = showList((page) => (page.entries = entries(1)));
  list.entries.push(null as unknown as Entry);
  await $ui.settled();
  assert.deepEqual(on.texts, ['head', 'n1', 'foot']);
  assert.match(on.failures.join(), /^a:2 ForEach: Cannot read properties of null/);
  list.entries.pop();
  list.entries.push(...entries(2));
  await $ui.settled();
  assert.deepEqual(on.texts, ['head', 'n1', 'n2', 'foot']);
});

test('an item whose builder throws is reported, the others are there', () => {
  const on = showList((page) => {
    page.entries = entries(1, 2, 3);
    page.builder = (item, index): void => {
      if (index === 1) {
        throw new Error('no second');
      }
      text(item, index);
    };
  });
  assert.deepEqual(on.texts, ['head', 'n1', 'n3', 'foot']);
  assert.deepEqual(on.failures, ['a:2 ForEach: no second']);
});

test('what a builder reads of an item does not make the loop look at all of them', async () => {
  let looks = 0;
  const on = showList((page) => {
    page.entries = entries(1, 2);
    page.keyOf = (item): string => {
      looks++;
      return String((item as Entry).id);
    };
    page.builder = (item): void =>
      $ui.invoke(
        'a:3',
        (name: string) => text(new Entry(0, name), 0),
        () => [(item as Entry).name],
      );
  });
  looks = 0;
  list.entries.forEach((entry) => (entry.name = 'changed'));
  await $ui.settled();
  assert.equal(looks, 0);
  assert.deepEqual(on.texts, ['head', 'n1', 'n2', 'foot']);
});

test('any rearrangement shows the list as it is, and views are told of it truly', async () => {
  const seed = fuzzSeed();
  console.log(`FUZZ_SEED=${seed}`);
  const random = new Random(seed);
  const on = showList((page) => (page.entries = []));
  const view = new ModelView();
  view.apply(on.tree.snapshot());
  on.tree.takeChanges();
  for (let round = 0; round < 150; round++) {
    const ids = new Set(Array.from({ length: random.below(12) }, () => random.below(16)));
    const sameObjects = random.below(2) === 0;
    list.entries = [...ids].map(
      (id) => list.entries.find((entry) => sameObjects && entry.id === id) ?? new Entry(id, `n${id}`),
    );
    await $ui.settled();
    assert.deepEqual(on.texts, ['head', ...[...ids].map((id) => `n${id}`), 'foot'], `round ${round}`);
    view.apply(on.tree.takeChanges());
    const newcomer = new ModelView();
    newcomer.apply(on.tree.snapshot());
    assert.equal(view.toString(), newcomer.toString(), `round ${round}`);
  }
  assert.deepEqual(on.failures, []);
});
