/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Computed, Monitor, ObservedV2, Trace } from '../../../host/arkui/globals';
import { reportErrorsTo } from '../../../host/arkui/state/report';
import { settled } from '../../../host/arkui/state/schedule';

/** IMonitor, as the declarations of ArkUI have it. */
interface Change {
  dirty: string[];
  value<T>(path?: string): { before: T; now: T; path: string } | undefined;
}

let failures: string[] = [];
let endReports: () => void;

beforeEach(() => {
  failures = [];
  endReports = reportErrorsTo((error, at, what) => failures.push(`${at}${what}: ${(error as Error).message}`));
});
afterEach(() => endReports());

/** Resolves when the monitors and computed values of the objects that were just made have begun. */
async function begun(): Promise<void> {
  await Promise.resolve();
}

@ObservedV2
class User {
  @Trace name = 'Ann';
}

@ObservedV2
class Model {
  readonly heard: string[] = [];
  @Trace count = 0;
  @Trace total = 0;
  @Trace user: User | undefined = new User();
  @Trace list = [1, 2];

  constructor() {
    this.count = 1;
  }

  @Computed get isMany(): boolean {
    return this.count > 10;
  }

  @Monitor('count', 'user.name') onChange(change: Change): void {
    const values = change.dirty.map((path) => {
      const value = change.value(path);
      return `${path} ${String(value?.before)}-${String(value?.now)}`;
    });
    this.heard.push(values.join(', '));
  }

  @Monitor('isMany') onMany(change: Change): void {
    this.heard.push(`many ${String(change.value()?.now)}`);
  }

  @Monitor('list.length', 'list.0') onList(change: Change): void {
    this.heard.push(change.dirty.join());
  }
}

test('a monitor is called once for all changes of a task, with the values before and after', async () => {
  const model = new Model();
  await begun();
  model.count = 2;
  model.count = 3;
  if (model.user !== undefined) {
    model.user.name = 'Bob';
  }
  assert.deepEqual(model.heard, []);
  await settled();
  assert.deepEqual(model.heard, ['count 1-3, user.name Ann-Bob']);
});

test('what was changed and changed back, or in the constructor, is no change', async () => {
  const model = new Model();
  await begun();
  model.count = 2;
  model.count = 1;
  await settled();
  assert.deepEqual(model.heard, []);
});

test('a path is followed through other objects, and through none', async () => {
  const model = new Model();
  await begun();
  model.user = new User();
  await settled();
  assert.deepEqual(model.heard.splice(0), []);
  model.user = undefined;
  await settled();
  assert.deepEqual(model.heard.splice(0), ['user.name Ann-undefined']);
  model.user = new User();
  await settled();
  model.user.name = 'Eve';
  await settled();
  assert.deepEqual(model.heard, ['user.name undefined-Ann', 'user.name Ann-Eve']);
});

test('a computed value is monitored when it changes, not when what it is made of does', async () => {
  const model = new Model();
  await begun();
  model.count = 5;
  await settled();
  model.count = 11;
  await settled();
  model.count = 12;
  await settled();
  assert.deepEqual(
    model.heard.filter((heard) => heard.startsWith('many')),
    ['many true'],
  );
});

test('the length and an index of an array can be monitored', async () => {
  const model = new Model();
  await begun();
  model.list.push(3);
  await settled();
  model.list[0] = 9;
  model.list[1] = 9;
  await settled();
  assert.deepEqual(model.heard, ['list.length', 'list.0']);
});

test('what a monitor changes is monitored in the same flush', async () => {
  @ObservedV2
  class Chain {
    @Trace a = 0;
    @Trace b = 0;
    @Trace c = 0;
    @Monitor('a') onA(): void {
      this.b = this.a * 2;
    }
    @Monitor('b') onB(): void {
      this.c = this.b * 2;
    }
  }
  const chain = new Chain();
  await begun();
  chain.a = 1;
  await settled();
  assert.equal(chain.c, 4);
});

