/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as $ui from '../../../host/arkui/build/index';
import { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { Builder, Mounted } from '../../../host/arkui/component/ComponentNode';
import type { ComponentDefinition } from '../../../host/arkui/component/definition';
import { Consumer, Local, Monitor, ObservedV2, Provider, Trace } from '../../../host/arkui/globals';
import { ReactiveEffect } from '@vue/reactivity';
import { chain } from '../support/definitions';
import { pageOf } from '../support/pages';
import { TestScreen } from '../support/TestScreen';

@ObservedV2
class State {
  @Trace count = 1;
  @Trace isOpen = true;
}

const text = (words: () => unknown): void => $ui.node('t:1', 'Text', () => [words()]);

/** A container that mounts what its attribute says into a node that it makes by itself. */
const Slot: ComponentDefinition = {
  name: 'Slot',
  children: 'none',
  attributes: {
    content: {
      apply: (node, builder) => {
        (node.state as Mounted | undefined)?.dispose();
        const inner =
          node.children[0] ??
          new ComponentNode(node.host, { name: 'Inner', children: 'many', attributes: {} }, node.at);
        if (inner.parent === undefined) {
          node.insertChild(inner);
        }
        node.state = node.host.mount(inner, builder as Builder, 'mounted');
      },
    },
  },
};

const slot = (content: (words: unknown) => void): void =>
  $ui.node('s:1', 'Slot', () => [], undefined, (($a: { content: (given: unknown) => unknown }) =>
    $a.content(content)) as never);

test('what a handler throws or rejects with is reported with its place, and the screen goes on', async () => {
  const state = new State();
  const on = new TestScreen();
  const handler = (): unknown => {
    if (state.count++ === 1) {
      throw new Error('thrown');
    }
    return Promise.reject(new Error('rejected'));
  };
  on.show(
    pageOf(() =>
      $ui.node(
        'a:1',
        'Text',
        () => [state.count],
        undefined,
        chain(($a) => $a.onClick(handler)),
      ),
    ),
  );
  await on.click(on.first('Text'));
  await on.click(on.first('Text'));
  assert.deepEqual(on.failures, ['a:1 Text.onClick: thrown', 'a:1 Text.onClick: rejected']);
  assert.deepEqual(on.texts, ['3']);
});

test('UI in a handler is refused with its place', async () => {
  const on = new TestScreen();
  const handler = (): void => text(() => 'late');
  on.show(
    pageOf(() =>
      $ui.node(
        'a:1',
        'Text',
        () => ['x'],
        undefined,
        chain(($a) => $a.onClick(handler)),
      ),
    ),
  );
  await on.click(on.first('Text'));
  assert.match(on.failures.join(), /^a:1 Text.onClick: UI can be described in build/);
  assert.deepEqual(on.texts, ['x']);
});

test('what a handler reads redraws nothing', async () => {
  const state = new State();
  let draws = 0;
  const on = new TestScreen();
  on.show(
    pageOf(() =>
      $ui.node('a:1', 'Text', () => {
        draws++;
        on.screen.call(on.screen.root, 'test', () => state.count);
        return ['x'];
      }),
    ),
  );
  state.count++;
  await $ui.settled();
  assert.equal(draws, 1);
});

test('what is mounted follows state, belongs to the struct around it, and ends with what it is in', async () => {
  const state = new State();
  let disappeared = 0;
  class Kid extends $ui.Component {
    @Consumer() color = 'none';
    aboutToDisappear(): void {
      disappeared++;
    }
    build(): void {
      text(() => `${this.color} ${state.count}`);
    }
  }
  class Index extends $ui.Component {
    @Provider() color = 'red';
    build(): void {
      $ui
        .branch('a:1')
        .when(
          () => state.isOpen,
          () =>
            slot((words) => {
              text(() => words);
              $ui.invoke('a:2', Kid, () => []);
            }),
        )
        .end();
    }
  }
  const on = new TestScreen([Slot]);
  on.show(Index);
  assert.deepEqual(on.texts, ['mounted', 'red 1']);
  state.count = 2;
  await $ui.settled();
  assert.deepEqual(on.texts, ['mounted', 'red 2']);
  state.isOpen = false;
  await $ui.settled();
  assert.deepEqual(on.texts, []);
  assert.equal(disappeared, 1);
});

test('what a handler mounts into the layers belongs to the struct of the handler', async () => {
  class Body extends $ui.Component {
    @Consumer() color = 'none';
    build(): void {
      text(() => this.color);
    }
  }
  class Index extends $ui.Component {
    @Provider() color = 'red';
    build(): void {
      const open = (): void => void on.screen.mount(on.screen.layers, () => $ui.invoke('a:2', Body, () => []));
      $ui.node(
        'a:1',
        'Row',
        () => [],
        undefined,
        chain(($a) => $a.onClick(open)),
      );
    }
  }
  const on = new TestScreen();
  on.show(Index);
  await on.click(on.first('Row'));
  assert.equal(on.first('Text', on.screen.layers).element.text, 'red');
});

test('after a hundred pages nothing is left of them', async () => {
  const state = new State();
  let draws = 0;
  class Kid extends $ui.Component {
    @Local own = 0;
    @Monitor('own', 'count') onChange(): void {
      draws++;
    }
    get count(): number {
      return state.count;
    }
    build(): void {
      text(() => {
        draws++;
        return `${state.count} ${this.own}`;
      });
      $ui
        .branch('k:1')
        .when(
          () => state.count > 0,
          () => slot(() => text(() => state.count)),
        )
        .end();
      $ui.forEach(
        'k:2',
        () => [state.count],
        (item) => text(() => item),
      );
      $ui.repeat(
        'k:3',
        () => [state.count],
        (options) => options.each((given) => text(() => `${state.count} ${given.index}`)),
      );
    }
  }
  const on = new TestScreen([Slot]);
  const before = on.tree.size;
  const visit = async (): Promise<void> => {
    const page = on.show(
      pageOf(() =>
        $ui.node(
          'a:1',
          'Column',
          () => [],
          () => $ui.invoke('a:2', Kid, () => []),
        ),
      ),
    );
    state.count++;
    await $ui.settled();
    page.dispose();
  };
  for (let visits = 0; visits < 100; visits++) {
    await visit();
  }
  assert.equal(on.tree.size, before);
  assert.deepEqual(on.screen.root.children, []);
  draws = 0;
  state.count++;
  await $ui.settled();
  assert.equal(draws, 0, 'something of a page that is gone still follows the state');
  assert.equal(followersOfCount(state), 0);
  assert.equal(on.screen.back(), false);
  assert.deepEqual(on.failures, []);
});

/** How many follow a field: read where @vue/reactivity keeps it, with a follower of the test's own. */
function followersOfCount(object: State): number {
  const probe = new ReactiveEffect(() => object.count);
  probe.run();
  const { deps } = probe as unknown as { deps: { dep: { sc: number } } };
  const { sc } = deps.dep;
  probe.stop();
  return sc - 1;
}
