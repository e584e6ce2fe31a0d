/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import { Scroller } from '../../../host/arkui/components/display/scrolling/Scroller';
import type { Element } from '../../../host/arkui/element/Element';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';
import { FakeLoop } from './fake-loop';

interface Fixture {
  host: StubHost;
  list: ComponentNode;
  loop: FakeLoop;
  scroller: Scroller;
}

function listOf(total: number, attributes: Record<string, unknown[]> = {}, options: object = {}): Fixture {
  const host = new StubHost();
  const scroller = new Scroller();
  const list = build(host, 'List', { args: [{ scroller, ...options }], attributes });
  host.tree.screen.insert(list.element);
  const loop = new FakeLoop(host, list, total);
  list.virtualizer?.added(loop);
  return { host, list, loop, scroller };
}

/** A browser has laid it out: the view is `height` high, every built item `itemHeight`. */
async function layOut({ host, list, loop }: Fixture, height: number, itemHeight: number): Promise<void> {
  host.dispatch(list, 'size', { width: 300, height });
  loop.nodes.forEach((node) => host.dispatch(node, 'size', { width: 300, height: itemHeight }));
  await Promise.resolve();
}

function scrollTo({ host, list }: Fixture, scrollTop: number): void {
  host.dispatch(list, 'scroll', { scrollTop, scrollLeft: 0 });
}

/** The height of the track, as CSS would add it up. */
function trackHeight(list: ComponentNode, itemHeight: number, gap = 0): number {
  const heights = list.content.children
    .filter((child) => child.styles.get('display') !== 'none')
    .map((child) =>
      child.attributes.has('aria-hidden') ? Number.parseFloat(child.styles.get('height') ?? '0') : itemHeight,
    );
  return heights.reduce((sum, height) => sum + height, 0) + gap * (heights.length - 1);
}

function order(track: Element): string[] {
  return track.children
    .filter((child) => child.styles.get('display') !== 'none')
    .map((child) => (child.attributes.has('aria-hidden') ? '...' : (child.attributes.get('data-id') ?? '?')));
}

