/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { computed, shallowRef } from '@vue/reactivity';
import { configuration } from '../configuration';
import { device } from '../device';
import { rankQualifiers } from './qualifiers';
import type { RawValue } from './ResourceTable';
import { ResourceTable } from './ResourceTable';
import type { ResourceKind } from './ResourceValue';

const installed = shallowRef<ResourceTable | undefined>();

/** The resources of the app that this process runs. */
export function resourceTable(): ResourceTable {
  // Read on first use: a program without a page needs none.
  installed.value ??= ResourceTable.read(device.appRoot);
  return installed.value;
}

/** Reads the resources again, here or of the app in another folder; what shows some of them is drawn anew. */
export function reloadResources(appRoot: string = device.appRoot): void {
  installed.value = ResourceTable.read(appRoot);
}

const isPortrait = computed(() => configuration.windowHeight >= configuration.windowWidth);

const ranking = computed(() =>
  rankQualifiers(resourceTable().qualifiers, {
    language: configuration.language,
    isDark: configuration.isDark,
    isPortrait: isPortrait.value,
  }),
);

/** `$string:title` in a value of another resource. */
const REFERENCE = /^\$(\w+):(.+)$/;
/** More is a circle. */
const MAX_REFERENCES = 8;

/**
 * The value of a resource as the device is configured now, with references followed; of media the absolute path.
 *
 * @throws Error that names the resource where there is none
 */
export function lookUp(kind: ResourceKind, key: string): RawValue {
  let [searchedKind, searchedKey]: [string, string] = [kind, key];
  for (let step = 0; step < MAX_REFERENCES; step++) {
    const value = resourceTable().find(searchedKind, searchedKey, ranking.value);
    if (value === undefined) {
      const via = step === 0 ? '' : `, which app.${kind}.${key} refers to`;
      throw new Error(
        resourceTable().has(searchedKind, searchedKey)
          ? `app.${searchedKind}.${searchedKey} has no value for this device, nor one in base${via}`
          : `the app has no resource app.${searchedKind}.${searchedKey}${via}`,
      );
    }
    const reference = typeof value === 'string' ? REFERENCE.exec(value) : null;
    if (reference?.[1] === undefined || reference[2] === undefined) {
      return value;
    }
    [searchedKind, searchedKey] = [reference[1], reference[2]];
  }
  throw new Error(`app.${kind}.${key} refers to itself`);
}
