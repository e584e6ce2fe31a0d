/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { resolveColor } from '../../../device/resources';
import { configuration } from '../../../device/configuration';

/** What a device paints with where the app names no colour. */
interface Theme {
  readonly text: string;
  readonly secondaryText: string;
  readonly accent: string;
  readonly track: string;
  readonly divider: string;
  readonly warning: string;
}

const LIGHT: Theme = {
  text: '#000000e5',
  secondaryText: '#00000099',
  accent: '#0a59f7',
  track: '#0000000c',
  divider: '#00000033',
  warning: '#e84026',
};

const DARK: Theme = {
  text: '#ffffffe5',
  secondaryText: '#ffffff99',
  accent: '#317af7',
  track: '#ffffff19',
  divider: '#ffffff33',
  warning: '#d94838',
};

/** As the device's colour mode is now; what reads it in an effect follows it. */
export function theme(): Theme {
  return configuration.isDark ? DARK : LIGHT;
}

/** A CSS colour from what ArkUI takes for one. */
export function colorOf(value: unknown): string | undefined {
  return resolveColor(value);
}
