/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Row } from '../../component/definition';
import { wordOf } from '../values/alignment';
import { isGroup, lengthOf } from '../values/lengths';
import { fields, silentFields, silentRows, styleRow } from './rows';
import { SharedProperty } from './SharedProperty';

const CURVES: Readonly<Record<string, string>> = {
  Linear: 'linear',
  Ease: 'ease',
  EaseIn: 'ease-in',
  EaseOut: 'ease-out',
  EaseInOut: 'ease-in-out',
  FastOutSlowIn: 'cubic-bezier(0.4, 0, 0.2, 1)',
  LinearOutSlowIn: 'cubic-bezier(0, 0, 0.2, 1)',
  FastOutLinearIn: 'cubic-bezier(0.4, 0, 1, 1)',
  Friction: 'cubic-bezier(0.2, 0, 0.2, 1)',
  Sharp: 'cubic-bezier(0.33, 0, 0.67, 1)',
  Smooth: 'cubic-bezier(0.4, 0, 0.4, 1)',
};

/** A device animates for a second unless the page says otherwise. */
const DEFAULT_DURATION_MS = 1000;

const origin = SharedProperty.style('transform-origin', 'rotate', 'scale');

/** Around which point it turns and grows. */
function drawOrigin(
  node: ComponentNode,
  attribute: 'rotate' | 'scale',
  options: Readonly<Record<string, unknown>>,
): void {
  const { centerX, centerY } = options;
  origin.set(
    node.element,
    attribute,
    centerX === undefined && centerY === undefined
      ? undefined
      : `${lengthOf(centerX) ?? '50%'} ${lengthOf(centerY) ?? '50%'}`,
  );
}

function wordOrNumber(value: unknown): string {
  return typeof value === 'number' ? String(value) : wordOf(value);
}

function rotationOf(options: Readonly<Record<string, unknown>>): string {
  const axis = [options['x'], options['y'], options['z']].map((part) => Number(part ?? 0));
  const angle = `${Number.parseFloat(wordOrNumber(options['angle']))}deg`;
  return axis.every((part) => part === 0) ? angle : `${axis.join(' ')} ${angle}`;
}

/** Where a component is drawn other than where it stands, and how it gets there. */
export const motionRows: Readonly<Record<string, Row>> = {
  translate: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : undefined;
      node.element.setStyle(
        'translate',
        options && `${lengthOf(options['x']) ?? '0px'} ${lengthOf(options['y']) ?? '0px'}`,
      );
    },
    fields: [fields('x', 'y', 'z')],
  },
  scale: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : undefined;
      node.element.setStyle('scale', options && `${Number(options['x'] ?? 1)} ${Number(options['y'] ?? 1)}`);
      drawOrigin(node, 'scale', options ?? {});
    },
    fields: [fields('x', 'y', 'z', 'centerX', 'centerY')],
  },
  rotate: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : undefined;
      node.element.setStyle('rotate', options && rotationOf(options));
      drawOrigin(node, 'rotate', options ?? {});
    },
    fields: [fields('x', 'y', 'z', 'centerX', 'centerY', 'centerZ', 'perspective', 'angle')],
  },
  animation: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : undefined;
      const duration = Number(options?.['duration'] ?? DEFAULT_DURATION_MS);
      const curve = CURVES[wordOf(options?.['curve'])] ?? 'ease-in-out';
      node.element.setStyle('transition', options && `all ${duration}ms ${curve} ${Number(options['delay'] ?? 0)}ms`);
    },
    fields: [
      {
        ...fields('duration', 'curve', 'delay'),
        tempo: { noEffect: 'it plays as fast as its duration says', unless: [1] },
        iterations: { noEffect: 'it plays once', unless: [1] },
        playMode: { noEffect: 'it plays once', unless: ['Normal'] },
        ...silentFields('nobody is told of its end', 'onFinish', 'finishCallbackType'),
        ...silentFields('the browser draws as often as it likes', 'expectedFrameRateRange'),
      },
    ],
  },
  blur: styleRow('filter', (value) => (Number(value) > 0 ? `blur(${Number(value) / 2}px)` : undefined)),
  backdropBlur: styleRow('backdrop-filter', (value) =>
    Number(value) > 0 ? `blur(${Number(value) / 2}px)` : undefined,
  ),
  ...silentRows(
    'what comes and goes does so at once',
    'transition',
    'sharedTransition',
    'geometryTransition',
    'motionPath',
    'transform',
  ),
  ...silentRows(
    'effects on what is drawn are left out',
    'brightness',
    'contrast',
    'grayscale',
    'saturate',
    'sepia',
    'invert',
    'hueRotate',
    'colorBlend',
    'blendMode',
    'foregroundBlurStyle',
    'foregroundEffect',
    'backgroundBlurStyle',
    'backgroundEffect',
    'backgroundBrightness',
    'linearGradientBlur',
    'motionBlur',
    'visualEffect',
    'backgroundFilter',
    'foregroundFilter',
    'compositingFilter',
    'sphericalEffect',
    'lightUpEffect',
    'pixelStretchEffect',
    'systemBarEffect',
    'useEffect',
    'mask',
    'maskShape',
    'clipShape',
    'borderImage',
    'backgroundImageResizable',
  ),
};
