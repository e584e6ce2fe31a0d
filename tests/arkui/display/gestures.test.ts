/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import {
  GestureGroup,
  LongPressGesture,
  PanGesture,
  PinchGesture,
  SwipeGesture,
  TapGesture,
} from '../../../host/arkui/components/common/gestures';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';

function withGesture(gesture: unknown): { host: StubHost; row: ComponentNode } {
  const host = new StubHost();
  return { host, row: build(host, 'Row', { attributes: { gesture: [gesture] } }) };
}

function drag(host: StubHost, row: ComponentNode, x: number, y: number): void {
  host.dispatch(row, 'pointerdown', { x: 0, y: 0 });
  host.dispatch(row, 'pointermove', { x, y });
  host.dispatch(row, 'pointerup', { x, y });
}

describe('gestures', () => {
  test('a double tap is no single one', () => {
    const heard: string[] = [];
    const { host, row } = withGesture(TapGesture({ count: 2 }).onAction(() => heard.push('double')));
    host.dispatch(row, 'click');
    assert.deepEqual(heard, []);
    host.dispatch(row, 'dblclick');
    assert.deepEqual(heard, ['double']);
  });

  test('a long press begins and ends', () => {
    const heard: string[] = [];
    const { host, row } = withGesture(
      LongPressGesture()
        .onAction(() => heard.push('action'))
        .onActionEnd(() => heard.push('end')),
    );
    host.dispatch(row, 'longpress');
    assert.deepEqual(heard, ['action', 'end']);
  });

  test('a pan tells how far it went', () => {
    const heard: unknown[] = [];
    const note =
      (name: string) =>
      (event: unknown): void => {
        const { offsetX, offsetY } = event as { offsetX: number; offsetY: number };
        heard.push([name, offsetX, offsetY]);
      };
    const pan = PanGesture().onActionStart(note('start')).onActionUpdate(note('update')).onActionEnd(note('end'));
    const { host, row } = withGesture(pan);
    drag(host, row, 12, -5);
    assert.deepEqual(heard, [
      ['start', 0, 0],
      ['update', 12, -5],
      ['end', 12, -5],
    ]);
  });

  test('a pan goes on while the page is drawn anew', () => {
    const offsets: number[] = [];
    const pan = (): unknown =>
      PanGesture()
        .onActionUpdate((event) => offsets.push((event as { offsetX: number }).offsetX))
        .onActionEnd(() => offsets.push(0));
    const { host, row } = withGesture(pan());
    host.dispatch(row, 'pointerdown', { x: 1, y: 0 });
    host.dispatch(row, 'pointermove', { x: 5, y: 0 });
    host.apply(row, { gesture: [pan()] });
    host.dispatch(row, 'pointermove', { x: 9, y: 0 });
    host.dispatch(row, 'pointerup', { x: 9, y: 0 });
    host.dispatch(row, 'pointermove', { x: 20, y: 0 });
    assert.deepEqual(offsets, [4, 8, 0]);
  });

  test('a swipe has a direction and a least length', () => {
    const angles: unknown[] = [];
    const { host, row } = withGesture(
      SwipeGesture().onAction((event) => angles.push((event as { angle: number }).angle)),
    );
    drag(host, row, 5, 0);
    assert.deepEqual(angles, []);
    drag(host, row, 0, 60);
    assert.deepEqual(angles, [90]);
  });

  test('a swipe is heard only in the direction that the page wants', () => {
    const swipes: [direction: string | undefined, x: number, y: number, isHeard: boolean][] = [
      ['Horizontal', 60, 40, true],
      ['Horizontal', 40, -60, false],
      ['Vertical', 40, -60, true],
      ['Vertical', -60, 40, false],
      ['All', 40, 60, true],
      ['None', 60, 0, false],
    ];
    for (const [direction, x, y, isHeard] of swipes) {
      const heard: unknown[] = [];
      const { host, row } = withGesture(SwipeGesture({ direction }).onAction((event) => heard.push(event)));
      drag(host, row, x, y);
      assert.equal(heard.length, isHeard ? 1 : 0, `${direction ?? ''} ${x} ${y}`);
    }
  });

  test('each gesture of a group is heard', () => {
    const heard: string[] = [];
    const { host, row } = withGesture(
      GestureGroup(
        'Exclusive',
        TapGesture().onAction(() => heard.push('tap')),
        LongPressGesture().onAction(() => heard.push('press')),
      ),
    );
    host.dispatch(row, 'click');
    host.dispatch(row, 'longpress');
    assert.deepEqual(heard, ['tap', 'press']);
  });

  test('a gesture of two fingers is said to be missing', () => {
    const { host } = withGesture(PinchGesture());
    assert.equal(host.warnings.length, 1);
  });

  test('a component that is disabled hears no gesture', () => {
    const heard: string[] = [];
    const { host, row } = withGesture(TapGesture().onAction(() => heard.push('tap')));
    host.apply(row, { enabled: [false] });
    host.dispatch(row, 'click');
    assert.deepEqual(heard, []);
  });
});
