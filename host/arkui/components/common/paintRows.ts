/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Row } from '../../component/definition';
import { resolveMedia, resolveNumber } from '../../../device/resources';
import { placeOf, wordOf } from '../values/alignment';
import { colorOf } from '../values/colors';
import { linearGradient, radialGradient, sweepGradient } from '../values/gradients';
import { isGroup, lengthOf, vpOf } from '../values/lengths';
import { cssUrl } from '../values/urls';
import { setBackground } from './background';
import { boxOf } from './Box';
import { fields, styleRow } from './rows';

/** The CSS variable by which texts below find the foreground colour that holds for them. */
export const FOREGROUND = '--foreground';

const REPEAT: Readonly<Record<string, string>> = { NoRepeat: 'no-repeat', X: 'repeat-x', Y: 'repeat-y', XY: 'repeat' };
const IMAGE_SIZE: Readonly<Record<string, string>> = {
  Auto: 'auto',
  Cover: 'cover',
  Contain: 'contain',
  FILL: '100% 100%',
};
const WORDS = { start: '0%', center: '50%', end: '100%' } as const;

/** By ShadowStyle: how far it reaches, how far down it falls, how dark it is. */
const SHADOWS: Readonly<Record<string, string>> = {
  OUTER_DEFAULT_XS: '0px 1px 4px #00000026',
  OUTER_DEFAULT_SM: '0px 2px 8px #00000026',
  OUTER_DEFAULT_MD: '0px 4px 16px #00000026',
  OUTER_DEFAULT_LG: '0px 8px 24px #00000026',
  OUTER_FLOATING_SM: '0px 8px 32px #00000033',
  OUTER_FLOATING_MD: '0px 12px 40px #00000033',
};

/** Resources of numbers, and texts like '50%'. */
function fraction(value: unknown): string | undefined {
  const number = resolveNumber(value);
  return number === undefined ? undefined : String(number);
}

/** The `shadow` of ArkUI, for boxes and texts. */
export function shadowOf(value: unknown): string | undefined {
  if (!isGroup(value)) {
    return SHADOWS[wordOf(value)];
  }
  const x = vpOf(value['offsetX']) ?? 0;
  const y = vpOf(value['offsetY']) ?? 0;
  return `${x}px ${y}px ${vpOf(value['radius']) ?? 0}px ${colorOf(value['color']) ?? '#000000'}`;
}

function gradientRow(picture: (value: Readonly<Record<string, unknown>>) => string, ...names: string[]): Row {
  return {
    apply: (node, value) => setBackground(node.element, { gradient: isGroup(value) ? picture(value) : undefined }),
    fields: [fields('colors', 'repeating', ...names)],
  };
}

function drawVisibility(node: ComponentNode, value: unknown): void {
  boxOf(node).set({ isGone: value === 'None' });
  node.element.setStyle('visibility', value === 'Hidden' ? 'hidden' : undefined);
}

/** What a component is painted with and how much of it shows. */
export const paintRows: Readonly<Record<string, Row>> = {
  backgroundColor: styleRow('background-color', colorOf),
  backgroundImage: {
    apply: (node, source, repeat) => {
      const url = resolveMedia(source);
      const image = url === undefined ? undefined : cssUrl(url);
      setBackground(node.element, { image, repeat: REPEAT[wordOf(repeat)] ?? 'no-repeat' });
    },
  },
  backgroundImageSize: {
    apply: (node, value) => {
      const size = isGroup(value)
        ? `${lengthOf(value['width']) ?? 'auto'} ${lengthOf(value['height']) ?? 'auto'}`
        : IMAGE_SIZE[wordOf(value)];
      setBackground(node.element, { size });
    },
    fields: [fields('width', 'height')],
  },
  backgroundImagePosition: {
    apply: (node, value) => {
      const place = placeOf(value);
      const position = isGroup(value)
        ? `${lengthOf(value['x']) ?? '0px'} ${lengthOf(value['y']) ?? '0px'}`
        : place && `${WORDS[place.horizontal]} ${WORDS[place.vertical]}`;
      setBackground(node.element, { position });
    },
    fields: [fields('x', 'y')],
  },
  linearGradient: gradientRow(linearGradient, 'angle', 'direction'),
  radialGradient: gradientRow(radialGradient, 'center', 'radius'),
  sweepGradient: gradientRow(sweepGradient, 'center', 'start', 'end', 'rotation'),
  foregroundColor: {
    apply: (node, value) => {
      const color = value === undefined ? undefined : colorOf(value);
      node.element.setStyle('color', color);
      node.element.setStyle(FOREGROUND, color);
    },
  },
  opacity: styleRow('opacity', fraction),
  visibility: { apply: drawVisibility },
  shadow: {
    apply: (node, value) => node.element.setStyle('box-shadow', value === undefined ? undefined : shadowOf(value)),
    fields: [fields('radius', 'type', 'color', 'offsetX', 'offsetY', 'fill')],
  },
  clip: styleRow('overflow', (value) => (value === true ? 'clip' : undefined)),
};