test('monitors that never come to rest are stopped with an error that names them', async () => {
  @ObservedV2
  class Endless {
    @Trace count = 0;
    @Monitor('count') onCount(): void {
      this.count++;
    }
  }
  const endless = new Endless();
  await begun();
  endless.count = 1;
  await settled();
  assert.match(failures.join(), /^Endless\.onCount \(@Monitor\): .*has changed what it monitors 100 times/);
});

test('what a monitor throws or rejects with is reported by its name, and the next ones are called', async () => {
  @ObservedV2
  class Failing {
    @Trace count = 0;
    called = false;
    @Monitor('count') onFirst(): void {
      throw new Error('thrown');
    }
    @Monitor('count') async onSecond(): Promise<void> {
      await Promise.resolve();
      throw new Error('rejected');
    }
    @Monitor('count') onThird(): void {
      this.called = true;
    }
  }
  const failing = new Failing();
  await begun();
  failing.count = 1;
  await settled();
  await new Promise(setImmediate);
  assert.deepEqual(failures, ['Failing.onFirst (@Monitor): thrown', 'Failing.onSecond (@Monitor): rejected']);
  assert.ok(failing.called);
});

test('the monitors of a base class and of the class that extends it are each called once', async () => {
  const heard: string[] = [];
  @ObservedV2
  class Base {
    @Trace count = 0;
    @Monitor('count') onBase(): void {
      heard.push('base');
    }
  }
  @ObservedV2
  class Derived extends Base {
    @Monitor('count') onDerived(): void {
      heard.push('derived');
    }
  }
  class Plain extends Base {}
  const derived = new Derived();
  await begun();
  derived.count++;
  await settled();
  assert.deepEqual(heard.splice(0), ['base', 'derived']);
  const plain = new Plain();
  await begun();
  plain.count++;
  await settled();
  assert.deepEqual(heard, ['base']);
  assert.equal(plain.constructor.name, 'Plain');
  assert.equal(new Derived().constructor.name, 'Derived');
});

test('what is changed in the task in which an object was made is how it began', async () => {
  const model = new Model();
  model.count = 5;
  await settled();
  assert.deepEqual(model.heard, []);
});

test('a computed value is computed once for any number of readers, and renewed when the task is over', async () => {
  let computations = 0;
  @ObservedV2
  class Sum {
    @Trace a = 1;
    @Trace b = 2;
    @Computed get sum(): number {
      computations++;
      return this.a + this.b;
    }
  }
  const sum = new Sum();
  sum.a = 2;
  assert.equal(sum.sum, 4);
  await begun();
  computations = 0;
  sum.a = 5;
  sum.b = 5;
  assert.deepEqual([sum.sum, sum.sum, computations], [4, 4, 0]);
  await settled();
  assert.deepEqual([sum.sum, sum.sum, computations], [10, 10, 1]);
});

test('computed values that are made of others follow in one flush', async () => {
  @ObservedV2
  class Square {
    @Trace side = 2;
    @Computed get area(): number {
      return this.side * this.side;
    }
    @Computed get volume(): number {
      return this.area * this.side;
    }
  }
  const square = new Square();
  await begun();
  square.side = 3;
  await settled();
  assert.deepEqual([square.area, square.volume], [9, 27]);
});

test('what a computed value throws is reported by its name', async () => {
  @ObservedV2
  class Broken {
    @Trace isBroken = false;
    @Computed get value(): number {
      if (this.isBroken) {
        throw new Error('no value');
      }
      return 1;
    }
  }
  const broken = new Broken();
  await begun();
  broken.isBroken = true;
  await settled();
  assert.deepEqual(failures, ['Broken.value (@Computed): no value']);
  broken.isBroken = false;
  await settled();
  assert.equal(broken.value, 1);
});

test('a computed member has to be a getter, without a setter', () => {
  const both = { get: () => 1, set: () => undefined };
  assert.throws(() => Computed({}, 'sum', both), /@Computed sum has to be a getter without a setter/);
  assert.throws(() => Computed({}, 'sum', {}), /has to be a getter/);
});
