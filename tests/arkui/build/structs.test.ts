/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as $ui from '../../../host/arkui/build/index';
import { Consumer, Event, Local, Once, Param, Provider, Require, BuilderParam } from '../../../host/arkui/globals';
import { chain } from '../support/definitions';
import { pageOf } from '../support/pages';
import { TestScreen } from '../support/TestScreen';

const text = (words: () => unknown): void => $ui.node('t:1', 'Text', () => [words()]);

/** A page that holds one struct with what it is given. */
function showing(struct: unknown, inputs: Record<string, () => unknown> = {}, trailing?: () => void): TestScreen {
  const on = new TestScreen();
  on.show(pageOf(() => $ui.invoke('a:1', struct, $ui.named(inputs), trailing)));
  return on;
}

test('what the parent gives is there for the initialisers of other fields', () => {
  class Kid extends $ui.Component {
    @Param size = 1;
    @Local double = this.size * 2;
    build(): void {
      text(() => this.double);
    }
  }
  assert.deepEqual(showing(Kid, { size: () => 21 }).texts, ['42']);
  assert.deepEqual(showing(Kid).texts, ['2']);
});

test("a @Param @Once is read once and then is the struct's own", async () => {
  const kids: Kid[] = [];
  class Kid extends $ui.Component {
    @Param @Once start = 0;
    aboutToAppear(): void {
      kids.push(this);
    }
    build(): void {
      text(() => this.start);
    }
  }
  class Index extends $ui.Component {
    @Local start = 5;
    build(): void {
      $ui.invoke('a:1', Kid, $ui.named({ start: () => this.start }));
      $ui.node(
        'a:2',
        'Text',
        () => ['change'],
        undefined,
        chain(($a) => $a.onClick(() => (this.start = 9))),
      );
    }
  }
  const on = new TestScreen();
  on.show(Index);
  const [, change] = on.screen.root.children;
  assert.ok(change);
  await on.click(change);
  assert.deepEqual(on.texts, ['5', 'change']);
  const [kid] = kids;
  assert.ok(kid);
  kid.start = 6;
  await $ui.settled();
  assert.deepEqual(on.texts, ['6', 'change']);
});

test('assigning a @Param is an error that names it', () => {
  const kids: Kid[] = [];
  class Kid extends $ui.Component {
    @Param size = 1;
    aboutToAppear(): void {
      kids.push(this);
    }
    build(): void {
      text(() => this.size);
    }
  }
  showing(Kid);
  const [kid] = kids;
  assert.ok(kid);
  assert.throws(() => {
    kid.size = 2;
  }, /^Error: Kid\.size is an @Param: only the parent changes it/);
});

test('an object that a parent makes for a @Param is made once, until its state changes', async () => {
  let made = 0;
  const pages: Index[] = [];
  class Kid extends $ui.Component {
    @Param list: number[] = [];
    build(): void {
      text(() => this.list.length);
      text(() => this.list.join());
    }
  }
  class Index extends $ui.Component {
    @Local count = 2;
    aboutToAppear(): void {
      pages.push(this);
    }
    build(): void {
      const list = (): number[] => {
        made++;
        return Array.from({ length: this.count }, (_, index) => index);
      };
      $ui.invoke('a:1', Kid, $ui.named({ list }));
    }
  }
  const on = new TestScreen();
  on.show(Index);
  assert.deepEqual(on.texts, ['2', '0,1']);
  assert.equal(made, 1);
  const [page] = pages;
  assert.ok(page);
  page.count = 3;
  await $ui.settled();
  assert.deepEqual(on.texts, ['3', '0,1,2']);
  assert.equal(made, 2);
});

test('an @Event that nobody listens to does nothing; an initialiser is its default', () => {
  const heard: string[] = [];
  class Kid extends $ui.Component {
    @Event silent!: () => void;
    @Event own: () => void = () => heard.push('own');
    @Event given: () => void = () => heard.push('default');
    build(): void {
      this.silent();
      this.own();
      this.given();
    }
  }
  assert.deepEqual(showing(Kid, { given: () => () => heard.push('parent') }).failures, []);
  assert.deepEqual(heard, ['own', 'parent']);
});

