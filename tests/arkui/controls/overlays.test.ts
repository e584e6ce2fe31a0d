/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shallowRef } from '@vue/reactivity';
import { settled } from '../../../host/arkui/build/index';
import { Op } from '../../../host/arkui/element/ops';
import * as $ui from '../../../host/arkui/build/index';
import { component, ControlScreen, elementsBelow } from './ControlScreen';
import { invocations } from './cases/RowCase';

const content = (): void => component('Text', () => ['in the sheet']);

/** A page whose sheet is shown as long as the app says so. */
async function sheetOn(on: ControlScreen, options: object = {}) {
  const isShown = shallowRef(false);
  const gone: string[] = [];
  const onDisappear = (): void => {
    gone.push('gone');
    isShown.value = false;
  };
  await on.show(() => {
    component(
      'Button',
      () => ['open'],
      () => ({ bindSheet: [isShown.value, content, { onDisappear, ...options }] }),
    );
  });
  isShown.value = true;
  await settled();
  return { isShown, gone };
}

function scrim(on: ControlScreen) {
  const found = [...elementsBelow(on.screen.layers.element)].find(
    (element) => element.attributes.get('data-part') === 'scrim',
  );
  assert.ok(found);
  return found;
}

test('a layer leaves the screen itself as it is, which the views size', async (t) => {
  const on = new ControlScreen(t);
  await on.show(() => component('Text', () => ['page']));
  on.screen.uiContext.getPromptAction().showToast({ message: 'Hi' });
  await settled();
  assert.ok(on.texts().includes('Hi'));
  assert.equal(on.screen.tree.screen.styles.get('position'), undefined);
});

test('a sheet shows above the page, which can not be reached meanwhile', async (t) => {
  const on = new ControlScreen(t);
  const { isShown } = await sheetOn(on);
  assert.deepEqual(on.texts(), ['in the sheet']);
  isShown.value = false;
  await settled();
  assert.deepEqual(on.texts(), ['open']);
  assert.equal(on.all('Sheet').length, 0);
});

for (const [way, close] of Object.entries({
  'a tap outside': (on: ControlScreen) => on.send(scrim(on), 'click'),
  Escape: (on: ControlScreen) => on.send(on.first('Sheet').element, 'keydown', { key: 'Escape' }),
  'its button': (on: ControlScreen) => on.click('Close'),
  'the system going back': async (on: ControlScreen) => {
    assert.equal(on.screen.back(), true);
    await settled();
  },
})) {
  test(`a sheet is closed by ${way}, tells the page, and opens again`, async (t) => {
    const on = new ControlScreen(t);
    const { isShown, gone } = await sheetOn(on);
    await close(on);
    assert.deepEqual(on.texts(), ['open']);
    assert.deepEqual(gone, ['gone']);
    isShown.value = true;
    await settled();
    assert.deepEqual(on.texts(), ['in the sheet']);
  });
}

test('a sheet that a person has closed stays closed while the page only says the same again', async (t) => {
  const on = new ControlScreen(t);
  const width = shallowRef(100);
  await on.show(() => {
    component(
      'Button',
      () => ['open'],
      () => ({ bindSheet: [true, () => content(), {}], width: [width.value] }),
    );
  });
  await on.click('Close');
  width.value = 200;
  await settled();
  assert.deepEqual(on.texts(), ['open']);
});

test('a page may keep its sheet, and says when it goes', async (t) => {
  const on = new ControlScreen(t);
  const asked: { reason: string; dismiss(): void }[] = [];
  await sheetOn(on, { onWillDismiss: (action: { reason: string; dismiss(): void }) => asked.push(action) });
  await on.send(scrim(on), 'click');
  assert.deepEqual(on.texts(), ['in the sheet']);
  assert.equal(asked[0]?.reason, 'TOUCH_OUTSIDE');
  asked[0].dismiss();
  await settled();
  assert.deepEqual(on.texts(), ['open']);
});

test('a sheet goes with the component that has it', async (t) => {
  const on = new ControlScreen(t);
  const isThere = shallowRef(true);
  await on.show(() => {
    $ui
      .branch('test:if')
      .when(
        () => isThere.value,
        () =>
          component(
            'Button',
            () => ['open'],
            () => ({ bindSheet: [true, content, {}] }),
          ),
      )
      .end();
  });
  assert.equal(on.screen.layers.element.children.length, 1);
  isThere.value = false;
  await settled();
  assert.equal(on.screen.layers.element.children.length, 0);
  assert.equal(on.screen.root.element.attributes.has('inert'), false);
  assert.equal(on.screen.back(), false);
});

test('a sheet has the height that it says, and stands in the middle of a wide window', async (t) => {
  const on = new ControlScreen(t);
  await sheetOn(on, { detents: ['MEDIUM', 'LARGE', 200] });
  const panel = on.first('Sheet').content.parent;
  const height = () => panel?.styles.get('height');
  assert.equal(height(), '60%');
  await on.click('Change the height');
  assert.equal(height(), 'calc(100% - 8px)');
  await on.click('Change the height');
  assert.equal(height(), '200px');
  on.resize(800);
  assert.equal(panel?.styles.get('margin'), 'auto');
});

