/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';

function css(node: ComponentNode, property: string): string | undefined {
  return node.element.styles.get(property);
}

const done = (): Promise<void> => Promise.resolve();

describe('boxes', () => {
  test('a weight takes its share along the parent and makes the parent fill its own', () => {
    const host = new StubHost();
    const text = build(host, 'Text', { attributes: { layoutWeight: [2], width: [50] } });
    const row = build(host, 'Row', { children: [text] });
    assert.equal(css(text, 'flex-grow'), '2');
    assert.equal(css(text, 'flex-basis'), '0px');
    assert.equal(css(text, 'width'), undefined, 'a weight wins over a width');
    assert.equal(css(text, 'height'), undefined);
    assert.equal(css(row, 'width'), '100%');
    assert.equal(css(row, 'height'), undefined);
  });

  test('the weight counts along a column, where a width stays', () => {
    const host = new StubHost();
    const text = build(host, 'Text', { attributes: { layoutWeight: [1], width: [50], height: [20] } });
    const column = build(host, 'Column', { children: [text] });
    assert.equal(css(text, 'width'), '50px');
    assert.equal(css(text, 'height'), undefined);
    assert.equal(css(column, 'height'), '100%');
  });

  test('a parent is as large as its content again when the child with a weight leaves', async () => {
    const host = new StubHost();
    const text = build(host, 'Text', { attributes: { layoutWeight: [1] } });
    const row = build(host, 'Row', { children: [text] });
    host.dispose(text);
    await done();
    assert.equal(css(row, 'width'), undefined);
  });

  test('a percentage refers to the space there is: what holds it fills it, too', async () => {
    const host = new StubHost();
    const text = build(host, 'Text', { attributes: { width: ['100%'] } });
    const inner = build(host, 'Column', { children: [text] });
    const outer = build(host, 'Column', { children: [inner] });
    assert.equal(css(inner, 'width'), '100%');
    assert.equal(css(outer, 'width'), '100%');
    host.apply(text, { width: [50] });
    await done();
    assert.equal(css(inner, 'width'), undefined);
    assert.equal(css(outer, 'width'), undefined);
  });

  test('a child with a percentage that is positioned does not stretch its parent', () => {
    const host = new StubHost();
    const text = build(host, 'Text', { attributes: { width: ['100%'], position: [{ x: 0, y: 0 }] } });
    assert.equal(css(build(host, 'Stack', { children: [text] }), 'width'), undefined);
  });

  test('an automatic width ends at the parent, a fixed one does not, and a list that scrolls sideways has no end', () => {
    const host = new StubHost();
    const text = build(host, 'Text');
    assert.equal(css(text, 'max-width'), '100%');
    host.apply(text, { width: [500] });
    assert.equal(css(text, 'max-width'), undefined);
    const row = build(host, 'Row');
    build(host, 'Scroll', { attributes: { scrollable: ['Horizontal'] }, children: [row] });
    assert.equal(css(row, 'max-width'), undefined);
  });

  test('children of a Flex shrink, those of a Row do not', () => {
    const host = new StubHost();
    const [one, other] = [build(host, 'Text'), build(host, 'Text')];
    build(host, 'Flex', { children: [one] });
    build(host, 'Row', { children: [other] });
    assert.equal(css(one, 'flex-shrink'), '1');
    assert.equal(css(other, 'flex-shrink'), '0');
  });

  test('a Flex fills its parent along its direction', () => {
    const host = new StubHost();
    assert.equal(css(build(host, 'Flex'), 'width'), '100%');
    const column = build(host, 'Flex', { args: [{ direction: 'Column' }] });
    assert.equal(css(column, 'width'), undefined);
    assert.equal(css(column, 'height'), '100%');
  });

  test('what was gone comes back as the box it was', () => {
    const host = new StubHost();
    const row = build(host, 'Row', { attributes: { visibility: ['None'] } });
    assert.equal(css(row, 'display'), 'none');
    host.apply(row, { visibility: ['Visible'] });
    assert.equal(css(row, 'display'), 'flex');
  });

  test('children of a Stack lie in one cell', () => {
    const host = new StubHost();
    const [one, other] = [build(host, 'Text'), build(host, 'Text')];
    build(host, 'Stack', { children: [one, other] });
    assert.deepEqual([css(one, 'grid-area'), css(other, 'grid-area')], ['1 / 1', '1 / 1']);
  });

  test('the share of ten thousand children with percentages is found once', () => {
    const host = new StubHost();
    const column = build(host, 'Column');
    const child = build(host, 'Text', { attributes: { width: ['100%'] } });
    column.insertChild(child);
    let reads = 0;
    const children = column.children;
    Object.defineProperty(column, 'children', {
      get: () => {
        reads++;
        return children;
      },
    });
    const before = reads;
    for (let count = 0; count < 100; count++) {
      const another = build(host, 'Text');
      column.insertChild(another);
      host.apply(another, { width: ['100%'] });
    }
    // Each insertion looks twice for its own place, and no time at all for the shares of the others.
    assert.ok(reads - before <= 300, `${reads - before} looks at the children`);
  });
});
