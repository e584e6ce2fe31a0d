/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import { TapGesture } from '../../../host/arkui/components/common/gestures';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';

function hitOf({ element }: ComponentNode): string | undefined {
  return element.attributes.get('data-hit');
}

describe('events of components', () => {
  test('a click is told with where it was', () => {
    const host = new StubHost();
    const clicks: { x: number; y: number }[] = [];
    const row = build(host, 'Row', {
      attributes: { onClick: [(click: { x: number; y: number }) => clicks.push(click)] },
    });
    host.dispatch(row, 'click', { x: 3, y: 4 });
    assert.deepEqual([clicks[0]?.x, clicks[0]?.y], [3, 4]);
  });

  test('a click tells the area of its component, and where in the window it was', () => {
    const host = new StubHost();
    const clicks: unknown[] = [];
    const row = build(host, 'Row', { attributes: { onClick: [(click: unknown) => clicks.push(click)] } });
    host.dispatch(row, 'click', { x: 3, y: 4, left: 10, top: 20, width: 100, height: 40 });
    const [{ target, windowX, displayY }] = clicks as [{ target: object; windowX: number; displayY: number }];
    assert.deepEqual([windowX, displayY], [13, 24]);
    assert.deepEqual(target, {
      area: { width: 100, height: 40, position: { x: 0, y: 0 }, globalPosition: { x: 10, y: 20 } },
    });
  });

  test('the handler of the last run is the one that is called', () => {
    const host = new StubHost();
    const called: string[] = [];
    const row = build(host, 'Row', { attributes: { onClick: [() => called.push('old')] } });
    host.apply(row, { onClick: [() => called.push('new')] });
    host.dispatch(row, 'click');
    assert.deepEqual(called, ['new']);
  });

  test('what is disabled hears nothing, nor does what is in it', () => {
    const host = new StubHost();
    const clicks: string[] = [];
    const inner = build(host, 'Text', { attributes: { onClick: [() => clicks.push('inner')] } });
    const outer = build(host, 'Row', { attributes: { enabled: [false] }, children: [inner] });
    host.dispatch(inner, 'click');
    assert.deepEqual(clicks, []);
    host.apply(outer, { enabled: [true] });
    host.dispatch(inner, 'click');
    assert.deepEqual(clicks, ['inner']);
  });

  test('a click and a tap gesture are both heard, and each ends on its own', () => {
    const host = new StubHost();
    const heard: string[] = [];
    const row = build(host, 'Row', {
      attributes: {
        onClick: [() => heard.push('click')],
        gesture: [TapGesture().onAction(() => heard.push('tap'))],
      },
    });
    host.dispatch(row, 'click');
    assert.deepEqual(heard, ['click', 'tap']);
    host.apply(row, { gesture: [] });
    host.dispatch(row, 'click');
    assert.deepEqual(heard, ['click', 'tap', 'click']);
  });

  test('a touch is down, moves and is up, and a mouse that only passes is none', () => {
    const host = new StubHost();
    const types: string[] = [];
    const row = build(host, 'Row', { attributes: { onTouch: [({ type }: { type: string }) => types.push(type)] } });
    for (const event of ['pointermove', 'pointerdown', 'pointermove', 'pointerup', 'pointermove']) {
      host.dispatch(row, event, { x: 1, y: 1 });
    }
    assert.deepEqual(types, ['Down', 'Move', 'Up']);
  });

  test('a touch goes on while the page is drawn anew', () => {
    const host = new StubHost();
    const types: string[] = [];
    const onTouch = (): unknown => (event: { type: string }) => types.push(event.type);
    const row = build(host, 'Row', { attributes: { onTouch: [onTouch()] } });
    host.dispatch(row, 'pointerdown', { x: 1, y: 1 });
    host.apply(row, { onTouch: [onTouch()] });
    host.dispatch(row, 'pointermove', { x: 2, y: 1 });
    assert.deepEqual(types, ['Down', 'Move']);
  });

  test('a change of the size is told with the size before', () => {
    const host = new StubHost();
    const changes: unknown[] = [];
    const row = build(host, 'Row', {
      attributes: { onSizeChange: [(before: unknown, now: unknown) => changes.push([before, now])] },
    });
    host.dispatch(row, 'size', { width: 10, height: 20 });
    host.dispatch(row, 'size', { width: 10, height: 20 });
    host.dispatch(row, 'size', { width: 10, height: 30 });
    assert.deepEqual(changes, [
      [
        { width: 0, height: 0 },
        { width: 10, height: 20 },
      ],
      [
        { width: 10, height: 20 },
        { width: 10, height: 30 },
      ],
    ]);
  });

  test('a key, a pointer above it, the focus and what is seen of it are told', () => {
    const host = new StubHost();
    const told: unknown[] = [];
    const row = build(host, 'Row', {
      attributes: {
        onKeyEvent: [({ type, keyText }: { type: string; keyText: string }) => told.push(`${type} ${keyText}`)],
        onHover: [(isOver: boolean) => told.push(isOver)],
        onFocus: [() => told.push('focus')],
        onBlur: [() => told.push('blur')],
        onVisibleAreaChange: [[0, 1], (isVisible: boolean, ratio: number) => told.push([isVisible, ratio])],
      },
    });
    host.dispatch(row, 'keydown', { key: 'a' });
    host.dispatch(row, 'pointerenter');
    host.dispatch(row, 'pointerleave');
    host.dispatch(row, 'focus');
    host.dispatch(row, 'blur');
    host.dispatch(row, 'visible', { isVisible: true });
    assert.deepEqual(told, ['Down a', true, false, 'focus', 'blur', [true, 1]]);
  });

  test('what lets touches through is still tapped itself where it is transparent, and never where it takes none', () => {
    const host = new StubHost();
    const clicks: string[] = [];
    const row = build(host, 'Row', { attributes: { hitTestBehavior: ['Transparent'] } });
    assert.deepEqual([row.element.styles.get('pointer-events'), hitOf(row)], ['none', 'children']);
    host.apply(row, { onClick: [() => clicks.push('transparent')] });
    assert.deepEqual([row.element.styles.get('pointer-events'), hitOf(row)], [undefined, undefined]);
    host.dispatch(row, 'click');
    host.apply(row, { hitTestBehavior: ['None'] });
    assert.deepEqual([row.element.styles.get('pointer-events'), hitOf(row)], ['none', 'children']);
    // As the tap on a child that has no handler of its own.
    host.dispatch(row, 'click');
    assert.deepEqual(clicks, ['transparent']);
    host.apply(row, { hitTestBehavior: ['Block'], onClick: [] });
    assert.deepEqual([row.element.styles.get('pointer-events'), hitOf(row)], [undefined, 'self']);
  });

  test('a group of components that is tapped stays a button', () => {
    const row = build(new StubHost(), 'Row', {
      attributes: { onClick: [() => undefined], accessibilityGroup: [true] },
    });
    assert.equal(row.element.attributes.get('role'), 'button');
  });
});
