/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { appManifest } from '../appManifest';
import { device } from '../device';
import type { AbilityManifest } from '../moduleManifest';
import { moduleManifest } from '../moduleManifest';

/** What `context.applicationInfo` tells. */
export interface ApplicationInfo {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly description: string;
  readonly codePath: string;
  readonly enabled: boolean;
  readonly debug: boolean;
  readonly systemApp: boolean;
}

/** What `context.abilityInfo` tells. */
export interface AbilityInfo {
  readonly bundleName: string;
  readonly moduleName: string;
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly exported: boolean;
  readonly enabled: boolean;
  readonly deviceTypes: readonly string[];
  readonly applicationInfo: ApplicationInfo;
}

/** What `context.currentHapModuleInfo` tells. */
export interface HapModuleInfo {
  readonly name: string;
  readonly mainElementName: string;
  readonly deviceTypes: readonly string[];
  readonly abilitiesInfo: readonly AbilityInfo[];
}

export function applicationInfo(): ApplicationInfo {
  const { bundleName, label, icon } = appManifest();
  return {
    name: bundleName,
    label,
    icon,
    description: '',
    codePath: device.appRoot,
    enabled: true,
    debug: true,
    systemApp: false,
  };
}

export function abilityInfo(ability: AbilityManifest): AbilityInfo {
  return {
    bundleName: appManifest().bundleName,
    moduleName: device.moduleName,
    name: ability.name,
    label: ability.label,
    description: ability.description,
    icon: ability.icon,
    exported: ability.exported,
    enabled: true,
    deviceTypes: moduleManifest().deviceTypes,
    applicationInfo: applicationInfo(),
  };
}

export function hapModuleInfo(): HapModuleInfo {
  const { name, mainElement, deviceTypes, abilities } = moduleManifest();
  return { name, mainElementName: mainElement, deviceTypes, abilitiesInfo: abilities.map(abilityInfo) };
}
