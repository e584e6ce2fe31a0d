/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from '../../../host/arkui/element/Element';
import { ElementTree } from '../../../host/arkui/element/ElementTree';
import { NOWHERE, Op } from '../../../host/arkui/element/ops';
import { ModelView } from '../support/ModelView';

/** A tree whose views know the elements, one in the other. */
function known(...tags: string[]): { tree: ElementTree; elements: Element[] } {
  const tree = new ElementTree();
  let outer = tree.screen;
  const elements = tags.map((tag) => {
    const element = tree.create(tag);
    outer.insert(element);
    outer = element;
    return element;
  });
  tree.takeChanges();
  return { tree, elements };
}

test('a new element comes with what it is and what is in it, as one insertion', () => {
  const tree = new ElementTree();
  const outer = tree.create('div');
  const inner = tree.create('span');
  outer.insert(inner);
  inner.setText('hello');
  outer.setStyle('color', 'red');
  tree.screen.insert(outer);
  assert.deepEqual(tree.takeChanges(), [
    [Op.Look, 0, 'div', 'color:red;'],
    [Op.Create, 1, 0, NOWHERE],
    [Op.Look, 1, 'span', ''],
    [Op.Create, 2, 1, 1, 'hello'],
    [Op.Insert, 0, 1, 0],
  ]);
});

test('a style that would end the text of a declaration comes by itself', () => {
  const tree = new ElementTree();
  const div = tree.create('div');
  div.setStyle('width', '1px');
  div.setStyle('background-image', 'url("data:image/svg+xml;base64,AA==")');
  tree.screen.insert(div);
  assert.deepEqual(tree.takeChanges(), [
    [Op.Look, 0, 'div', 'width:1px;'],
    [Op.Create, 1, 0, NOWHERE],
    [Op.Style, 1, 'background-image', 'url("data:image/svg+xml;base64,AA==")'],
    [Op.Insert, 0, 1, 0],
  ]);
});

test('elements that look alike share what says so', () => {
  const tree = new ElementTree();
  for (const width of ['1px', '2px', '1px']) {
    const div = tree.create('div');
    div.setStyle('width', width);
    tree.screen.insert(div);
  }
  const created = tree.takeChanges().filter(([op]) => op === Op.Look || op === Op.Create);
  assert.deepEqual(created, [
    [Op.Look, 0, 'div', 'width:1px;'],
    [Op.Create, 1, 0, NOWHERE],
    [Op.Look, 1, 'div', 'width:2px;'],
    [Op.Create, 2, 1, NOWHERE],
    [Op.Create, 3, 0, NOWHERE],
  ]);
});

test('many changes of the same thing are one operation, with the last value', () => {
  const { tree, elements } = known('div');
  for (let count = 0; count < 100; count++) {
    elements[0]?.setText(`${count}`);
    elements[0]?.setStyle('width', `${count}px`);
  }
  elements[0]?.setStyle('width', undefined);
  assert.deepEqual(tree.takeChanges(), [
    [Op.Text, 1, '99'],
    [Op.Style, 1, 'width', null],
  ]);
});

test('what is set to what it is already is no change', () => {
  const { tree, elements } = known('div');
  let announcements = 0;
  tree.watch({ changed: () => announcements++ });
  elements[0]?.setText('');
  elements[0]?.setStyle('width', undefined);
  elements[0]?.setAttribute('role', undefined);
  elements[0]?.listen('click', undefined);
  assert.equal(announcements, 0);
  assert.deepEqual(tree.takeChanges(), []);
});

test('a watcher is told once of any number of changes, and again after they were taken', () => {
  const { tree, elements } = known('div');
  let announcements = 0;
  tree.watch({ changed: () => announcements++ });
  elements[0]?.setText('a');
  elements[0]?.setText('b');
  assert.equal(announcements, 1);
  tree.takeChanges();
  elements[0]?.setText('c');
  assert.equal(announcements, 2);
});

test('an element that came and went between two looks is not heard of', () => {
  const { tree } = known('div');
  const passing = tree.create('span');
  tree.screen.insert(passing);
  passing.setText('here');
  passing.invoke('focus');
  passing.remove();
  assert.deepEqual(tree.takeChanges(), []);
  assert.equal(tree.size, 2);
});

test('what has moved out of an element stays when that is removed', () => {
  const { tree, elements } = known('section', 'p');
  const [section, p] = elements;
  assert.ok(section && p);
  tree.screen.insert(p);
  section.remove();
  assert.deepEqual(tree.takeChanges(), [
    [Op.Insert, 0, p.id, 0],
    [Op.Remove, section.id],
  ]);
});

