/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shallowRef } from '@vue/reactivity';
import * as $ui from '../../../host/arkui/build/index';
import { settled } from '../../../host/arkui/build/index';
import { component, ControlScreen } from '../controls/ControlScreen';

describe('the life of a component', () => {
  test('it tells once that it has come, and once that it goes', async (t) => {
    const told: string[] = [];
    const isThere = shallowRef(true);
    const label = shallowRef('one');
    const page = new ControlScreen(t);
    await page.show(() => {
      component('Column', undefined, undefined, () =>
        $ui
          .branch('test:1:1')
          .when(
            () => isThere.value,
            () =>
              component(
                'Text',
                () => [label.value],
                () => ({
                  onAppear: [() => told.push(`appear ${label.value}`)],
                  onAttach: [() => told.push('attach')],
                  onDisAppear: [() => told.push(`disappear ${label.value}`)],
                  onDetach: [() => told.push('detach')],
                }),
              ),
          )
          .end(),
      );
    });
    assert.deepEqual(told, ['appear one', 'attach']);
    label.value = 'two';
    await settled();
    assert.deepEqual(told, ['appear one', 'attach']);
    isThere.value = false;
    await settled();
    assert.deepEqual(told, ['appear one', 'attach', 'disappear two', 'detach']);
  });
});
