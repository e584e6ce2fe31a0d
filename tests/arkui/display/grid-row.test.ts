/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settled } from '../../../host/arkui/build/index';
import { breakpointOf, breakpointStarts, valueAt } from '../../../host/arkui/components/display/grid/breakpoints';
import { configuration } from '../../../host/device/configuration';
import { component, ControlScreen } from '../controls/ControlScreen';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';

const NARROW = 360;

describe('GridRow', () => {
  test('a width lies in the range that begins below it', () => {
    const starts = breakpointStarts(['320vp', '600vp', '840vp']);
    assert.deepEqual(
      [319, 320, 599, 600, 840, 5000].map((width) => breakpointOf(width, starts)),
      ['xs', 'sm', 'sm', 'md', 'lg', 'lg'],
    );
  });

  test('what a page does not say for a width is that of the next narrower one', () => {
    assert.equal(valueAt({ xs: 1, md: 3 }, 'sm'), 1);
    assert.equal(valueAt({ xs: 1, md: 3 }, 'xxl'), 3);
    assert.equal(valueAt({ md: 3 }, 'sm'), undefined);
  });

  test('columns, gutters and spans follow the width of the window, and the page is told', async (t) => {
    t.after(() => Object.assign(configuration, { windowWidth: NARROW }));
    const told: unknown[] = [];
    const page = new ControlScreen(t);
    await page.show(() =>
      component(
        'GridRow',
        () => [{ columns: { sm: 2, lg: 12 }, gutter: { x: { sm: 4, lg: 12 } } }],
        () => ({ onBreakpointChange: [(name: unknown) => told.push(name)] }),
        () => component('GridCol', () => [{ span: { sm: 1, lg: 4 }, offset: { lg: 2 } }]),
      ),
    );
    const [row, column] = [page.first('GridRow').element, page.first('GridCol').element];
    assert.equal(row.styles.get('grid-template-columns'), 'repeat(2, minmax(0, 1fr))');
    assert.equal(column.styles.get('grid-column'), 'span 1');
    assert.deepEqual(told, ['sm']);
    configuration.windowWidth = 900;
    await settled();
    assert.equal(row.styles.get('grid-template-columns'), 'repeat(12, minmax(0, 1fr))');
    assert.equal(row.styles.get('gap'), '0px 12px');
    assert.equal(column.styles.get('grid-column'), 'span 6');
    assert.equal(column.styles.get('margin-left'), 'calc(2 * (100% + 12px) / 6)');
    assert.deepEqual(told, ['sm', 'lg']);
  });

  test('a row that goes by its own width waits for the browser to tell it', () => {
    const host = new StubHost();
    const row = build(host, 'GridRow', {
      args: [
        { columns: { xs: 1, sm: 2, md: 3 }, breakpoints: { value: ['100vp', '200vp'], reference: 'ComponentSize' } },
      ],
    });
    host.dispatch(row, 'size', { width: 150, height: 10 });
    assert.equal(row.element.styles.get('grid-template-columns'), 'repeat(2, minmax(0, 1fr))');
    host.dispatch(row, 'size', { width: 90, height: 10 });
    assert.equal(row.element.styles.get('grid-template-columns'), 'repeat(1, minmax(0, 1fr))');
  });

  test('a column is never wider than the row, without a span it is not shown, and it may change its place', () => {
    const host = new StubHost();
    const column = build(host, 'GridCol', { attributes: { span: [9] } });
    build(host, 'GridRow', { args: [{ columns: 4 }], children: [column] });
    const { element } = column;
    assert.equal(element.styles.get('grid-column'), 'span 4');
    host.apply(column, { span: [0] });
    assert.equal(element.styles.get('display'), 'none');
    host.apply(column, { span: [1], gridColOffset: [2], order: [3] });
    assert.equal(element.styles.get('display'), 'grid');
    assert.equal(element.styles.get('grid-column'), 'span 3');
    assert.equal(element.styles.get('order'), '3');
  });
});
