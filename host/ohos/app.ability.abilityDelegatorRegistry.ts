/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import { device } from '../device/device';

/**
 * `@ohos.app.ability.abilityDelegatorRegistry`, as far as suites without a screen use it: the parameters of the test
 * run (`aa test -s name value`; here a JSON object in `OHOS_TEST_PARAMETERS`) and the app's raw files.
 */
interface TestArguments {
  parameters: Record<string, string>;
}

function getArguments(): TestArguments {
  return { parameters: JSON.parse(process.env['OHOS_TEST_PARAMETERS'] ?? '{}') as Record<string, string> };
}

const RAW_FILE_NOT_FOUND = 9001005;

const resourceManager = {
  /** Throws 9001005 where there is no such raw file. */
  getRawFileContentSync(name: string): Uint8Array {
    const file = device.rawfile(name);
    if (file === undefined) {
      throw Object.assign(new Error(`no raw file ${name}`), { code: RAW_FILE_NOT_FOUND });
    }
    return new Uint8Array(readFileSync(file));
  },
};

function getAbilityDelegator(): { getAppContext(): { resourceManager: typeof resourceManager } } {
  return { getAppContext: () => ({ resourceManager }) };
}

export default { getArguments, getAbilityDelegator };
