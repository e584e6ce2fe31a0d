/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as $ui from '../../../host/arkui/build/index';
import { Computed, Local, Monitor, Param } from '../../../host/arkui/globals';
import { TestScreen } from '../support/TestScreen';

let kid: Kid;
let page: Index;
const steps: string[] = [];

function rememberKid(shown: Kid): void {
  kid = shown;
}

function rememberPage(shown: Index): void {
  page = shown;
}

class Kid extends $ui.Component {
  @Param count = 0;
  @Local note = '';
  aboutToAppear(): void {
    rememberKid(this);
  }
  @Computed get twice(): number {
    steps.push('computed');
    return this.count * 2;
  }
  @Monitor('twice') onTwice(): void {
    steps.push('monitor');
    this.note = `note ${this.twice}`;
  }
  build(): void {
    $ui.node('k:1', 'Text', () => {
      steps.push('drawn');
      return [`${this.twice} ${this.note}`];
    });
  }
}

class Index extends $ui.Component {
  @Local count = 1;
  aboutToAppear(): void {
    rememberPage(this);
  }
  build(): void {
    $ui.invoke('a:1', Kid, $ui.named({ count: () => this.count }));
  }
}

test('a flush computes, then calls monitors, then draws: everything once, and at the end of the task', async () => {
  const on = new TestScreen();
  on.show(Index);
  steps.length = 0;
  page.count = 2;
  page.count = 3;
  assert.deepEqual(steps, []);
  await $ui.settled();
  assert.deepEqual(steps, ['computed', 'monitor', 'drawn']);
  assert.deepEqual(on.texts, ['6 note 6']);
});

test('nothing is drawn when a computed value comes out the same', async () => {
  new TestScreen().show(Index);
  await $ui.settled();
  kid.note = 'x';
  await $ui.settled();
  steps.length = 0;
  kid.note = 'x';
  page.count = 1;
  await $ui.settled();
  assert.deepEqual(steps, []);
});

test('a page whose drawing changes what it draws is stopped with an error that names the place', async () => {
  class Restless extends $ui.Component {
    @Local count = 0;
    build(): void {
      $ui.node('r:1', 'Text', () => [this.count++]);
      $ui.node('r:2', 'Text', () => [this.count]);
    }
  }
  class Circle extends $ui.Component {
    @Local one = 0;
    @Local other = 0;
    build(): void {
      $ui.node('c:1', 'Text', () => [(this.one = this.other + 1)]);
      $ui.node('c:2', 'Text', () => [(this.other = this.one + 1)]);
    }
  }
  const restless = new TestScreen();
  restless.show(Restless);
  await $ui.settled();
  restless.screen.close();
  const circle = new TestScreen();
  circle.show(Circle);
  await $ui.settled();
  assert.match(
    circle.failures.join(),
    /^c:1 Text: Text changes the state that it is made of, .* stopped after 100 times$/,
  );
});

test('what never comes to rest is given up alone: the rest of the page shows what it has to', async () => {
  let mixed: Mixed | undefined;
  const remember = (shown: Mixed): void => {
    mixed = shown;
  };
  class Mixed extends $ui.Component {
    @Local isOn = false;
    @Local one = 0;
    @Local other = 0;
    aboutToAppear(): void {
      remember(this);
    }
    build(): void {
      $ui.node('m:1', 'Text', () => [this.isOn ? (this.one = this.other + 1) : 'calm']);
      $ui.node('m:2', 'Text', () => [this.isOn ? (this.other = this.one + 1) : 'calm']);
      $ui.node('m:3', 'Text', () => [`${this.one} ${this.other}`]);
      $ui.node('m:4', 'Text', () => [this.isOn ? 'on' : 'off']);
    }
  }
  const on = new TestScreen();
  on.show(Mixed);
  assert.ok(mixed !== undefined);
  mixed.isOn = true;
  await $ui.settled();
  assert.equal(on.failures.length, 1, on.failures.join('\n'));
  assert.match(on.failures.join(), /^m:[12] Text: .* stopped after 100 times$/);
  assert.deepEqual(
    on.texts.slice(2),
    [`${mixed.one} ${mixed.other}`, 'on'],
    'what only follows it shows the last of it',
  );
  mixed.isOn = false;
  await $ui.settled();
  assert.deepEqual(on.texts.slice(0, 2), ['calm', 'calm'], 'with the next change it has another chance');
});

test('a second screen and its state go on when the first one is closed', async () => {
  const first = new TestScreen();
  first.show(Index);
  const second = new TestScreen();
  second.show(Index);
  first.screen.close();
  page.count = 5;
  await $ui.settled();
  assert.deepEqual(second.texts, ['10 note 10']);
});
