/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding';
import type { Json5Document } from '../json5-document';
import type { Manifest } from '../module-files';

/** The modules of the build profile: their folders exist, there is one app, and the targets name products. */
export function checkModuleList(root: string, buildProfile: Json5Document, manifests: readonly Manifest[]): Finding[] {
  const findings: Finding[] = [];
  const products = buildProfile
    .listAt(['app', 'products'])
    .map((_, index) => buildProfile.stringAt(['app', 'products', index, 'name']));
  buildProfile.listAt(['modules']).forEach((_, index) => {
    const srcPath = buildProfile.stringAt(['modules', index, 'srcPath']);
    if (srcPath !== undefined && !existsSync(path.join(root, srcPath))) {
      const at = ['modules', index, 'srcPath'];
      findings.push(buildProfile.findingAt(at, 'missing-file', `${srcPath} does not exist`));
    }
    buildProfile.listAt(['modules', index, 'targets']).forEach((__, target) => {
      const list = ['modules', index, 'targets', target, 'applyToProducts'];
      buildProfile.listAt(list).forEach((product, position) => {
        if (!products.includes(String(product))) {
          const message = `there is no product '${String(product)}'`;
          findings.push(buildProfile.findingAt([...list, position], 'unknown-name', message));
        }
      });
    });
  });
  const entries = manifests.filter((manifest) => manifest.document.stringAt(['module', 'type']) === 'entry');
  if (entries.length !== 1) {
    findings.push(
      buildProfile.findingAt(['modules'], 'entry-module', `${entries.length} modules of type entry, not 1`),
    );
  }
  return findings;
}

/** A `module.json5` is called as the build profile calls the module; its tests are `NAME_test`, of type feature. */
export function checkModuleIdentity({ module, set, document }: Manifest): Finding[] {
  const wanted = set === 'main' ? module.name : `${module.name}_test`;
  const findings: Finding[] = [];
  if (document.stringAt(['module', 'name']) !== wanted) {
    findings.push(document.findingAt(['module', 'name'], 'module-name', `the name has to be '${wanted}'`));
  }
  if (set === 'ohosTest' && document.stringAt(['module', 'type']) !== 'feature') {
    findings.push(document.findingAt(['module', 'type'], 'module-name', "tests are of type 'feature'"));
  }
  return findings;
}
