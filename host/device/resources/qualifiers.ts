/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The state of a device that folders of resources are chosen by. */
export interface DeviceTraits {
  /** `zh-CN`. */
  language: string;
  isDark: boolean;
  isPortrait: boolean;
}

/** The screen that a PC plays is a phone's: three pixels a vp. */
const DENSITIES: Readonly<Record<string, number>> = {
  sdpi: 0.75,
  mdpi: 1,
  ldpi: 1.5,
  xldpi: 2,
  xxldpi: 3,
  xxxldpi: 4,
};
const DENSITY = 3;
const DEVICE_TYPE = 'phone';
const DEVICE_TYPES: ReadonlySet<string> = new Set(['phone', 'tablet', 'car', 'tv', 'wearable', '2in1']);

/** What each part of a folder's name says, in the order in which a device lets one part outweigh the others. */
const ASPECTS = ['network', 'language', 'orientation', 'deviceType', 'colorMode', 'density'] as const;
type Aspect = (typeof ASPECTS)[number];

/** Higher is more specific; undefined does not fit. */
type Fit = number | undefined;

/**
 * The folders that fit a device, the most specific first; `base` is the last and always there.
 *
 * @param folders names of folders: `base`, `dark`, `zh_CN`, `zh_CN-dark`...
 */
export function rankQualifiers(folders: Iterable<string>, traits: DeviceTraits): string[] {
  const fitting: { folder: string; fit: number[] }[] = [];
  for (const folder of folders) {
    const fit = folder === 'base' ? ASPECTS.map(() => 0) : fitOf(folder, traits);
    if (fit !== undefined) {
      fitting.push({ folder, fit });
    }
  }
  return fitting.sort((a, b) => compare(b.fit, a.fit)).map(({ folder }) => folder);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

function fitOf(folder: string, traits: DeviceTraits): number[] | undefined {
  const fits = new Map<Aspect, number>();
  for (const part of folder.split('-')) {
    const [aspect, fit] = fitOfPart(part, traits);
    if (fit === undefined) {
      return undefined;
    }
    fits.set(aspect, fit);
  }
  return ASPECTS.map((aspect) => fits.get(aspect) ?? 0);
}

function fitOfPart(part: string, traits: DeviceTraits): [Aspect, Fit] {
  if (part === 'dark' || part === 'light') {
    return ['colorMode', (part === 'dark') === traits.isDark ? 1 : undefined];
  }
  if (part === 'vertical' || part === 'horizontal') {
    return ['orientation', (part === 'vertical') === traits.isPortrait ? 1 : undefined];
  }
  if (DEVICE_TYPES.has(part)) {
    return ['deviceType', part === DEVICE_TYPE ? 1 : undefined];
  }
  const density = DENSITIES[part];
  if (density !== undefined) {
    return ['density', 1 / (1 + Math.abs(DENSITY - density))];
  }
  if (part.startsWith('mcc')) {
    return ['network', undefined]; // A PC is in no mobile network.
  }
  return ['language', languageFit(part, traits.language)];
}

/** `zh`, `zh_CN`, `zh_Hans_CN` for `zh-CN`: each part has to be the device's, and more parts fit better. */
function languageFit(folder: string, language: string): Fit {
  const wanted = new Intl.Locale(language).maximize();
  const [name, ...rest] = folder.split('_');
  const fits =
    name === wanted.language && rest.every((part) => part === wanted.region || part === wanted.script)
      ? rest
      : undefined;
  return fits === undefined ? undefined : 1 + fits.length;
}
