/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Finding } from '../finding';
import type { Json5Document } from '../json5-document';

/** The tools refuse a project whose two `modelVersion`s differ. */
export function checkModelVersion(hvigorConfig: Json5Document, rootPackage: Json5Document): Finding[] {
  const ofTools = hvigorConfig.stringAt(['modelVersion']);
  const ofPackage = rootPackage.stringAt(['modelVersion']);
  if (ofTools === ofPackage) {
    return [];
  }
  const message = `${rootPackage.file} has ${ofPackage ?? 'none'}, ${hvigorConfig.file} has ${ofTools ?? 'none'}`;
  return [rootPackage.findingAt(['modelVersion'], 'model-version', message)];
}

/** An app runs on levels from `compatibleSdkVersion` on and is compiled with the newest of the three. */
export function checkSdkVersions(buildProfile: Json5Document): Finding[] {
  return buildProfile.listAt(['app', 'products']).flatMap((_, index) => {
    const product = ['app', 'products', index];
    const oldest = buildProfile.at([...product, 'compatibleSdkVersion']);
    const target = buildProfile.at([...product, 'targetSdkVersion']) ?? oldest;
    const newest = buildProfile.at([...product, 'compileSdkVersion']);
    if (typeof oldest !== 'number' || typeof target !== 'number' || typeof newest !== 'number') {
      return [];
    }
    const message = `compatible ${oldest}, target ${target}, compile ${newest} have to be in this order`;
    return oldest <= target && target <= newest
      ? []
      : [buildProfile.findingAt([...product, 'compatibleSdkVersion'], 'sdk-versions', message)];
  });
}
