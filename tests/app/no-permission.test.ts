/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { requestedPermissions } from './support/without-internet';
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import JSON5 from 'json5';
import type { Component } from '@ohos.UiTest';
import { Driver, ON } from '@ohos.UiTest';
import { runningApplication } from '../../host/device/application';
import { startApp } from '../../host/hypium/ui/startApp';

const PATIENCE_MS = 5_000;

interface Attempt {
  readonly scenario: string;
  /** The field for an endpoint, and the button that uses it. */
  readonly field: string;
  readonly button: string;
  /** What can be tried again once the card is dismissed. */
  readonly operation: string;
}

const ATTEMPTS: readonly Attempt[] = [
  { scenario: 'tcp-client', field: 'endpoint.address', button: 'connect.connect', operation: 'connect' },
  { scenario: 'tcp-server', field: 'listen.address', button: 'listen.listen', operation: 'listen' },
  { scenario: 'udp', field: 'local.address', button: 'udp.bind', operation: 'bind' },
  { scenario: 'tls-client', field: 'endpoint.address', button: 'connect.connect', operation: 'connect' },
];

const driver = Driver.create();

function see(id: string): Promise<Component> {
  return driver.waitForComponent(ON.id(id), PATIENCE_MS);
}

async function tap(id: string): Promise<void> {
  await (await see(id)).click();
}

async function textOf(id: string): Promise<string> {
  return await (await see(id)).getText();
}

/** A device can't take an install-time permission away again, so that this is no suite of the device. */
describe('an app without ohos.permission.INTERNET', () => {
  afterEach(async () => {
    await runningApplication()?.terminate();
  });

  for (const { scenario, field, button, operation } of ATTEMPTS) {
    it(`says when it is to ${operation} on the page of ${scenario} which line of module.json5 is missing`, async () => {
      await startApp({});
      await tap(`home.${scenario}`);
      await (await see(field)).inputText('127.0.0.1:7007');
      await tap(button);
      assert.equal(await textOf('error.codes'), 'PERMISSION · 201');
      const line = JSON5.parse<{ requestPermissions: { name: string }[] }>(`{${await textOf('error.permissionLine')}}`);
      assert.deepEqual(line.requestPermissions, [{ name: 'ohos.permission.INTERNET' }]);
      assert.ok(requestedPermissions.includes('ohos.permission.INTERNET'));
      assert.match(await textOf('error.advice'), /module\.json5/);
      await tap('error.dismiss');
    });
  }
});
