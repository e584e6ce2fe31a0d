/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ComponentDefinition } from '../../component/definition';
import type { Element } from '../../element/Element';
import { resolveString } from '../../../device/resources';
import { appendElement } from '../elements';
import { colorOf, theme } from '../values/colors';
import { fontSizeOf, fontWeightOf } from '../values/fonts';
import { isGroup, lengthOf, vpOf } from '../values/lengths';
import { createOneCell, oneCellChildren } from './oneCell';

type Options = Readonly<Record<string, unknown>>;

/** In vp: of a badge with a text, and of a dot. */
const BADGE_SIZE = 16;
const DOT_SIZE = 6;

/** What it says: undefined where there is nothing to say, the empty text for a dot. */
function textOf(options: Options): string | undefined {
  if ('value' in options) {
    return resolveString(options['value']);
  }
  const count = Number(options['count'] ?? 0);
  const most = Number(options['maxCount'] ?? 99);
  return count <= 0 ? undefined : count > most ? `${most}+` : String(count);
}

/** Half over the corner, or in the middle of a side, or where the page says. */
function drawPlace(mark: Element, position: unknown, size: number): void {
  const place = isGroup(position) ? position : undefined;
  const isLeft = position === 'Left';
  const isTop = position === undefined || position === 'RightTop';
  mark.setStyle('left', place !== undefined ? (lengthOf(place['x']) ?? '0px') : isLeft ? '0px' : undefined);
  mark.setStyle('right', place === undefined && !isLeft ? '0px' : undefined);
  mark.setStyle('top', place !== undefined ? (lengthOf(place['y']) ?? '0px') : isTop ? '0px' : '50%');
  const across = isLeft ? '-50%' : '50%';
  mark.setStyle(
    'translate',
    place !== undefined ? undefined : isTop ? `${size / 4}px -${size / 4}px` : `${across} -50%`,
  );
}

function draw(node: ComponentNode, value: unknown): void {
  const options = isGroup(value) ? value : {};
  const style = isGroup(options['style']) ? options['style'] : {};
  const mark = node.state as Element;
  const text = textOf(options);
  const size = vpOf(style['badgeSize']) ?? (text === '' ? DOT_SIZE : BADGE_SIZE);
  mark.setText(text ?? '');
  mark.setStyle('display', text === undefined ? 'none' : 'grid');
  mark.setStyle('min-width', `${size}px`);
  mark.setStyle('height', `${size}px`);
  mark.setStyle('padding', text === '' ? undefined : '0px 4px');
  mark.setStyle('color', colorOf(style['color']) ?? '#ffffff');
  mark.setStyle('background-color', colorOf(style['badgeColor']) ?? theme().warning);
  mark.setStyle('font-size', fontSizeOf(style['fontSize'] ?? 10));
  mark.setStyle('font-weight', fontWeightOf(style['fontWeight']));
  const border = lengthOf(style['borderWidth']);
  mark.setStyle('border', border && `${border} solid ${colorOf(style['borderColor']) ?? theme().warning}`);
  drawPlace(mark, options['position'], size);
}

const STYLE_FIELDS = {
  color: true,
  fontSize: true,
  badgeSize: true,
  badgeColor: true,
  borderColor: true,
  borderWidth: true,
  fontWeight: true,
} as const;

/** A count, a word or a dot on another component. */
export const Badge: ComponentDefinition = {
  name: 'Badge',
  children: 'one',
  arguments: {
    apply: draw,
    fields: [{ count: true, maxCount: true, value: true, position: { x: true, y: true }, style: STYLE_FIELDS }],
  },
  attributes: {},
  create: (node) => {
    createOneCell(node);
    node.state = appendElement(node.element, 'div', {
      position: 'absolute',
      'z-index': '1',
      'place-items': 'center',
      'border-radius': '9999px',
      'white-space': 'nowrap',
      'pointer-events': 'none',
    });
  },
  ...oneCellChildren,
};
