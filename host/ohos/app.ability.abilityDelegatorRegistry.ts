/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { runningApplication } from '../device/application';
import { appManifest } from '../device/appManifest';
import { inBothForms } from '../device/asyncForms';
import { systemError } from '../device/systemError';
import type { Context } from '../device/ability/contexts';
import { applicationContext } from '../device/ability/contexts';
import type { Ability, Want } from '../device/ability/lifecycle';

/**
 * `@ohos.app.ability.abilityDelegatorRegistry`: the parameters of the test run (`aa test -s name value`; here a JSON object
 * in `OHOS_TEST_PARAMETERS`), and the app that a suite starts and ends, in this process and without a browser.
 */
enum AbilityLifecycleState {
  UNINITIALIZED = 0,
  CREATE = 1,
  FOREGROUND = 2,
  BACKGROUND = 3,
  DESTROY = 4,
}

interface TestArguments {
  bundleName: string;
  parameters: Record<string, string>;
  testCaseNames: string;
  testRunnerClassName: string;
}

function getArguments(): TestArguments {
  return {
    bundleName: appManifest().bundleName,
    parameters: JSON.parse(process.env['OHOS_TEST_PARAMETERS'] ?? '{}') as Record<string, string>,
    testCaseNames: '',
    testRunnerClassName: 'OpenHarmonyTestRunner',
  };
}

const NO_SUCH_ABILITY = 16000001;

class AbilityDelegator {
  getAppContext(): Context {
    return applicationContext();
  }

  /** Resolves when the ability's page is on the screen. */
  startAbility(want: Want, ...args: unknown[]): Promise<void> {
    return inBothForms(args, async () => {
      if (want.bundleName !== appManifest().bundleName) {
        throw systemError(NO_SUCH_ABILITY, `no app ${want.bundleName ?? ''} is on this device`);
      }
      // Loaded when it is wanted: suites without a screen need none of it.
      const { startApp } = await import('../hypium/ui/startApp');
      await startApp(want);
    });
  }

  getCurrentTopAbility(...args: unknown[]): Promise<Ability> {
    return inBothForms(args, () => {
      const application = runningApplication();
      if (application === undefined) {
        throw systemError(16000100, 'no ability is running');
      }
      return application.ability;
    });
  }

  getAbilityState(ability: Ability): AbilityLifecycleState {
    const application = runningApplication();
    if (application?.ability !== ability) {
      return AbilityLifecycleState.DESTROY;
    }
    return application.state === 'foreground' ? AbilityLifecycleState.FOREGROUND : AbilityLifecycleState.BACKGROUND;
  }

  doAbilityForeground(_ability: Ability, ...args: unknown[]): Promise<void> {
    return inBothForms(args, () => runningApplication()?.foreground());
  }

  doAbilityBackground(_ability: Ability, ...args: unknown[]): Promise<void> {
    return inBothForms(args, () => runningApplication()?.background());
  }

  print(text: string, ...args: unknown[]): Promise<void> {
    return inBothForms(args, () => this.printSync(text));
  }

  printSync(text: string): void {
    process.stdout.write(`${text}\n`);
  }
}

const delegator = new AbilityDelegator();

function getAbilityDelegator(): AbilityDelegator {
  return delegator;
}

export default { AbilityLifecycleState, getArguments, getAbilityDelegator };
