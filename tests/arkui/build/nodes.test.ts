/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as $ui from '../../../host/arkui/build/index';
import type { ComponentDefinition } from '../../../host/arkui/component/definition';
import { ObservedV2, Trace } from '../../../host/arkui/globals';
import { configuration } from '../../../host/device/configuration';
import { applied, chain } from '../support/definitions';
import type { Chain } from '../support/definitions';
import { pageOf } from '../support/pages';
import { TestScreen } from '../support/TestScreen';

@ObservedV2
class State {
  @Trace count = 1;
  @Trace color: string | undefined = 'red';
  @Trace isOpen = false;
  @Trace options: object = { size: 1 };
}

/** One text whose arguments and attributes are made of some state. */
function textPage(on: TestScreen, text: () => unknown, attributes?: (chain: Chain) => unknown): void {
  const attributesOf = attributes === undefined ? undefined : chain(attributes);
  on.show(pageOf(() => $ui.node('a:1', 'Text', () => [text()], undefined, attributesOf)));
  applied.length = 0;
}

test('an attribute whose values are the same is not applied again', async () => {
  const state = new State();
  const on = new TestScreen();
  textPage(
    on,
    () => 'x',
    ($a) => $a.color(state.color).width(state.count).options({ size: 1 }),
  );
  state.count = 2;
  await $ui.settled();
  assert.deepEqual(applied, ['Text.width']);
});

test('an attribute that is no longer there is applied without values', async () => {
  const state = new State();
  const on = new TestScreen();
  textPage(
    on,
    () => 'x',
    ($a) => (state.count === 1 ? $a.width(1).color('red') : $a.width(1)),
  );
  assert.equal(on.first('Text').element.styles.get('color'), 'red');
  state.count = 2;
  await $ui.settled();
  assert.deepEqual(applied, ['Text.color']);
  assert.equal(on.first('Text').element.styles.get('color'), undefined);
  assert.deepEqual([...on.first('Text').attributes.keys()], ['width']);
});

test('what a row reads by itself redraws that row, also after runs that did not apply it', async () => {
  const state = new State();
  const on = new TestScreen();
  const resource = (): string => 'hello';
  textPage(
    on,
    () => resource,
    ($a) => $a.color(state.color),
  );
  state.color = 'blue';
  await $ui.settled();
  configuration.language = 'zh-CN';
  await $ui.settled();
  configuration.language = 'en-US';
  await $ui.settled();
  assert.deepEqual(applied, ['Text.color', 'Text', 'Text']);
  assert.deepEqual(on.texts, ['en-US: hello']);
});

test('the same attribute twice counts as it stands last', () => {
  const on = new TestScreen();
  textPage(
    on,
    () => 'x',
    ($a) => $a.color('red').$extend((inner) => inner.color('blue')),
  );
  assert.equal(on.first('Text').element.styles.get('color'), 'blue');
});

test('an unknown attribute is reported with its place, the component is there', () => {
  const on = new TestScreen();
  textPage(
    on,
    () => 'x',
    ($a) => ($a as unknown as { glow: () => void }).glow(),
  );
  assert.deepEqual(on.failures, ['a:1 Text: Text has no attribute glow']);
  assert.equal(on.first('Text').type, 'Text');
});

test('an option that no table knows is reported with its place, the other attributes are applied', async () => {
  const state = new State();
  const on = new TestScreen();
  textPage(
    on,
    () => 'x',
    ($a) => $a.options(state.options).width(state.count),
  );
  state.options = { size: 1, edge: { left: 1, top: 2 } };
  state.count = 5;
  await $ui.settled();
  assert.deepEqual(on.failures, ['a:1 Text.options: Text.options: edge has no option top']);
  assert.equal(on.first('Text').element.styles.get('width'), '5');
});

test('an attribute without effect is accepted and said once', () => {
  const on = new TestScreen();
  on.show(
    pageOf(() =>
      $ui.forEach(
        'a:1',
        () => [1, 2],
        () =>
          $ui.node(
            'a:2',
            'Row',
            () => [],
            undefined,
            chain(($a) => $a.drag(true)),
          ),
      ),
    ),
  );
  assert.deepEqual(on.warnings, ['a:2: Row.drag has no effect here: nothing is dragged']);
});

