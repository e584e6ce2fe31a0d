/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shallowRef } from '@vue/reactivity';
import { settled } from '../../../host/arkui/build/index';
import * as $ui from '../../../host/arkui/build/index';
import { NavPathInfo, NavPathStack } from '../../../host/arkui/components/controls/globals';
import { restoreNavigation, saveNavigation } from '../../../host/arkui/components/controls/navigation/savedNavigation';
import type { SavedNavigation } from '../../../host/arkui/components/controls/navigation/savedNavigation';
import { configuration } from '../../../host/device/configuration';
import { component, ControlScreen } from './ControlScreen';

const EVENTS = ['onWillAppear', 'onWillShow', 'onShown', 'onWillHide', 'onHidden', 'onWillDisappear'];

/** A page with a Navigation whose destinations say what they are called and what they were given. */
async function navigationOn(on: ControlScreen, stack: NavPathStack, log: string[] = [], mode = 'Stack'): Promise<void> {
  const destination = (name: string, param: unknown): void => {
    if (name === 'missing') {
      return;
    }
    component(
      'NavDestination',
      () => [],
      () => ({
        title: [`title of ${name}`],
        ...Object.fromEntries(EVENTS.map((event) => [event, [() => log.push(`${name} ${event}`)]])),
      }),
      () => component('Text', () => [`${name}(${String(param)})`]),
    );
  };
  await on.show(() => {
    component(
      'Navigation',
      () => [stack],
      () => ({ title: ['Home'], mode: [mode], navDestination: [destination] }),
      () => component('Text', () => ['content']),
    );
  });
}

test('a page that is pushed covers the content, and going back shows that again', async (t) => {
  const on = new ControlScreen(t);
  const stack = new NavPathStack();
  await navigationOn(on, stack);
  assert.deepEqual(on.texts(), ['Home', 'content']);
  stack.pushPathByName('a', 1);
  await settled();
  assert.deepEqual(on.texts(), ['title of a', 'a(1)']);
  assert.equal(on.screen.back(), true);
  await settled();
  assert.deepEqual(on.texts(), ['Home', 'content']);
  assert.equal(on.screen.back(), false);
});

test('the back button of a page goes back', async (t) => {
  const on = new ControlScreen(t);
  const stack = new NavPathStack();
  await navigationOn(on, stack);
  stack.pushPath(new NavPathInfo('a', 'x'));
  await settled();
  await on.click('Back');
  assert.equal(stack.size(), 0);
});

test('pages tell what becomes of them, in the order of a device', async (t) => {
  const on = new ControlScreen(t);
  const stack = new NavPathStack();
  const log: string[] = [];
  await navigationOn(on, stack, log);
  stack.pushPathByName('a', 1);
  await settled();
  stack.pushPathByName('b', 2);
  await settled();
  assert.deepEqual(log.splice(0), [
    'a onWillAppear',
    'a onWillShow',
    'a onShown',
    'b onWillAppear',
    'a onWillHide',
    'b onWillShow',
    'a onHidden',
    'b onShown',
  ]);
  stack.pop();
  await settled();
  assert.deepEqual(log, ['b onWillHide', 'a onWillShow', 'b onHidden', 'a onShown', 'b onWillDisappear']);
});

test('a page that is covered keeps what it is, out of reach', async (t) => {
  const on = new ControlScreen(t);
  const stack = new NavPathStack();
  await navigationOn(on, stack);
  stack.pushPathByName('a', 1);
  await settled();
  const [first] = on.all('NavDestination');
  stack.pushPathByName('b', 2);
  await settled();
  assert.equal(on.all('NavDestination')[0], first);
  assert.equal(first?.element.parent?.attributes.has('inert'), true);
  stack.pop();
  await settled();
  assert.equal(first.element.parent.attributes.has('inert'), false);
  assert.equal(on.all('NavDestination').length, 1);
});

