/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { TestContext } from 'node:test';
import { settled } from '../../../host/arkui/build/index';
import { ComponentContent } from '../../../host/arkui/context/ComponentContent';
import { configuration } from '../../../host/device/configuration';
import { component, ControlScreen, elementsBelow } from './ControlScreen';

/** A screen with a page that says 'page', and its prompts. */
async function prompts(t: TestContext) {
  const on = new ControlScreen(t);
  await on.show(() => component('Text', () => ['page']));
  return { on, context: on.screen.uiContext, prompt: on.screen.uiContext.getPromptAction() };
}

function tapOutside(on: ControlScreen): Promise<void> {
  const scrim = [...elementsBelow(on.screen.layers.element)].find(
    (each) => each.attributes.get('data-part') === 'scrim',
  );
  assert.ok(scrim);
  return on.send(scrim, 'click');
}

test('the context is the one of the ability', async (t) => {
  const { context } = await prompts(t);
  assert.equal(context.getHostContext(), 'the ability');
});

test('a toast leaves the page within reach and goes after its time, at least 1.5 s', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { on, prompt } = await prompts(t);
  prompt.showToast({ message: 'Copied', duration: 100 });
  assert.deepEqual(on.texts(), ['page', 'Copied']);
  mock.timers.tick(1499);
  assert.equal(on.all('Toast').length, 1);
  mock.timers.tick(1);
  assert.equal(on.all('Toast').length, 0);
});

test('a toast that is still there is nothing that the app has left running', async (t) => {
  const { prompt } = await prompts(t);
  const before = timers();
  prompt.showToast({ message: 'Copied', duration: 10_000 });
  assert.equal(timers(), before);
});

test('an unknown option is refused', async (t) => {
  const { prompt } = await prompts(t);
  assert.throws(() => prompt.showToast({ message: 'x', colour: 'red' } as never), /showToast has no option colour/);
});

test('a dialog answers with the index of the button', async (t) => {
  const { on, prompt } = await prompts(t);
  const answer = prompt.showDialog({
    title: 'Close?',
    message: 'It is open.',
    buttons: [{ text: 'No' }, { text: 'Yes' }],
  });
  assert.deepEqual(on.texts(), ['Close?', 'It is open.', 'No', 'Yes']);
  await on.click('Yes');
  assert.deepEqual(await answer, { index: 1 });
  assert.deepEqual(on.texts(), ['page']);
});

test('a dialog that is left without a choice rejects', async (t) => {
  const { on, prompt } = await prompts(t);
  const answer = prompt.showDialog({ message: 'x', buttons: [{ text: 'OK' }] });
  assert.ok(answer);
  const rejected = assert.rejects(answer, /cancel/);
  await tapOutside(on);
  await rejected;
});

test('an action menu has a way to leave it', async (t) => {
  const { on, prompt } = await prompts(t);
  const answer = prompt.showActionMenu({ buttons: [{ text: 'Copy' }, { text: 'Delete' }] });
  assert.ok(answer);
  const rejected = assert.rejects(answer, /cancel/);
  await on.click('Cancel');
  await rejected;
});

test('a dialog that the app builds is closed by its number, and by a person', async (t) => {
  const { on, prompt } = await prompts(t);
  const log: string[] = [];
  const builder = (): void => component('Text', () => ['built']);
  const id = await prompt.openCustomDialog({
    builder,
    onWillAppear: () => log.push('will appear'),
    onDidDisappear: () => log.push('gone'),
  });
  await settled();
  assert.deepEqual(on.texts(), ['built']);
  assert.ok(id !== undefined);
  await prompt.closeCustomDialog(id);
  assert.deepEqual(on.texts(), ['page']);
  assert.deepEqual(log, ['will appear', 'gone']);
  assert.throws(() => void prompt.closeCustomDialog(id), { code: 103303 });
  await prompt.openCustomDialog({ builder, autoCancel: false });
  await tapOutside(on);
  assert.deepEqual(on.texts(), ['built']);
  assert.equal(on.screen.back(), true);
  assert.deepEqual(on.texts(), ['page']);
});