test('what has moved into an element goes with it', () => {
  const { tree, elements } = known('section');
  const p = tree.create('p');
  tree.screen.insert(p);
  tree.takeChanges();
  elements[0]?.insert(p);
  elements[0]?.remove();
  assert.deepEqual(
    new Set(tree.takeChanges()),
    new Set([
      [Op.Remove, p.id],
      [Op.Remove, 1],
    ]),
  );
  assert.equal(tree.size, 1);
});

test('a known element that moves into a new one is moved, not made again', () => {
  const { tree, elements } = known('p');
  const [p] = elements;
  assert.ok(p);
  const section = tree.create('section');
  section.insert(p);
  tree.screen.insert(section);
  assert.deepEqual(tree.takeChanges(), [
    [Op.Look, 0, 'section', ''],
    [Op.Create, 2, 0, NOWHERE],
    [Op.Insert, 2, 1, 0],
    [Op.Insert, 0, 2, 0],
  ]);
});

test('an invocation waits until its element is on the screen', () => {
  const tree = new ElementTree();
  const input = tree.create('input');
  input.invoke('focus');
  assert.deepEqual(tree.takeChanges(), []);
  tree.screen.insert(input);
  assert.deepEqual(tree.takeChanges().at(-1), [Op.Invoke, 1, 'focus']);
  assert.deepEqual(tree.takeChanges(), []);
});

test('an input event sets the value, and its number comes back with the value of then', () => {
  const { tree, elements } = known('input');
  const [input] = elements;
  assert.ok(input);
  input.listen('input', ({ value }) => input.setValue((value ?? '').toUpperCase()));
  tree.takeChanges();
  tree.dispatch(1, 'input', { value: 'ab', sequence: 7 });
  assert.deepEqual(tree.takeChanges(), [[Op.Value, 1, 'AB', 7]]);
});

test('what a listener throws is reported, and its element goes on', () => {
  const { tree, elements } = known('button');
  const reports: unknown[] = [];
  tree.onListenerError = (error, element, event) => reports.push([String(error), element.id, event]);
  elements[0]?.listen('click', () => {
    throw new Error('no');
  });
  tree.dispatch(1, 'click');
  tree.dispatch(1, 'click');
  tree.dispatch(1, 'unheard');
  tree.dispatch(99, 'click');
  assert.deepEqual(reports, [
    ['Error: no', 1, 'click'],
    ['Error: no', 1, 'click'],
  ]);
});

test('a listener that is only replaced is no news for the views, other options are', () => {
  const { tree, elements } = known('button');
  elements[0]?.listen('click', () => undefined);
  assert.equal(tree.takeChanges().length, 1);
  elements[0]?.listen('click', () => undefined);
  assert.deepEqual(tree.takeChanges(), []);
  elements[0]?.listen('click', () => undefined, { bubbles: true });
  assert.deepEqual(tree.takeChanges(), [[Op.Listen, 1, 'click', { bubbles: true }]]);
});

test('inserting before something that is elsewhere is refused', () => {
  const { tree, elements } = known('div', 'p');
  const [, p] = elements;
  assert.throws(() => tree.screen.insert(tree.create('div'), p), /is no child of element 0/);
});

test('what was outside and what was inside can change places', () => {
  const { tree, elements } = known('section', 'p');
  const [section, p] = elements;
  assert.ok(section && p);
  const view = new ModelView();
  view.apply(tree.snapshot());
  tree.screen.insert(section);
  tree.screen.insert(p);
  p.insert(section);
  view.apply(tree.takeChanges());
  const newcomer = new ModelView();
  newcomer.apply(tree.snapshot());
  assert.equal(view.toString(), newcomer.toString());
});

test('what an element is told to do waits until all that is being built is there', () => {
  const { tree, elements } = known('section');
  const [section] = elements;
  assert.ok(section);
  section.invoke('scrollTo', 0, 100);
  const p = tree.create('p');
  section.insert(p);
  assert.deepEqual(
    tree.takeStart().filter(([code]) => code === Op.Invoke),
    [],
  );
  p.setText('the end');
  assert.deepEqual(tree.takeChanges(), [
    [Op.Text, p.id, 'the end'],
    [Op.Invoke, section.id, 'scrollTo', 0, 100],
  ]);
});

test('what is scrolled is so in a view that comes later, when all is there that it scrolls over', () => {
  const { tree, elements } = known('section');
  const [section] = elements;
  assert.ok(section);
  section.scrolled = { x: 0, y: 100 };
  section.insert(tree.create('p'));
  assert.deepEqual(tree.snapshot().at(-1), [Op.Invoke, section.id, 'scrollTo', 0, 100]);
});