test('several changes in one go are one change of the screen', async (t) => {
  const on = new ControlScreen(t);
  const stack = new NavPathStack();
  const log: string[] = [];
  await navigationOn(on, stack, log);
  stack.pushPathByName('a', 1);
  stack.clear();
  stack.pushPathByName('b', 2);
  await settled();
  assert.deepEqual(log, ['b onWillAppear', 'b onWillShow', 'b onShown']);
});

test('the one who pushed a page gets the result that it is popped with', () => {
  const stack = new NavPathStack();
  const results: unknown[] = [];
  stack.pushPath(new NavPathInfo('a', 1, (popped) => results.push([popped.info.name, popped.result])));
  assert.equal(stack.pop({ port: 7007 })?.name, 'a');
  stack.pushPathByName('b', 1, (popped) => results.push([popped.info.name, popped.result]));
  stack.pop(true);
  assert.deepEqual(results, [['a', { port: 7007 }]]);
});

test('a stack is searched and cut from the bottom', () => {
  const stack = new NavPathStack();
  for (const [name, param] of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['c', 4],
  ] as const) {
    stack.pushPathByName(name, param);
  }
  assert.deepEqual(stack.getParamByName('a'), [1, 3]);
  assert.deepEqual(stack.getIndexByName('a'), [0, 2]);
  assert.equal(stack.getParamByIndex(1), 2);
  assert.equal(stack.moveToTop('b'), 1);
  assert.deepEqual(stack.getAllPathName(), ['a', 'a', 'c', 'b']);
  stack.replacePathByName('d', 5);
  assert.deepEqual(stack.getAllPathName(), ['a', 'a', 'c', 'd']);
  assert.equal(stack.removeByName('a'), 2);
  assert.equal(stack.removeByIndexes([0]), 1);
  assert.deepEqual(stack.getAllPathName(), ['d']);
  assert.equal(stack.popToName('missing'), -1);
  assert.equal(stack.size(), 1);
  stack.pushPath(new NavPathInfo('d', 6), { launchMode: 'MOVE_TO_TOP_SINGLETON' });
  assert.deepEqual([stack.size(), stack.getParamByIndex(0)], [1, 6]);
  stack.popToIndex(-1);
  assert.equal(stack.size(), 0);
});

test('pushDestination resolves when the page is shown, and rejects where there is none', async (t) => {
  const on = new ControlScreen(t);
  const stack = new NavPathStack();
  await navigationOn(on, stack);
  await stack.pushDestinationByName('a', 1);
  assert.deepEqual(on.texts(), ['title of a', 'a(1)']);
  await assert.rejects(stack.pushDestinationByName('missing', 1), { code: 100006 });
  assert.match(on.warnings.join(), /navDestination builds nothing for 'missing'/);
});

test('from 600 vp on the content stays beside the page, and the lowest page has no back button', async (t) => {
  const on = new ControlScreen(t);
  const stack = new NavPathStack();
  await navigationOn(on, stack, [], 'Auto');
  stack.pushPathByName('a', 1);
  await settled();
  assert.deepEqual(on.texts(), ['title of a', 'a(1)']);
  on.resize(800);
  await settled();
  assert.deepEqual(on.texts(), ['Home', 'content', 'title of a', 'a(1)']);
  assert.throws(() => on.labelled('Back'));
  assert.equal(on.screen.back(), false);
  stack.pushPathByName('b', 2);
  await settled();
  await on.click('Back');
  assert.deepEqual(stack.getAllPathName(), ['a']);
});

test('a page that deals with going back itself stays', async (t) => {
  const on = new ControlScreen(t);
  await on.showDestination(() => {
    component('NavDestination', undefined, () => ({ onBackPressed: [() => true] }));
  });
  assert.equal(on.screen.back(), true);
  assert.equal(on.stack.size(), 1);
});

