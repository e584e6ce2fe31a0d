/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shallowRef } from '@vue/reactivity';
import { settled } from '../../../host/arkui/build/index';
import { TextInputController } from '../../../host/arkui/components/controls/globals';
import type { Element } from '../../../host/arkui/element/Element';
import { invocations } from './cases/RowCase';
import { component, ControlScreen, part } from './ControlScreen';

let sequence = 0;

function type(on: ControlScreen, input: Element, value: string): Promise<void> {
  return on.send(input, 'input', { value, sequence: ++sequence });
}

test('what is typed is what the handler gets, and what a page makes of it is shown', async (t) => {
  const on = new ControlScreen(t);
  const text = shallowRef('');
  const heard: string[] = [];
  const change = (value: string): void => {
    heard.push(value);
    text.value = value.toUpperCase();
  };
  await on.show(() =>
    component(
      'TextInput',
      () => [{ text: text.value }],
      () => ({ onChange: [change] }),
    ),
  );
  const input = part(on.first('TextInput'), 'input');
  await type(on, input, 'ab');
  assert.equal(input.value, 'AB');
  assert.deepEqual(heard, ['ab', 'AB']);
});

test('a page that shows what was typed hears of it once', async (t) => {
  const on = new ControlScreen(t);
  const text = shallowRef('');
  const heard: string[] = [];
  const change = (value: string): void => {
    heard.push(value);
    text.value = value;
  };
  await on.show(() =>
    component(
      'TextInput',
      () => [{ text: text.value }],
      () => ({ onChange: [change] }),
    ),
  );
  await type(on, part(on.first('TextInput'), 'input'), 'ab');
  assert.deepEqual(heard, ['ab']);
});

test('a page that is drawn anew for something else leaves what is typed', async (t) => {
  const on = new ControlScreen(t);
  const hint = shallowRef('one');
  await on.show(() =>
    component(
      'TextInput',
      () => [{ text: 'start', placeholder: 'x' }],
      () => ({ showError: [hint.value] }),
    ),
  );
  const input = part(on.first('TextInput'), 'input');
  await type(on, input, 'typed');
  hint.value = 'two';
  await settled();
  assert.equal(input.value, 'typed');
});

test('a text that the page clears is told to the handler', async (t) => {
  const on = new ControlScreen(t);
  const text = shallowRef('hello');
  const heard: string[] = [];
  await on.show(() =>
    component(
      'TextArea',
      () => [{ text: text.value }],
      () => ({ onChange: [(value: string) => heard.push(value)] }),
    ),
  );
  assert.deepEqual(heard, []);
  text.value = '';
  await settled();
  assert.equal(part(on.first('TextArea'), 'textarea').value, '');
  assert.deepEqual(heard, ['']);
});

test('a handler that keeps the field editable keeps the focus; otherwise it goes', async (t) => {
  const on = new ControlScreen(t);
  let keeps = true;
  const submit = (_key: string, event: { keepEditableState(): void }): void => {
    if (keeps) {
      event.keepEditableState();
    }
  };
  await on.show(() =>
    component(
      'TextInput',
      () => [{ text: 'a' }],
      () => ({ onSubmit: [submit] }),
    ),
  );
  const input = part(on.first('TextInput'), 'input');
  on.changes();
  await on.send(input, 'keydown', { key: 'Enter' });
  assert.deepEqual(invocations(on, input), []);
  keeps = false;
  await on.send(input, 'keydown', { key: 'Enter' });
  assert.deepEqual(invocations(on, input), ['blur']);
});

test('a disabled field hears nothing', async (t) => {
  const on = new ControlScreen(t);
  const heard: string[] = [];
  await on.show(() =>
    component('TextInput', undefined, () => ({ enabled: [false], onChange: [(value: string) => heard.push(value)] })),
  );
  await type(on, part(on.first('TextInput'), 'input'), 'x');
  assert.deepEqual(heard, []);
});

test('a controller moves the caret, selects and ends the editing of its field', async (t) => {
  const on = new ControlScreen(t);
  const controller = new TextInputController();
  await on.show(() => component('TextInput', () => [{ text: 'hello', controller }]));
  const input = part(on.first('TextInput'), 'input');
  on.changes();
  controller.caretPosition(2);
  controller.setTextSelection(1, 3);
  controller.stopEditing();
  assert.deepEqual(invocations(on, input), ['select 2 2', 'select 1 3', 'blur']);
  await on.send(input, 'selectionchange', { selectionStart: 1, selectionEnd: 4 });
  assert.equal(controller.getCaretOffset().index, 4);
});

test('the field is called what its placeholder says, in the language of the device', async (t) => {
  const on = new ControlScreen(t);
  await on.show(() =>
    component(
      'TextInput',
      () => [{ placeholder: 'Address', text: 'x' }],
      () => ({ cancelButton: [{}] }),
    ),
  );
  assert.equal(part(on.first('TextInput'), 'input').attributes.get('aria-label'), 'Address');
  await on.click('Clear');
  assert.equal(part(on.first('TextInput'), 'input').value, '');
});

test('requestFocus reaches the part of a field that has the focus, by its id', async (t) => {
  const on = new ControlScreen(t);
  await on.show(() => component('TextInput', undefined, () => ({ id: ['host'] })));
  const input = part(on.first('TextInput'), 'input');
  on.changes();
  const controller = on.screen.uiContext.getFocusController();
  controller.requestFocus('host');
  assert.deepEqual(invocations(on, input), ['focus']);
  controller.clearFocus();
  // Of the whole screen: a person may have gone to another field since.
  assert.deepEqual(invocations(on, on.tree.screen), ['blur']);
  assert.throws(() => controller.requestFocus('nobody'), { code: 150003 });
});