describe('a list with a lazy loop', () => {
  test('builds of ten thousand items what a window shows and as much again, without a browser', () => {
    const { loop } = listOf(10_000);
    const [first, end] = loop.indexes;
    assert.equal(first, 0);
    assert.ok(end > 10 && end < 60, `${end} items are built`);
  });

  test('builds everything of a short one', () => {
    assert.deepEqual(listOf(3).loop.indexes, [0, 3]);
  });

  test('is as high as all its items would be, by the size that a browser has measured', async () => {
    const fixture = listOf(1000, {}, { space: 4 });
    await layOut(fixture, 400, 40);
    assert.ok(Math.abs(trackHeight(fixture.list, 40, 4) - (1000 * 44 - 4)) <= 1);
    scrollTo(fixture, 20_000);
    assert.ok(Math.abs(trackHeight(fixture.list, 40, 4) - (1000 * 44 - 4)) <= 1);
  });

  test('builds what is scrolled into view, between elements as large as the rest', async () => {
    const fixture = listOf(1000);
    await layOut(fixture, 400, 40);
    scrollTo(fixture, 20_000);
    const [first, end] = fixture.loop.indexes;
    assert.ok(first <= 500 && end >= 510, `${first} to ${end}`);
    assert.ok(end - first < 60);
    const shown = order(fixture.list.content);
    assert.equal(shown[0], '...');
    assert.equal(shown[1], `item ${first}`);
    assert.equal(shown[shown.length - 1], '...');
  });

  test('does not build anew for every step, and builds ahead as much as is seen', async () => {
    const fixture = listOf(1000);
    await layOut(fixture, 400, 40);
    scrollTo(fixture, 10_000);
    const { shows } = fixture.loop;
    scrollTo(fixture, 10_040);
    scrollTo(fixture, 10_200);
    assert.equal(fixture.loop.shows, shows);
    scrollTo(fixture, 11_000);
    assert.equal(fixture.loop.shows, shows + 1);
  });

  test('shows its last item where it is scrolled to its end in the turn in which that comes', async () => {
    const fixture = listOf(30);
    await layOut(fixture, 400, 40);
    fixture.scroller.scrollEdge('Bottom');
    await new Promise(setImmediate);
    scrollTo(fixture, 30 * 40 - 400);
    fixture.scroller.scrollEdge('Bottom');
    fixture.loop.total += 50;
    fixture.list.virtualizer?.changed(fixture.loop);
    await new Promise(setImmediate);
    assert.equal(order(fixture.list.content).at(-1), 'item 79');
  });

  test('stays where a person has scrolled it to after that', async () => {
    const fixture = listOf(1000);
    await layOut(fixture, 400, 40);
    fixture.scroller.scrollEdge('Bottom');
    scrollTo(fixture, 4000);
    await new Promise(setImmediate);
    assert.equal(fixture.scroller.currentOffset().yOffset, 4000);
  });

  test('builds as many ahead as the page wants', async () => {
    const fixture = listOf(1000, { cachedCount: [50] });
    await layOut(fixture, 400, 40);
    scrollTo(fixture, 20_000);
    const [first, end] = fixture.loop.indexes;
    assert.ok(first <= 450 && end >= 560, `${first} to ${end}`);
  });

  test('knows of items of different sizes', async () => {
    const fixture = listOf(100);
    const { host, list, loop } = fixture;
    host.dispatch(list, 'size', { width: 300, height: 100 });
    const heights = loop.nodes.map((_, index) => (index === 0 ? 500 : 20));
    loop.nodes.forEach((node, index) => host.dispatch(node, 'size', { width: 300, height: heights[index] ?? 0 }));
    await Promise.resolve();
    const shown: unknown[] = [];
    host.apply(list, { onScrollIndex: [(first: unknown, last: unknown) => shown.push([first, last])] });
    scrollTo(fixture, 520);
    assert.deepEqual(shown.at(-1), [2, 6]);
  });

  test('keeps its place when items are added at the end', async () => {
    const fixture = listOf(100);
    const { host, list, loop } = fixture;
    host.dispatch(list, 'size', { width: 300, height: 400 });
    loop.nodes.forEach((node, index) => host.dispatch(node, 'size', { width: 300, height: index < 5 ? 200 : 40 }));
    await Promise.resolve();
    scrollTo(fixture, 2000);
    const before = list.content.children[0]?.styles.get('height');
    assert.ok(loop.first > 5);
    assert.equal(before, `${5 * 200 + (loop.first - 5) * 40}px`);
    loop.total = 101;
    list.virtualizer?.changed(loop);
    assert.equal(list.content.children[0]?.styles.get('height'), before);
  });

  test('what is learnt of sizes does not move what is built', async () => {
    const fixture = listOf(1000);
    await layOut(fixture, 400, 40);
    scrollTo(fixture, 20_000);
    const [first] = fixture.loop.indexes;
    const before = fixture.list.content.children[0]?.styles.get('height');
    await layOut(fixture, 400, 90);
    assert.equal(fixture.list.content.children[0]?.styles.get('height'), before);
    assert.equal(fixture.loop.first, first);
  });

  test('shows what there is when items are gone', async () => {
    const fixture = listOf(100);
    await layOut(fixture, 400, 40);
    scrollTo(fixture, 3000);
    fixture.loop.total = 5;
    fixture.loop.show(0, 0);
    fixture.list.virtualizer?.changed(fixture.loop);
    assert.deepEqual(fixture.loop.indexes, [0, 5]);
    assert.equal(trackHeight(fixture.list, 40), 200);
  });

  test('items before and after the loop stay where the page has them', async () => {
    const host = new StubHost();
    const list = build(host, 'List', {
      children: [
        build(host, 'ListItem', { attributes: { id: ['before'] } }),
        build(host, 'ListItem', { attributes: { id: ['behind the loop'] } }),
      ],
    });
    const loop = new FakeLoop(host, list, 1000);
    list.virtualizer?.added(loop);
    const fixture = { host, list, loop, scroller: new Scroller() };
    await layOut(fixture, 400, 40);
    scrollTo(fixture, 20_000);
    const shown = order(list.content);
    assert.deepEqual(shown.slice(0, 2), ['before', '...']);
    assert.deepEqual(shown.slice(-2), ['...', 'behind the loop']);
  });

  test('a scroller brings an item into view that was not built', async () => {
    const fixture = listOf(1000);
    await layOut(fixture, 400, 40);
    fixture.scroller.scrollToIndex(700);
    const [first, end] = fixture.loop.indexes;
    assert.ok(first <= 700 && end > 700);
    assert.equal(fixture.scroller.currentOffset().yOffset, 28_000);
    fixture.scroller.scrollEdge('Bottom');
    assert.equal(fixture.loop.indexes[1], 1000);
    assert.equal(fixture.scroller.isAtEnd(), true);
  });

  test('begins with the item that the page wants', async () => {
    const { loop } = listOf(1000, {}, { initialIndex: 300 });
    await Promise.resolve();
    const [first, end] = loop.indexes;
    assert.ok(first <= 300 && end > 300, `${first} to ${end}`);
  });

  test('several lanes are built in whole lines', async () => {
    const fixture = listOf(1000, { lanes: [3] });
    await layOut(fixture, 400, 40);
    scrollTo(fixture, 4000);
    const [first, end] = fixture.loop.indexes;
    assert.equal(first % 3, 0);
    assert.ok(first <= 300 && end >= 330, `${first} to ${end}`);
    assert.ok(
      Math.abs(Number.parseFloat(fixture.list.content.children[0]?.styles.get('height') ?? '') - (first / 3) * 40) <= 1,
    );
  });

  test('tells of all items that are side by side in as many lanes as fit', async () => {
    const shown: unknown[] = [];
    const onScrollIndex = (first: unknown, last: unknown): number => shown.push([first, last]);
    const fixture = listOf(100, { lanes: [{ minLength: 90 }, 10], onScrollIndex: [onScrollIndex] });
    await layOut(fixture, 400, 40);
    scrollTo(fixture, 0);
    assert.deepEqual(shown.at(-1), [0, 29]);
    scrollTo(fixture, 80);
    assert.deepEqual(shown.at(-1), [6, 35]);
  });

  test('items of the page stand in lines, too, and a group in one of its own', () => {
    const host = new StubHost();
    const shown: unknown[] = [];
    const item = (): ComponentNode => build(host, 'ListItem');
    const list = build(host, 'List', {
      attributes: { lanes: [2], onScrollIndex: [(first: unknown, last: unknown): number => shown.push([first, last])] },
      children: [item(), item(), item(), build(host, 'ListItemGroup'), item(), item()],
    });
    host.tree.screen.insert(list.element);
    list.children.forEach((child) => host.dispatch(child, 'size', { width: 150, height: 40 }));
    host.dispatch(list, 'size', { width: 300, height: 100 });
    assert.deepEqual(shown.at(-1), [0, 3]);
  });

  test('takes its own elements along when the loop ends', () => {
    const { list, loop } = listOf(1000);
    list.virtualizer?.removed(loop);
    assert.equal(list.content.children.filter((child) => child.attributes.has('aria-hidden')).length, 0);
  });

  test('a grid builds the rows that are seen', () => {
    const host = new StubHost();
    const grid = build(host, 'Grid', { attributes: { columnsTemplate: ['1fr 1fr 1fr 1fr'], cachedCount: [4] } });
    host.tree.screen.insert(grid.element);
    const loop = new FakeLoop(host, grid, 4000, 'GridItem');
    grid.virtualizer?.added(loop);
    host.dispatch(grid, 'size', { width: 300, height: 300 });
    host.dispatch(grid, 'scroll', { scrollTop: 20_000 });
    const [first, end] = loop.indexes;
    assert.equal(first % 4, 0);
    assert.ok(first > 1000 && end < 2000 && end - first < 120, `${first} to ${end}`);
  });
});
