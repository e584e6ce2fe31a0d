/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ComponentDefinition } from '../../component/definition';
import type { Element } from '../../element/Element';
import type { ElementEvent } from '../../element/ops';
import { resolveMedia } from '../../../device/resources';
import { PIXELS_PER_VP } from '../../../device/resources/lengths';
import { createBox } from '../common/Box';
import { hear } from '../common/hearing';
import { silentRows } from '../common/rows';
import { wordOf } from '../values/alignment';
import { colorOf } from '../values/colors';
import { cssUrl } from '../values/urls';

interface ImageState {
  /** Within the box, which has the background and the padding. */
  picture: Element;
  url: string | undefined;
  fill: string | undefined;
  fit: string;
}

function stateOf(node: ComponentNode): ImageState {
  return node.state as ImageState;
}

const FITS: Readonly<Record<string, string>> = {
  Contain: 'contain',
  Cover: 'cover',
  Auto: 'cover',
  Fill: 'fill',
  ScaleDown: 'scale-down',
  None: 'none',
};

/** ImageFit in CSS. */
export function fitOf(value: unknown): string {
  return FITS[wordOf(value)] ?? 'cover';
}

/** The size of a mask that covers what the picture would. */
const MASK_SIZES: Readonly<Record<string, string>> = {
  contain: 'contain',
  cover: 'cover',
  fill: '100% 100%',
  'scale-down': 'contain',
  none: 'auto',
};

/** Pictures that are drawn in one colour have this as their ending, or as their type. */
const VECTOR = /(\.svg$|^data:image\/svg)/;

/** An SVG with a fill colour is a mask before that colour: a browser lets nobody reach into a picture. */
function draw(node: ComponentNode): void {
  const { picture, url, fill, fit } = stateOf(node);
  const mask = url !== undefined && fill !== undefined && VECTOR.test(url) ? cssUrl(url) : undefined;
  picture.setAttribute('src', url);
  picture.setStyle('object-fit', fit);
  picture.setStyle('background-color', mask === undefined ? undefined : fill);
  picture.setStyle('mask', mask && `${mask} center / ${MASK_SIZES[fit] ?? 'cover'} no-repeat`);
  // The picture itself is moved out of sight.
  picture.setStyle('object-position', mask === undefined ? undefined : '-100000px');
}

/** Decoded, after the loading; browsers tell both at once. */
const DECODED = 1;

/** What a page is told of a picture that has come, all of it in physical pixels; an SVG may have no size of its own. */
function loadResult({ naturalWidth = 0, naturalHeight = 0, width = 0, height = 0 }: ElementEvent): object {
  return {
    width: naturalWidth,
    height: naturalHeight,
    componentWidth: width * PIXELS_PER_VP,
    componentHeight: height * PIXELS_PER_VP,
    loadingStatus: DECODED,
  };
}

export const Image: ComponentDefinition = {
  name: 'Image',
  children: 'none',
  arguments: {
    apply: (node, source) => {
      stateOf(node).url = resolveMedia(source);
      draw(node);
    },
  },
  attributes: {
    fillColor: {
      apply: (node, value) => {
        stateOf(node).fill = colorOf(value);
        draw(node);
      },
    },
    objectFit: {
      apply: (node, value) => {
        stateOf(node).fit = fitOf(value);
        draw(node);
      },
    },
    alt: {
      apply: (node, value) => {
        const { picture } = stateOf(node);
        const url = resolveMedia(value);
        hear(picture, 'error', 'alt', url === undefined ? undefined : () => picture.setAttribute('src', url));
      },
    },
    onComplete: {
      apply: (node, handler) =>
        hear(
          stateOf(node).picture,
          'load',
          'onComplete',
          handler === undefined
            ? undefined
            : (details) => node.host.call(node, 'onComplete', handler, loadResult(details)),
        ),
    },
    onError: {
      apply: (node, handler) =>
        hear(
          stateOf(node).picture,
          'error',
          'onError',
          handler === undefined
            ? undefined
            : () =>
                node.host.call(node, 'onError', handler, {
                  componentWidth: 0,
                  componentHeight: 0,
                  message: `${stateOf(node).url ?? 'nothing'} cannot be shown`,
                }),
        ),
    },
    ...silentRows('nothing is hidden from the preview', 'privacySensitive'),
    ...silentRows('a picture is decoded as it is', 'sourceSize'),
    ...silentRows('the host reads from left to right', 'matchTextDirection'),
    ...silentRows(
      'how a device decodes and draws pictures, not what is seen',
      'interpolation',
      'syncLoad',
      'autoResize',
      'dynamicRangeMode',
      'renderMode',
      'enableAnalyzer',
      'colorFilter',
      'resizable',
      'onFinish',
      'objectRepeat',
      'fitOriginalSize',
      'copyOption',
    ),
  },
  create: (node) => {
    createBox(node);
    const picture = node.host.tree.create('img');
    node.element.insert(picture);
    node.state = { picture, url: undefined, fill: undefined, fit: 'cover' } satisfies ImageState;
    node.element.setStyle('overflow', 'hidden');
    picture.setAttribute('alt', '');
    picture.setAttribute('draggable', 'false');
    picture.setStyle('display', 'block');
    picture.setStyle('width', '100%');
    picture.setStyle('height', '100%');
  },
};
