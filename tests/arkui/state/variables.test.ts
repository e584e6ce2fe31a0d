/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReactiveEffect } from '@vue/reactivity';
import { ObservedV2, Trace } from '../../../host/arkui/globals';
import { UIUtils } from '../../../host/arkui/state/UIUtils';

@ObservedV2
class Inner {
  @Trace name = 'inner';
}

@ObservedV2
class Model {
  @Trace count = 0;
  @Trace list: number[] = [1, 2, 3];
  @Trace table: number[][] = [[1], [2]];
  @Trace map = new Map<string, number>();
  @Trace set = new Set<string>();
  @Trace date = new Date(2026, 0, 1);
  @Trace inner = new Inner();
  @Trace inners = [new Inner()];
  @Trace plain = { name: 'plain' };
  untraced = 0;
}

/** How often a reading is told of each of some changes. */
function tellings(read: () => unknown, ...changes: (() => unknown)[]): number[] {
  let told = 0;
  const effect = new ReactiveEffect(() => void read());
  effect.scheduler = (): void => {
    told++;
    effect.run();
  };
  effect.run();
  const counts = changes.map((change) => {
    told = 0;
    change();
    return told;
  });
  effect.stop();
  return counts;
}

test('a field tells of another value, not of the same', () => {
  const model = new Model();
  assert.deepEqual(
    tellings(
      () => model.count,
      () => (model.count = 1),
      () => (model.count = 1),
      () => (model.count = NaN),
      () => (model.count = NaN),
      () => model.untraced++,
    ),
    [1, 0, 1, 0, 0],
  );
});

test('an array tells of what its methods and indexes change', () => {
  const { list } = new Model();
  assert.deepEqual(
    tellings(
      () => list.join(),
      () => list.push(4),
      () => (list[0] = 9),
      () => list.sort(),
      () => list.splice(0, 1),
      () => (list.length = 0),
      () => list.includes(1),
    ).map((count) => count > 0),
    [true, true, true, true, true, false],
  );
  assert.ok(Array.isArray(list));
});

test('the rows of a table are observed', () => {
  const model = new Model();
  assert.deepEqual(
    tellings(
      () => model.table[1]?.[0],
      () => model.table[1]?.splice(0, 1, 5),
      () => model.table[0]?.push(1),
    ),
    [1, 0],
  );
});

test('a map and a set tell of their changes', () => {
  const { map, set } = new Model();
  const changes = tellings(
    () => [map.get('a'), set.has('x')],
    () => map.set('a', 1),
    () => map.set('b', 1),
    () => set.add('x'),
    () => set.clear(),
    () => map.delete('a'),
  );
  assert.deepEqual(changes, [1, 0, 1, 1, 1]);
  assert.ok(map instanceof Map && set instanceof Set);
});

test('a date tells of what its setters change, and is a date', () => {
  const { date } = new Model();
  const changes = tellings(
    () => date.getDate(),
    () => date.setFullYear(2030),
    () => date.setFullYear(2030),
    () => date.getTime(),
  );
  assert.deepEqual(changes, [1, 0, 0]);
  assert.ok(date instanceof Date);
  assert.equal(JSON.stringify(date), JSON.stringify(new Date(2030, 0, 1)));
  assert.equal(Number(date), new Date(2030, 0, 1).getTime());
});

test('nested observed objects are followed as deep as they are observed', () => {
  const model = new Model();
  assert.deepEqual(
    tellings(
      () => [model.inner.name, model.inners[0]?.name, model.plain.name],
      () => (model.inner.name = 'other'),
      () => (model.inner = new Inner()),
      () => model.inners.forEach((inner) => (inner.name = 'other')),
      () => (model.plain.name = 'other'),
    ),
    [1, 1, 1, 0],
  );
});

test('classes that extend an observed class, and generic ones, are observed', () => {
  @ObservedV2
  class Base<T> {
    @Trace value: T;

    constructor(value: T) {
      this.value = value;
    }
  }
  @ObservedV2
  class Derived extends Base<string> {
    @Trace own = 1;
  }
  const derived = new Derived('a');
  const read = (): unknown => `${derived.value}${derived.own}`;
  assert.deepEqual(
    tellings(
      read,
      () => (derived.value = 'b'),
      () => derived.own++,
    ),
    [1, 1],
  );
  assert.ok(derived instanceof Base);
});

test('JSON shows what a device shows', () => {
  assert.equal(JSON.stringify(new Inner()), '{"__ob_name":"inner"}');
});

test('UIUtils gives the object behind a proxy', () => {
  const list = [1];
  const date = new Date();
  const model = new Model();
  model.list = list;
  model.date = date;
  assert.notEqual(model.list, list);
  assert.equal(UIUtils.getTarget(model.list), list);
  assert.equal(UIUtils.getTarget(model.date), date);
  assert.equal(UIUtils.getTarget(model), model);
});

test('UIUtils.makeObserved follows an object of no class in depth, and leaves observed classes alone', () => {
  const observed: { a: { b: number }; inner?: Inner } = UIUtils.makeObserved({ a: { b: 1 } });
  const inner = new Inner();
  observed.inner = inner;
  assert.deepEqual(
    tellings(
      () => observed.a.b,
      () => observed.a.b++,
    ),
    [1],
  );
  assert.deepEqual(
    tellings(
      () => observed.inner?.name,
      () => (inner.name = 'other'),
    ),
    [1],
  );
  assert.equal(UIUtils.makeObserved(observed), observed);
});