test('a dialog of a content is closed by it', async (t) => {
  const { on, prompt, context } = await prompts(t);
  const wrapped = { builder: (text: string) => component('Text', () => [text]) };
  const dialog = new ComponentContent(context, wrapped, 'of a content');
  await prompt.openCustomDialog(dialog);
  assert.deepEqual(on.texts(), ['of a content']);
  await assert.rejects(prompt.openCustomDialog(dialog), { code: 103302 });
  await prompt.closeCustomDialog(dialog);
  await assert.rejects(prompt.closeCustomDialog(dialog), { code: 103303 });
  assert.deepEqual(on.texts(), ['page']);
});

test('a content that is updated shows it in the dialog that is open, and keeps what is in it', async (t) => {
  const { on, prompt, context } = await prompts(t);
  const builder = (params: { text: string; more?: string }): void => {
    component('Text', () => [params.text]);
    component('Text', () => [params.more ?? 'no more']);
  };
  const dialog = new ComponentContent(context, { builder }, { text: 'first' });
  await prompt.openCustomDialog(dialog);
  const text = on.all('Text').at(-2);
  dialog.update({ text: 'second', more: 'and more' });
  await settled();
  assert.deepEqual(on.texts(), ['second', 'and more']);
  assert.equal(on.all('Text').at(-2), text);
  await prompt.closeCustomDialog(dialog);
  dialog.reuse({ text: 'third' });
  await prompt.openCustomDialog(dialog);
  assert.deepEqual(on.texts(), ['third', 'no more']);
});

test('an alert has buttons with actions, and one when it is left', async (t) => {
  const { on, context } = await prompts(t);
  const log: string[] = [];
  const show = (): void =>
    context.showAlertDialog({
      title: 'Delete',
      message: 'For good?',
      primaryButton: { value: 'No', action: () => log.push('no') },
      secondaryButton: { value: 'Yes', fontColor: 'Red', action: () => log.push('yes') },
      cancel: () => log.push('left'),
    });
  show();
  await on.click('Yes');
  show();
  await tapOutside(on);
  assert.deepEqual(log, ['yes', 'left']);
});

test('an action sheet has its lines and the buttons below', async (t) => {
  const { on, context } = await prompts(t);
  const log: string[] = [];
  context.showActionSheet({
    title: 'Do',
    message: 'what?',
    sheets: [{ title: 'Copy', action: () => log.push('copy') }],
  });
  await on.click('Copy');
  assert.deepEqual(log, ['copy']);
});

test('the uppermost dialog is the one that can be reached', async (t) => {
  const { on, prompt } = await prompts(t);
  await prompt.openCustomDialog({ builder: () => component('Text', () => ['first']) });
  await prompt.openCustomDialog({ builder: () => component('Text', () => ['second']) });
  assert.deepEqual(on.texts(), ['second']);
  on.screen.back();
  assert.deepEqual(on.texts(), ['first']);
});

test('colours follow the colour mode', async (t) => {
  const { on } = await prompts(t);
  const surface = (): string | undefined => on.tree.screen.styles.get('--arkui-surface');
  const light = surface();
  t.after(() => {
    configuration.isDark = false;
  });
  configuration.isDark = true;
  assert.notEqual(surface(), light);
  assert.equal(on.tree.screen.styles.get('color-scheme'), 'dark');
});

test('lengths are converted with the density and the font scale of the device', async (t) => {
  const { context } = await prompts(t);
  t.after(() => {
    configuration.fontScale = 1;
  });
  configuration.fontScale = 2;
  assert.deepEqual([context.vp2px(10), context.px2vp(30), context.fp2px(10), context.px2fp(60)], [30, 10, 60, 10]);
});

test('what an animation changes is there at once', async (t) => {
  const { context } = await prompts(t);
  const log: string[] = [];
  context.animateTo({ onFinish: () => log.push('finished') }, () => log.push('changed'));
  assert.deepEqual(log, ['changed', 'finished']);
});

/** How many timers keep this process alive. */
function timers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}