test('what can not be given is refused with its place', () => {
  class Kid extends $ui.Component {
    @Param value = 1;
    @Local secret = 1;
    plain = 1;
    @Require @Param needed!: string;
    build(): void {
      text(() => this.value + this.secret + this.plain);
    }
  }
  const failure = (inputs: Record<string, () => unknown>): string => showing(Kid, inputs).failures.join();
  const needed = (): string => '';
  assert.equal(failure({}), 'a:1 Kid: Kid has to be given needed: it is @Require');
  assert.match(failure({ needed, secret: () => 1 }), /^a:1 Kid: Kid can't be given secret: it is @Local/);
  assert.match(failure({ needed, plain: () => 1 }), /^a:1 Kid: Kid can't be given plain: it is no @Param/);
  assert.match(failure({ needed, nothing: () => 1 }), /Kid can't be given nothing/);
  assert.match(failure({ needed, $value: () => (): void => undefined }), /Kid has no @Event \$value/);
  assert.equal(failure({ needed }), '');
});

test('attributes of a struct belong to a box around it, and follow the state', async () => {
  class Kid extends $ui.Component {
    build(): void {
      text(() => 'kid');
    }
  }
  class Index extends $ui.Component {
    @Local width = 1;
    build(): void {
      const attributes = chain(($a) => $a.width(this.width).onClick(() => this.width++));
      $ui.invoke('a:1', Kid, () => [], undefined, attributes);
    }
  }
  const on = new TestScreen();
  on.show(Index);
  const [box] = on.screen.root.children;
  assert.ok(box);
  assert.equal(box.type, '__Common__');
  await on.click(box);
  assert.equal(box.element.styles.get('width'), '2');
  assert.deepEqual(on.texts, ['kid']);
});

test('a @Consumer takes part in the nearest @Provider above, through builders as well', async () => {
  const inners: Inner[] = [];
  class Inner extends $ui.Component {
    @Consumer() color = 'none';
    @Consumer('size') extent = 0;
    @Consumer() alone = 'own';
    aboutToAppear(): void {
      inners.push(this);
    }
    build(): void {
      text(() => `${this.color} ${this.extent} ${this.alone}`);
    }
  }
  class Middle extends $ui.Component {
    @Provider('color') shade = 'blue';
    @BuilderParam content: () => void = () => undefined;
    build(): void {
      this.content();
    }
  }
  class Outer extends $ui.Component {
    @Provider() color = 'red';
    @Provider('size') width = 7;
    build(): void {
      $ui.invoke(
        'o:1',
        Middle,
        () => [],
        () => $ui.invoke('o:2', Inner, () => []),
      );
      text(() => `${this.color} ${this.width}`);
    }
  }
  const on = new TestScreen();
  on.show(Outer);
  assert.deepEqual(on.texts, ['blue 7 own', 'red 7']);
  const [inner] = inners;
  assert.ok(inner);
  inner.extent = 8;
  inner.color = 'green';
  inner.alone = 'changed';
  await $ui.settled();
  assert.deepEqual(on.texts, ['green 8 changed', 'red 8']);
});

test('each struct has an id of its own, and one context of the screen', () => {
  const ids = new Set<number>();
  class Kid extends $ui.Component {
    build(): void {
      ids.add(this.getUniqueId());
      text(() => String(this.getUIContext() === on.screen.uiContext));
    }
  }
  const on = new TestScreen();
  on.show(
    pageOf(() =>
      $ui.forEach(
        'a:1',
        () => [1, 2],
        () => $ui.invoke('a:2', Kid, () => []),
      ),
    ),
  );
  assert.deepEqual(on.texts, ['true', 'true']);
  assert.equal(ids.size, 2);
});