test('an unknown component, children where none may be and arguments where none are taken are reported', () => {
  const on = new TestScreen();
  on.show(
    pageOf(() => {
      $ui.node('a:1', 'Hologram', () => []);
      $ui.node(
        'a:2',
        'Text',
        () => ['x'],
        () => undefined,
      );
      $ui.node('a:3', 'Row', () => [1]);
      $ui.node('a:4', 'Text', () => ['still here']);
    }),
  );
  assert.deepEqual(on.failures, [
    'a:1 Hologram: The preview has no component Hologram',
    'a:2 Text: Text takes no children',
    'a:3 Row: Row takes no arguments',
  ]);
  assert.deepEqual(on.texts, ['still here']);
});

test('what an expression throws is reported, and mended when the state is', async () => {
  const state = new State();
  const on = new TestScreen();
  textPage(on, () => {
    if (state.count === 2) {
      throw new Error('two');
    }
    return state.count;
  });
  state.count = 2;
  await $ui.settled();
  assert.deepEqual(on.failures, ['a:1 Text: two']);
  state.count = 3;
  await $ui.settled();
  assert.deepEqual(on.texts, ['3']);
});

test('a branch builds the first part that holds, and keeps it as long as it does', async () => {
  const state = new State();
  const on = new TestScreen();
  on.show(
    pageOf(() => {
      const text = (words: string) => () => $ui.node('a:2', 'Text', () => [words]);
      $ui
        .branch('a:1')
        .when(() => state.count > 10, text('many'))
        .when(() => state.count > 1, text('some'))
        .otherwise(text('one'))
        .end();
      $ui
        .branch('a:3')
        .when(() => state.isOpen, text('open'))
        .end();
      $ui.node('a:4', 'Text', () => ['end']);
    }),
  );
  assert.deepEqual(on.texts, ['one', 'end']);
  state.count = 2;
  await $ui.settled();
  assert.deepEqual(on.texts, ['some', 'end']);
  const some = on.first('Text');
  state.count = 3;
  state.isOpen = true;
  await $ui.settled();
  assert.deepEqual(on.texts, ['some', 'open', 'end']);
  assert.equal(on.first('Text'), some);
  state.count = 11;
  state.isOpen = false;
  await $ui.settled();
  assert.deepEqual(on.texts, ['many', 'end']);
});

test('parents are redrawn before children, whatever changed first, and what is taken away is not drawn again', async () => {
  const state = new State();
  let draws = 0;
  const on = new TestScreen();
  on.show(
    pageOf(() => {
      const inner = (): void =>
        $ui.node('a:2', 'Text', () => {
          draws++;
          return [state.count];
        });
      $ui
        .branch('a:1')
        .when(() => state.isOpen, inner)
        .end();
    }),
  );
  state.isOpen = true;
  await $ui.settled();
  draws = 0;
  state.count = 2;
  state.isOpen = false;
  await $ui.settled();
  assert.equal(draws, 0);
});

test('a component is in its place before it is drawn, and drawn before its children', () => {
  const steps: string[] = [];
  const Traced: ComponentDefinition = {
    name: 'Traced',
    children: 'many',
    arguments: { apply: (node, name) => steps.push(`${String(name)} in ${node.parent?.type ?? ''}`) },
    attributes: {},
    update: (node) => steps.push(`update ${String(node.argumentValues[0])}`),
    insertChild: (node, child, before) => {
      steps.push(`${String(node.argumentValues[0])} takes ${child.type}`);
      node.content.insert(child.element, before?.element);
    },
  };
  const on = new TestScreen([Traced]);
  on.show(
    pageOf(() =>
      $ui.node(
        'a:1',
        'Traced',
        () => ['outer'],
        () => $ui.node('a:2', 'Traced', () => ['inner']),
      ),
    ),
  );
  assert.deepEqual(steps, [
    'outer in __Root__',
    'update outer',
    'outer takes Traced',
    'inner in Traced',
    'update inner',
  ]);
});
