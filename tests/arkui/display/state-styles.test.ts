/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { shallowReactive } from '@vue/reactivity';
import { settled } from '../../../host/arkui/build/index';
import { component, ControlScreen, part } from '../controls/ControlScreen';
import type { Attributes } from '../controls/ControlScreen';

interface Chain {
  opacity(value: number): Chain;
  backgroundColor(color: string): Chain;
}

const STYLES = {
  normal: ($a: Chain) => $a.backgroundColor('#111111'),
  pressed: ($a: Chain) => $a.opacity(0.5).backgroundColor('#222222'),
  focused: ($a: Chain) => $a.backgroundColor('#333333'),
  disabled: ($a: Chain) => $a.backgroundColor('#444444'),
};

/** A component with a style for each state, and what of it shows: the background and the opacity. */
async function styled(t: TestContext, name: string, attributes: () => Attributes) {
  const on = new ControlScreen(t);
  await on.show(() => component(name, undefined, attributes));
  const { element } = on.first(name);
  const shown = (): unknown[] => ['background-color', 'opacity'].map((property) => element.styles.get(property));
  return { on, element, shown };
}

test('a state adds to what there is always, and leaves what was before', async (t) => {
  const { on, element, shown } = await styled(t, 'Row', () => ({ opacity: [0.9], stateStyles: [STYLES] }));
  assert.deepEqual(shown(), ['#111111', '0.9']);
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
    await on.send(element, 'pointerdown');
    assert.deepEqual(shown(), ['#222222', '0.5']);
    await on.send(element, end);
    assert.deepEqual(shown(), ['#111111', '0.9']);
  }
});

test('what stands behind the states in the page counts more than they do', async (t) => {
  const { on, element, shown } = await styled(t, 'Row', () => ({ stateStyles: [STYLES], opacity: [0.9] }));
  await on.send(element, 'pointerdown');
  assert.deepEqual(shown(), ['#222222', '0.9']);
});

test('the focus is that of the part that has it, and being pressed counts more', async (t) => {
  const { on, element, shown } = await styled(t, 'TextInput', () => ({ stateStyles: [STYLES] }));
  const input = part(on.first('TextInput'), 'input');
  await on.send(input, 'focus');
  assert.deepEqual(shown(), ['#333333', undefined]);
  await on.send(element, 'pointerdown');
  assert.deepEqual(shown(), ['#222222', '0.5']);
  await on.send(element, 'pointerup');
  await on.send(input, 'blur');
  assert.deepEqual(shown(), ['#111111', undefined]);
});

for (const order of ['before', 'behind']) {
  test(`disabled ends every other state, with enabled ${order} the states`, async (t) => {
    const page = shallowReactive({ isEnabled: true });
    const { on, element, shown } = await styled(t, 'Button', () =>
      order === 'before'
        ? { enabled: [page.isEnabled], stateStyles: [STYLES] }
        : { stateStyles: [STYLES], enabled: [page.isEnabled] },
    );
    await on.send(element, 'pointerdown');
    page.isEnabled = false;
    await settled();
    assert.deepEqual(shown(), ['#444444', undefined]);
    page.isEnabled = true;
    await settled();
    assert.deepEqual(shown(), ['#111111', undefined]);
  });
}

test('the component around it is pressed with it', async (t) => {
  const on = new ControlScreen(t);
  await on.show(() =>
    component(
      'Row',
      undefined,
      () => ({ stateStyles: [STYLES] }),
      () =>
        component(
          'Text',
          () => ['inner'],
          () => ({ stateStyles: [STYLES] }),
        ),
    ),
  );
  assert.equal(on.first('Text').element.listening.get('pointerdown')?.options.bubbles, true);
});

test('styles that are gone leave nothing, and listen to nothing', async (t) => {
  const page = shallowReactive({ hasStyles: true });
  const { on, element, shown } = await styled(t, 'Row', () => (page.hasStyles ? { stateStyles: [STYLES] } : {}));
  await on.send(element, 'pointerdown');
  page.hasStyles = false;
  await settled();
  assert.deepEqual(shown(), [undefined, undefined]);
  assert.equal(element.listening.size, 0);
});
