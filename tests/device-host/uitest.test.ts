/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Driver, MatchPattern, ON } from '@ohos.UiTest';
import type { Component, On } from '@ohos.UiTest';
import { Screen } from '../../host/arkui/build/Screen';
import { ElementTree } from '../../host/arkui/element/ElementTree';
import { entryPage } from '../../host/device/entryPage';
import { showScreen } from '../../host/hypium/ui/shownScreen';

const driver = Driver.create();

beforeEach(async () => {
  const tree = new ElementTree();
  const fail = (error: unknown): void => {
    throw error;
  };
  const screen = new Screen(tree, { onError: fail, onWarning: () => undefined });
  screen.mountPage(await entryPage({ CounterPage: () => import('./pages/CounterPage.ets') }, 'CounterPage'));
  showScreen(tree, screen);
});

/** Declared otherwise, but nothing is null. */
function find(on: On): Promise<Component | null> {
  return driver.findComponent(on);
}

async function see(on: On): Promise<Component> {
  const found = await find(on);
  assert.ok(found !== null, 'nothing found');
  return found;
}

test('components are found by id, text, type and state, and only what is to be seen', async () => {
  assert.equal(await (await see(ON.id('count'))).getText(), 'count 0');
  assert.equal(await (await see(ON.text('count', MatchPattern.STARTS_WITH))).getId(), 'count');
  assert.equal(await (await see(ON.text('two spans'))).getId(), 'spans');
  assert.equal(await (await see(ON.text('pan', MatchPattern.CONTAINS))).getId(), 'spans');
  assert.equal(await (await see(ON.type('Button').text('Add'))).getId(), 'add');
  assert.equal(await find(ON.id('hidden')), null);
  assert.equal(await find(ON.id('nobody')), null);
  assert.equal(await driver.findComponents(ON.id('nobody')), null);
  assert.equal((await driver.findComponents(ON.type('Button'))).length, 3);
  await driver.assertComponentExist(ON.id('add'));
  await assert.rejects(driver.assertComponentExist(ON.id('nobody')), { code: 17000003 });
});

test('components are found by what is before, behind and around them', async () => {
  assert.equal(await (await see(ON.type('Button').isAfter(ON.id('add')))).getId(), 'later');
  assert.equal(await (await see(ON.type('Text').isBefore(ON.id('add')))).getId(), 'count');
  assert.equal(await (await see(ON.type('Text').within(ON.id('row')))).getText(), 'in the row');
  assert.equal(await find(ON.type('Button').within(ON.id('row'))), null);
});

test('a tap is heard by the innermost that listens, and not by what is disabled', async () => {
  await (await see(ON.id('add'))).click();
  await (await see(ON.id('add'))).doubleClick();
  assert.equal(await (await see(ON.id('count'))).getText(), 'count 3');
  await (await see(ON.text('in the row'))).click();
  assert.equal(await (await see(ON.id('log'))).getText(), 'row ');
  await (await see(ON.id('busy'))).click();
  const add = await see(ON.id('add'));
  assert.equal(await add.isEnabled(), false);
  await add.click();
  assert.equal(await (await see(ON.id('count'))).getText(), 'count 3');
  assert.equal(await (await see(ON.enabled(false))).getId(), 'add');
});

test('a text field is filled and cleared, has the focus, and hears the enter key', async () => {
  const field = await see(ON.id('draft'));
  assert.equal(await field.getText(), 'first');
  assert.equal(await field.isFocused(), false);
  await field.inputText('second');
  assert.equal(await field.getText(), 'second');
  assert.equal(await field.isFocused(), true);
  await driver.triggerKey(2054);
  await field.clearText();
  assert.equal(await field.getText(), '');
  await (await see(ON.id('add'))).click();
  assert.equal(await field.isFocused(), false);
  assert.match(await (await see(ON.id('log'))).getText(), /^in submit second .*out $/);
  await assert.rejects((await see(ON.id('add'))).inputText('x'), { code: 17000005 });
});

test('a switch is on or off', async () => {
  const toggle = await see(ON.id('switch'));
  assert.deepEqual([await toggle.isCheckable(), await toggle.isChecked()], [true, false]);
  await toggle.click();
  assert.equal(await toggle.isChecked(), true);
  assert.equal(await (await see(ON.checked(true))).getId(), 'switch');
});

test('a list is searched beyond what is built of it', async () => {
  const list = await see(ON.id('list'));
  assert.equal(await list.isScrollable(), true);
  assert.equal(await find(ON.text('row 400')), null);
  const row = await list.scrollSearch(ON.text('row 400'));
  assert.equal(await row.getText(), 'row 400');
  assert.equal(await list.scrollSearch(ON.text('row 500')), null);
  await list.scrollToTop();
  await see(ON.text('row 0'));
  await list.scrollToBottom();
  await see(ON.text('row 499'));
});

test('what appears later is waited for, and only so long', async () => {
  await (await see(ON.id('later'))).click();
  const waited = await driver.waitForComponent(ON.id('opened'), 10_000);
  assert.equal(await waited.getText(), 'opened');
  assert.equal(await driver.waitForComponent(ON.id('nobody'), 1), null);
});

test('a call that begins before the last one is awaited is refused, as on a device', async () => {
  const first = driver.findComponent(ON.id('add'));
  await assert.rejects(driver.findComponent(ON.id('add')), { code: 17000002 });
  await first;
  await see(ON.id('add'));
});

test('a component that has gone is named, and places are not known', async () => {
  const field = await see(ON.id('draft'));
  await assert.rejects(field.getBounds(), { code: 17000005 });
  await assert.rejects(driver.click(1, 2), { code: 17000005 });
  showScreen(
    new ElementTree(),
    new Screen(new ElementTree(), { onError: () => undefined, onWarning: () => undefined }),
  );
  await assert.rejects(field.click(), { code: 17000004, message: /TextInput draft/ });
});
