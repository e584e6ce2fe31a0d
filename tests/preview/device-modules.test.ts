/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AppBundler } from '../../host/arkts/bundler.mjs';
import { createAppBundler } from '../../host/arkts/bundler.mjs';
import type { DeviceModules } from '../../host/preview/supervisor/DeviceModules';
import { makeDeviceModules } from '../../host/preview/supervisor/DeviceModules';
import { projectRoot } from '../../host/project';

describe('what an app imports of the host', () => {
  let made: DeviceModules;
  let bundler: AppBundler;

  before(async () => {
    made = await makeDeviceModules(projectRoot);
    const program = path.join(projectRoot, 'host', 'preview', 'device', 'app.ts');
    bundler = await createAppBundler(projectRoot, program, { folder: path.join(projectRoot, 'entry') }, made.folder);
  });
  after(() => bundler.dispose());

  it('is in files of its own, and not in the bundle of the app', async () => {
    const built = await bundler.build();
    assert.ok(built.kind === 'built');
    const host = path.join(projectRoot, 'host') + path.sep;
    assert.deepEqual(
      built.inputs.filter((file) => file.startsWith(host)),
      [path.join(host, 'preview', 'device', 'app.ts')],
    );
    assert.ok(built.modules.some((module) => module.endsWith('/ohos/net.socket/index.mjs')));
    assert.deepEqual(
      built.modules.filter((module) => !existsSync(fileURLToPath(module))),
      [],
    );
  });

  it('is made once a version', async () => {
    assert.deepEqual(await makeDeviceModules(projectRoot), made);
  });

  it('names the sources that it was made of, so that what is kept of a bundle ends with them', () => {
    assert.ok(made.inputs.includes(path.join(projectRoot, 'host', 'arkui', 'build', 'node.ts')));
    assert.ok(made.inputs.every((file) => existsSync(file)));
  });
});
