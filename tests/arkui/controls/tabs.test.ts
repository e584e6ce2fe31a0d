/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shallowRef } from '@vue/reactivity';
import { settled } from '../../../host/arkui/build/index';
import * as $ui from '../../../host/arkui/build/index';
import { TabsController } from '../../../host/arkui/components/controls/globals';
import { component, ControlScreen } from './ControlScreen';
import type { Attributes } from './ControlScreen';

function page(name: string): void {
  component(
    'TabContent',
    undefined,
    () => ({ tabBar: [name] }),
    () => component('Text', () => [`in ${name}`]),
  );
}

function tabsOn(on: ControlScreen, options: () => object, attributes: () => Attributes = () => ({})): Promise<void> {
  return on.show(() => {
    component(
      'Tabs',
      () => [options()],
      attributes,
      () => {
        page('one');
        page('two');
        page('three');
      },
    );
  });
}

test('a tap on a tab shows its page and no other', async (t) => {
  const on = new ControlScreen(t);
  await tabsOn(on, () => ({}));
  assert.deepEqual(on.texts(), ['one', 'two', 'three', 'in one']);
  await on.click('two');
  assert.deepEqual(on.texts(), ['one', 'two', 'three', 'in two']);
});

test('the page that the app wants at first is there, and the app may change it', async (t) => {
  const on = new ControlScreen(t);
  const index = shallowRef(2);
  const changes: number[] = [];
  await tabsOn(
    on,
    () => ({ index: index.value }),
    () => ({ onChange: [(to: number) => changes.push(to)] }),
  );
  assert.ok(on.texts().includes('in three'));
  index.value = 0;
  await settled();
  assert.ok(on.texts().includes('in one'));
  assert.deepEqual(changes, [0]);
});

test('the page that a person has chosen stays while the app says the same index again', async (t) => {
  const on = new ControlScreen(t);
  const barPosition = shallowRef('Start');
  await tabsOn(on, () => ({ index: 0, barPosition: barPosition.value }));
  await on.click('two');
  barPosition.value = 'End';
  await settled();
  assert.ok(on.texts().includes('in two'));
});

test('a controller changes the page, but not to one that is not there', async (t) => {
  const on = new ControlScreen(t);
  const controller = new TabsController();
  await tabsOn(on, () => ({ controller }));
  controller.changeIndex(1);
  controller.changeIndex(7);
  await settled();
  assert.ok(on.texts().includes('in two'));
});

test('a handler may forbid the change', async (t) => {
  const on = new ControlScreen(t);
  await tabsOn(
    on,
    () => ({}),
    () => ({ onContentWillChange: [() => false] }),
  );
  await on.click('two');
  assert.ok(on.texts().includes('in one'));
});

test('pages of a loop have their tabs in its order, and take them with them', async (t) => {
  const on = new ControlScreen(t);
  const names = shallowRef(['b', 'c']);
  await on.show(() => {
    component('Tabs', undefined, undefined, () => {
      $ui.forEach(
        'test:each',
        () => names.value,
        (name) => page(String(name)),
        (name) => String(name),
      );
    });
  });
  names.value = ['a', 'b'];
  await settled();
  assert.deepEqual(on.texts(), ['a', 'b', 'in a']);
});

test('what is selected is said to those who do not see it', async (t) => {
  const on = new ControlScreen(t);
  await tabsOn(on, () => ({}));
  await on.click('two');
  const tab = (name: string) => on.labelled(name).parent;
  assert.equal(tab('two')?.attributes.get('aria-selected'), 'true');
  assert.equal(tab('one')?.attributes.get('aria-selected'), 'false');
});