test('the focus goes into what opens, and back to where it came from', async (t) => {
  const on = new ControlScreen(t);
  const action = (): void => undefined;
  await on.show(() =>
    component(
      'Button',
      () => ['open'],
      () => ({ bindMenu: [[{ value: 'Copy', action }]] }),
    ),
  );
  const button = on.first('Button').element;
  on.changes();
  await on.click('open');
  assert.deepEqual(
    on
      .changes()
      .filter(([code]) => code === Op.Invoke)
      .map(([, element, method]) => [element, method]),
    [[on.first('Menu').content.id, 'focus']],
  );
  await on.click('Copy');
  assert.deepEqual(invocations(on, button), ['focus']);
});

test('a menu takes the side of its opener that has more room, as its height follows from that', async (t) => {
  const on = new ControlScreen(t);
  await on.show(() => {
    component(
      'Button',
      () => ['open'],
      () => ({ bindMenu: [[{ value: 'Copy', action: () => undefined }]] }),
    );
  });
  await on.click('open');
  const panel = [...elementsBelow(on.screen.layers.element)].find(
    (element) => element.attributes.get('role') === 'menu',
  );
  assert.ok(panel);
  assert.equal(panel.styles.get('position-try-order'), 'most-block-size');
  assert.match(panel.styles.get('position-try-fallbacks') ?? '', /flip-block/);
});

test('an item that a page builds closes its menu after the page has heard of it', async (t) => {
  const on = new ControlScreen(t);
  const log: string[] = [];
  const menu = (): void => {
    component('Menu', undefined, undefined, () => {
      component(
        'MenuItem',
        () => [{ content: 'Copy' }],
        () => ({ onClick: [() => log.push('copy')] }),
      );
      component('MenuItem', () => [{ content: 'More', builder: () => component('Text', () => ['submenu']) }]);
    });
  };
  await on.show(() =>
    component(
      'Button',
      () => ['open'],
      () => ({ bindMenu: [menu] }),
    ),
  );
  await on.click('open');
  await on.click('More');
  assert.deepEqual(on.texts(), ['submenu']);
  on.screen.back();
  await settled();
  await on.click('Copy');
  assert.deepEqual(log, ['copy']);
  assert.deepEqual(on.texts(), ['open']);
});

test('an item of a submenu closes all menus', async (t) => {
  const on = new ControlScreen(t);
  const log: string[] = [];
  const item = (content: string, builder?: () => void): void => component('MenuItem', () => [{ content, builder }]);
  const submenu = (): void => component('Menu', undefined, undefined, () => item('Deeper', deepest));
  const deepest = (): void => component('Menu', undefined, undefined, () => item('Deepest'));
  await on.show(() =>
    component(
      'Button',
      () => ['open'],
      () => ({
        bindMenu: [
          () => component('Menu', undefined, undefined, () => item('More', submenu)),
          { onDisappear: () => log.push('gone') },
        ],
      }),
    ),
  );
  await on.click('open');
  await on.click('More');
  await on.click('Deeper');
  assert.equal(on.screen.layers.element.children.length, 3);
  await on.click('Deepest');
  assert.equal(on.screen.layers.element.children.length, 0);
  assert.deepEqual(on.texts(), ['open']);
  assert.deepEqual(log, ['gone']);
});

test('a page hears of the element that was chosen before it hears that the menu has gone', async (t) => {
  const on = new ControlScreen(t);
  const log: string[] = [];
  const elements = [{ value: 'Copy', action: () => log.push('copy') }];
  const options = { aboutToDisappear: () => log.push('going'), onDisappear: () => log.push('gone') };
  await on.show(() =>
    component(
      'Button',
      () => ['open'],
      () => ({ bindMenu: [elements, options] }),
    ),
  );
  await on.click('open');
  await on.click('Copy');
  assert.deepEqual(log, ['copy', 'going', 'gone']);
});

test('a popup says when it comes and goes', async (t) => {
  const on = new ControlScreen(t);
  const states: boolean[] = [];
  const onStateChange = (event: { isVisible: boolean }): number => states.push(event.isVisible);
  await on.show(() =>
    component(
      'Button',
      () => ['x'],
      () => ({ bindPopup: [true, { message: 'wrong', onStateChange }] }),
    ),
  );
  assert.deepEqual(on.texts(), ['wrong']);
  await on.send(scrim(on), 'click');
  assert.deepEqual(on.texts(), ['x']);
  assert.deepEqual(states, [true, false]);
});

test('a select shows its options, the chosen one marked, and opens only once', async (t) => {
  const on = new ControlScreen(t);
  await on.show(() =>
    component(
      'Select',
      () => [[{ value: 'one' }, { value: 'two' }]],
      () => ({ selected: [0] }),
    ),
  );
  const select = on.first('Select');
  await on.click(select);
  await on.click(select);
  assert.equal(on.all('Menu').length, 1);
  assert.equal(on.first('Menu').content.children[0]?.attributes.get('aria-checked'), 'true');
  await on.click('two');
  assert.deepEqual(on.texts(), ['two']);
});

test('of the radios of a group one is on, and the one that goes off says so', async (t) => {
  const on = new ControlScreen(t);
  const log: string[] = [];
  const radio = (value: string, checked: boolean): void => {
    component(
      'Radio',
      () => [{ group: 'g', value }],
      () => ({
        checked: [checked],
        onChange: [(isOn: boolean) => log.push(`${value} ${isOn}`)],
      }),
    );
  };
  await on.show(() => {
    component('Column', undefined, undefined, () => {
      radio('a', true);
      radio('b', false);
    });
  });
  const [, second] = on.all('Radio');
  assert.ok(second);
  await on.click(second);
  assert.deepEqual(log, ['a false', 'b true']);
});
