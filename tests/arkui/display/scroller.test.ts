/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Scroller } from '../../../host/arkui/components/display/scrolling/Scroller';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import { Op } from '../../../host/arkui/element/ops';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';

/** What the browser was told to do with an element since the last time. */
function invocations(host: StubHost, node: ComponentNode): unknown[] {
  return host.tree
    .takeChanges()
    .filter(([code, id]) => code === Op.Invoke && id === node.element.id)
    .map(([, , ...what]) => what);
}

function scrollWith(scroller: Scroller): { host: StubHost; scroll: ComponentNode; calls: unknown[][] } {
  const host = new StubHost();
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]): void => {
      calls.push([name, ...values]);
    };
  const scroll = build(host, 'Scroll', {
    args: [scroller],
    attributes: {
      onDidScroll: [note('did')],
      onScrollStart: [note('start')],
      onScrollStop: [note('stop')],
      onScrollEdge: [note('edge')],
      onReachEnd: [note('end')],
    },
  });
  host.tree.screen.insert(scroll.element);
  host.dispatch(scroll, 'size', { width: 300, height: 400, scrollWidth: 300, scrollHeight: 1000 });
  host.tree.takeChanges();
  calls.length = 0;
  return { host, scroll, calls };
}

describe('Scroller', () => {
  test('moves what it is bound to, and knows where that is', () => {
    const scroller = new Scroller();
    const { host, scroll } = scrollWith(scroller);
    scroller.scrollTo({ xOffset: 0, yOffset: 120 });
    assert.deepEqual(invocations(host, scroll), [['scrollTo', 0, 120]]);
    assert.deepEqual(scroller.currentOffset(), { xOffset: 0, yOffset: 120 });
    scroller.scrollBy(0, -20);
    assert.deepEqual(invocations(host, scroll), [['scrollTo', 0, 100]]);
    scroller.scrollPage({ next: true });
    assert.deepEqual(scroller.currentOffset(), { xOffset: 0, yOffset: 500 });
  });

  test('goes to the end and no further', () => {
    const scroller = new Scroller();
    const { scroll, host } = scrollWith(scroller);
    assert.equal(scroller.isAtEnd(), false);
    scroller.scrollEdge('Bottom');
    assert.equal(scroller.currentOffset().yOffset, 600);
    assert.equal(scroller.isAtEnd(), true);
    scroller.scrollEdge('Top');
    assert.deepEqual(scroller.currentOffset(), { xOffset: 0, yOffset: 0 });
    assert.equal(invocations(host, scroll).length, 2);
  });

  test('does nothing before it is bound', () => {
    const scroller = new Scroller();
    scroller.scrollTo({ xOffset: 0, yOffset: 100 });
    scroller.scrollEdge('Bottom');
    assert.deepEqual(scroller.currentOffset(), { xOffset: 0, yOffset: 0 });
    assert.equal(scroller.isAtEnd(), false);
  });

  test('what a person scrolls is told with how far it went, and where it begins and ends', () => {
    const scroller = new Scroller();
    const { host, scroll, calls } = scrollWith(scroller);
    host.dispatch(scroll, 'scroll', { scrollLeft: 0, scrollTop: 50, scrollWidth: 300, scrollHeight: 1000 });
    host.dispatch(scroll, 'scroll', { scrollLeft: 0, scrollTop: 600, scrollWidth: 300, scrollHeight: 1000 });
    host.dispatch(scroll, 'scrollend', { scrollLeft: 0, scrollTop: 600 });
    assert.deepEqual(calls, [
      ['start'],
      ['did', 0, 50, 'Scroll'],
      ['did', 0, 550, 'Scroll'],
      ['end'],
      ['edge', 'Bottom'],
      ['stop'],
    ]);
    assert.deepEqual(scroller.currentOffset(), { xOffset: 0, yOffset: 600 });
  });

  test('what the page itself has moved further than there is content is no scrolling back', () => {
    const scroller = new Scroller();
    const { host, scroll, calls } = scrollWith(scroller);
    scroller.scrollEdge('Bottom');
    host.dispatch(scroll, 'scroll', { scrollLeft: 0, scrollTop: 590, scrollWidth: 300, scrollHeight: 990 });
    assert.deepEqual(
      calls.filter(([name]) => name === 'did'),
      [['did', 0, 590, 'Scroll']],
    );
  });

  test('the end is told once for each time it is reached', () => {
    const { host, scroll, calls } = scrollWith(new Scroller());
    const to = (scrollTop: number): void => host.dispatch(scroll, 'scroll', { scrollTop, scrollHeight: 1000 });
    to(600);
    to(599.5);
    to(100);
    to(600);
    assert.equal(calls.filter(([name]) => name === 'end').length, 2);
  });

  test('a scroll begins where the page says', () => {
    const host = new StubHost();
    const scroll = build(host, 'Scroll');
    host.tree.screen.insert(scroll.element);
    host.tree.takeChanges();
    host.apply(scroll, { initialOffset: [{ yOffset: 30 }] });
    assert.deepEqual(invocations(host, scroll), [['scrollTo', 0, 30]]);
  });
});
