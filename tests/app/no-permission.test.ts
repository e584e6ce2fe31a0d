/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { requestedPermissions } from './support/without-internet';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import JSON5 from 'json5';
import abilityDelegatorRegistry from '@ohos.app.ability.abilityDelegatorRegistry';
import { AppDriver } from '../../entry/src/ohosTest/ets/test/ui/AppDriver.ets';
import type { ScenarioKey } from '../../entry/src/main/ets/viewmodel/Scenario.ets';

interface Attempt {
  readonly scenario: ScenarioKey;
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

/** A device can't take an install-time permission away again, so that this is no suite of the device. */
describe('an app without ohos.permission.INTERNET', () => {
  const app = new AppDriver();
  before(() => app.start());
  after(async () => {
    const ability = await abilityDelegatorRegistry.getAbilityDelegator().getCurrentTopAbility();
    await ability.context.terminateSelf();
  });

  for (const { scenario, field, button, operation } of ATTEMPTS) {
    it(`says when it is to ${operation} on the page of ${scenario} which line of module.json5 is missing`, async () => {
      await app.open(scenario);
      await app.type(field, '127.0.0.1:7007');
      await app.tap(button);
      await app.seeTextIn('error.codes', 'PERMISSION · 201');
      const line = JSON5.parse<{ requestPermissions: { name: string }[] }>(
        `{${await app.textOf('error.permissionLine')}}`,
      );
      assert.deepEqual(line.requestPermissions, [{ name: 'ohos.permission.INTERNET' }]);
      assert.ok(requestedPermissions.includes('ohos.permission.INTERNET'));
      assert.match(await app.textOf('error.advice'), /module\.json5/);
      await app.tap('error.dismiss');
      assert.equal(await app.shows('error.card'), false);
      assert.equal(await app.isEnabled(button), true);
    });
  }
});