test('the stack of a Navigation within a page knows the one around it, and goes back first', async (t) => {
  const on = new ControlScreen(t);
  const inner = new NavPathStack();
  await on.showDestination(() => {
    component('NavDestination', undefined, undefined, () => {
      component(
        'Navigation',
        () => [inner],
        () => ({ navDestination: [() => component('NavDestination')] }),
      );
    });
  });
  inner.pushPathByName('x', 1);
  await settled();
  assert.equal(inner.getParent(), on.stack);
  on.screen.back();
  assert.deepEqual([inner.size(), on.stack.size()], [0, 1]);
  on.screen.back();
  assert.equal(on.stack.size(), 0);
});

test('more menu items than there are places are behind one button', async (t) => {
  const on = new ControlScreen(t);
  const chosen: string[] = [];
  const menus = ['A', 'B', 'C', 'D'].map((value) => ({ value, action: () => chosen.push(value) }));
  await on.show(() => component('Navigation', undefined, () => ({ menus: [menus] })));
  assert.deepEqual(on.texts(), ['A', 'B']);
  await on.click('More');
  assert.deepEqual(on.texts(), ['C', 'D']);
  await on.click('D');
  assert.deepEqual(chosen, ['D']);
  assert.deepEqual(on.texts(), ['A', 'B']);
});

test('a page behind a condition joins the stack when it comes', async (t) => {
  const on = new ControlScreen(t);
  const isReady = shallowRef(false);
  const names: string[] = [];
  const ready = (context: { pathInfo: { name: string } }): number => names.push(context.pathInfo.name);
  await on.showDestination(() => {
    $ui
      .branch('test:branch')
      .when(
        () => isReady.value,
        () => component('NavDestination', undefined, () => ({ onReady: [ready] })),
      )
      .end();
  });
  assert.deepEqual(names, []);
  isReady.value = true;
  await settled();
  assert.deepEqual(names, ['page']);
});

test('open pages are saved with what JSON can carry, and come back on the Navigations of the same place', async (t) => {
  const before = new ControlScreen(t);
  const stack = new NavPathStack();
  await navigationOn(before, stack);
  stack.pushPathByName('a', { host: 'x', ports: [1, 2] });
  stack.pushPathByName('b', new Map([[1, 2]]));
  const saved: unknown = JSON.parse(JSON.stringify(saveNavigation()));
  before.screen.close();
  restoreNavigation(saved as SavedNavigation);
  const after = new ControlScreen(t);
  const again = new NavPathStack();
  await navigationOn(after, again);
  assert.deepEqual(again.getAllPathName(), ['a', 'b']);
  assert.deepEqual([again.getParamByIndex(0), again.getParamByIndex(1)], [{ host: 'x', ports: [1, 2] }, undefined]);
  assert.deepEqual(after.texts(), ['title of b', 'b(undefined)']);
});

test('open pages are back when the number of columns is told: a page that fills the second one finds them', async (t) => {
  const before = new ControlScreen(t);
  const stack = new NavPathStack();
  await navigationOn(before, stack);
  stack.pushPathByName('a', undefined);
  const saved: unknown = JSON.parse(JSON.stringify(saveNavigation()));
  before.screen.close();
  restoreNavigation(saved as SavedNavigation);
  const on = new ControlScreen(t);
  const again = new NavPathStack();
  const sizes: number[] = [];
  await on.show(() => {
    component(
      'Navigation',
      () => [again],
      () => ({ onNavigationModeChange: [() => sizes.push(again.size())] }),
    );
  });
  assert.deepEqual(sizes, [1]);
});

test('the number of columns is told at the first showing, and when it changes', async (t) => {
  const on = new ControlScreen(t);
  const width = configuration.windowWidth;
  t.after(() => (configuration.windowWidth = width));
  configuration.windowWidth = 840;
  const modes: unknown[] = [];
  await on.show(() => {
    component(
      'Navigation',
      () => [new NavPathStack()],
      () => ({ onNavigationModeChange: [(mode: unknown) => modes.push(mode)] }),
    );
  });
  assert.deepEqual(modes, ['Split']);
  configuration.windowWidth = 360;
  await settled();
  assert.deepEqual(modes, ['Split', 'Stack']);
});
