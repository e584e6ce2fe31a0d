/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as $ui from '../../../host/arkui/build/index';
import { Builder, BuilderParam, Local, LocalBuilder, wrapBuilder } from '../../../host/arkui/globals';
import { chain } from '../support/definitions';
import { pageOf } from '../support/pages';
import { TestScreen } from '../support/TestScreen';

const text = (words: () => unknown): void => $ui.node('t:1', 'Text', () => [words()]);

/** `this.name` as a value, as pages have builders as values. */
function method(struct: object, name: string): () => void {
  return Reflect.get(struct, name) as () => void;
}

/** A page that holds one struct with what it is given. */
function showing(struct: unknown, inputs: Record<string, () => unknown> = {}, trailing?: () => void): TestScreen {
  const on = new TestScreen();
  on.show(pageOf(() => $ui.invoke('a:1', struct, $ui.named(inputs), trailing)));
  return on;
}

test("a builder from the parent: as a block, as a value, with arguments, or the struct's own default", () => {
  class Kid extends $ui.Component {
    @Local name = 'kid';
    @Builder own(): void {
      text(() => `own ${this.name}`);
    }
    @BuilderParam content: (words?: string) => void = method(this, 'own');
    build(): void {
      this.content('given');
    }
  }
  class Index extends $ui.Component {
    @Local name = 'parent';
    @Builder loose(words: string): void {
      text(() => `${words} ${this.name}`);
    }
    @LocalBuilder bound(words: string): void {
      text(() => `${words} ${this.name}`);
    }
    build(): void {
      $ui.invoke('a:1', Kid, () => []);
      $ui.invoke(
        'a:2',
        Kid,
        () => [],
        () => text(() => `block ${this.name}`),
      );
      $ui.invoke('a:3', Kid, $ui.named({ content: () => method(this, 'loose') }));
      $ui.invoke('a:4', Kid, $ui.named({ content: () => method(this, 'bound') }));
      $ui.invoke('a:5', Kid, $ui.named({ content: () => (): void => this.loose('thunk') }));
    }
  }
  const on = new TestScreen();
  on.show(Index);
  assert.deepEqual(on.texts, ['own kid', 'block parent', 'given kid', 'given parent', 'thunk parent']);
  assert.deepEqual(on.failures, []);
});

test('a block needs exactly one @BuilderParam', () => {
  class None extends $ui.Component {
    build(): void {
      text(() => 'none');
    }
  }
  assert.match(
    showing(None, {}, () => undefined).failures.join(),
    /^a:1 None: None takes a block only with exactly one/,
  );
});

test('a builder function: values are taken once, an object literal by reference', async () => {
  class Index extends $ui.Component {
    @Local count = 1;
    build(): void {
      $ui.invoke('a:1', byValue, () => [this.count]);
      $ui.invoke('a:2', byObject, $ui.named({ count: () => this.count }));
      wrapped.builder($ui.byReference({ count: () => this.count }) as { count: number });
      $ui.node(
        'a:4',
        'Text',
        () => ['+'],
        undefined,
        chain(($a) => $a.onClick(() => this.count++)),
      );
    }
  }
  function byValue(count: number): void {
    text(() => `value ${count}`);
  }
  function byObject(given: { count: number }): void {
    text(() => `object ${given.count}`);
  }
  const wrapped = wrapBuilder((given: { count: number }) => text(() => `wrapped ${given.count}`));
  const on = new TestScreen();
  on.show(Index);
  const [, , , plus] = on.screen.root.children;
  assert.ok(plus);
  await on.click(plus);
  assert.deepEqual(on.texts, ['value 1', 'object 2', 'wrapped 2', '+']);
});
