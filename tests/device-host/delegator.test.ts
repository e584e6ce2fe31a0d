/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import './support/device-files';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import abilityDelegatorRegistry from '@ohos.app.ability.abilityDelegatorRegistry';
import promptAction from '@ohos.promptAction';
import { Driver, ON } from '@ohos.UiTest';

const delegator = abilityDelegatorRegistry.getAbilityDelegator();
const { bundleName } = abilityDelegatorRegistry.getArguments();
const want = { bundleName, abilityName: 'EntryAbility' };
/** A Want is declared as a class, of which nothing exists at run time. */
const startAbility: (want: object) => Promise<void> = delegator.startAbility.bind(delegator);

test("a suite starts the app's ability, leaves it, comes back, ends it and starts it anew", async () => {
  const driver = Driver.create();
  const { FOREGROUND, BACKGROUND, DESTROY } = abilityDelegatorRegistry.AbilityLifecycleState;
  await startAbility(want);
  await driver.assertComponentExist(ON.id('home.tcp-client'));
  const ability = await delegator.getCurrentTopAbility();
  assert.equal(delegator.getAbilityState(ability), FOREGROUND);
  await driver.pressBack();
  assert.equal(delegator.getAbilityState(ability), BACKGROUND);
  await startAbility(want);
  assert.equal(delegator.getAbilityState(ability), FOREGROUND);
  assert.equal(await delegator.getCurrentTopAbility(), ability);
  promptAction.showToast({ message: 'a toast' });
  await driver.assertComponentExist(ON.text('a toast'));
  await ability.context.terminateSelf();
  assert.equal(delegator.getAbilityState(ability), DESTROY);
  assert.equal(await driver.findComponent(ON.id('home.tcp-client')), null);
  await assert.rejects(delegator.getCurrentTopAbility(), { code: 16000100 });
  await startAbility(want);
  await driver.assertComponentExist(ON.id('home.tcp-client'));
  const again = await delegator.getCurrentTopAbility();
  assert.notEqual(again, ability);
  await again.context.terminateSelf();
});

test('an app that is not on the device is not started', async () => {
  await assert.rejects(startAbility({ ...want, bundleName: 'com.example.other' }), { code: 16000001 });
  await assert.rejects(startAbility({ ...want, abilityName: 'Nobody' }), /no ability 'Nobody'/);
});
