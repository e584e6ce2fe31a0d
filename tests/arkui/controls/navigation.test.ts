/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled } from '../../../host/arkui/build/index';
import { NavPathInfo, NavPathStack } from '../../../host/arkui/components/controls/globals';
import { component, ControlScreen } from './ControlScreen';

/** A page with a Navigation whose destinations say what they are called and what they were given. */
async function navigationOn(
  on: ControlScreen,
  stack: NavPathStack,
  log: string[] = [],
  mode = 'Stack',
): Promise<void> {
  const destination = (name: string, param: unknown): void => {
    if (name === 'missing') {
      return;
    }
    component(
      'NavDestination',
      () => [],
      (chain) => {
        chain.title(`title of ${name}`);
        for (const event of ['onWillAppear', 'onWillShow', 'onShown', 'onWillHide', 'onHidden', 'onWillDisappear']) {
          chain[event]?.(() => log.push(`${name} ${event}`));
        }
        return chain;
      },
      () => component('Text', () => [`${name}(${String(param)})`]),
    );
  };
  await on.show(() => {
    component(
      'Navigation',
      () => [stack],
      (chain) => chain.title('Home').mode(mode).navDestination(destination),
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
