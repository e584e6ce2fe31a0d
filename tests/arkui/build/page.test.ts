/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as $ui from '../../../host/arkui/build/index';
import { Event, Local, ObservedV2, Param, Trace } from '../../../host/arkui/globals';
import { applied, chain } from '../support/definitions';
import { TestScreen } from '../support/TestScreen';

test('a change of state redraws exactly what read it', async () => {
  class Index extends $ui.Component {
    @Local count = 1;
    @Local color = 'red';
    build(): void {
      $ui.node(
        'a:1',
        'Column',
        () => [],
        () => {
          $ui.node(
            'a:2',
            'Text',
            () => [`n ${this.count}`],
            undefined,
            chain(($a) => $a.color(this.color).width(1)),
          );
          $ui.node(
            'a:3',
            'Text',
            () => ['still'],
            undefined,
            chain(($a) => $a.onClick(() => this.count++)),
          );
        },
      );
    }
  }
  const on = new TestScreen();
  on.show(Index);
  assert.deepEqual(on.texts, ['n 1', 'still']);
  applied.length = 0;
  const [, still] = on.first('Column').children;
  assert.ok(still);
  await on.click(still);
  assert.deepEqual(on.texts, ['n 2', 'still']);
  assert.deepEqual(applied, ['Text']);
});

test('a @Param follows the parent, an @Event calls it', async () => {
  @ObservedV2
  class Model {
    @Trace name = 'one';
  }
  class Kid extends $ui.Component {
    @Param name = '';
    @Param model = new Model();
    @Event change: () => void = () => undefined;
    build(): void {
      $ui.node(
        'k:1',
        'Text',
        () => [`${this.name} ${this.model.name}`],
        undefined,
        chain(($a) => $a.onClick(() => this.change())),
      );
    }
  }
  class Index extends $ui.Component {
    @Local name = 'Ann';
    @Local model = new Model();
    build(): void {
      const inputs = { name: () => this.name, model: () => this.model, change: () => () => this.rename() };
      $ui.invoke('a:1', Kid, $ui.named(inputs));
    }
    rename(): void {
      this.name = 'Bob';
      this.model.name = 'two';
    }
  }
  const on = new TestScreen();
  on.show(Index);
  assert.deepEqual(on.texts, ['Ann one']);
  await on.click(on.first('Text'));
  assert.deepEqual(on.texts, ['Bob two']);
  assert.deepEqual(on.failures, []);
});
