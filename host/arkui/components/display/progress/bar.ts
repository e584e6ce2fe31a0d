/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { resolveString } from '../../../../device/resources';
import { boxOf } from '../../common/Box';
import { appendElement } from '../../elements';
import { colorOf, theme } from '../../values/colors';
import { fontSizeOf, fontWeightOf } from '../../values/fonts';
import { isGroup, lengthOf } from '../../values/lengths';
import { partsOf } from './look';
import type { ProgressLook } from './look';

/** In vp. */
const LINE_WIDTH = '4px';
const CAPSULE_HEIGHT = '28px';

function makeParts(node: ComponentNode): readonly [track: Element, bar: Element, label: Element] {
  const track = appendElement(node.element, 'div', { position: 'relative', width: '100%', overflow: 'hidden' });
  const bar = appendElement(track, 'div', { position: 'absolute', inset: '0 auto 0 0' });
  const label = appendElement(track, 'div', {
    position: 'relative',
    display: 'grid',
    'place-items': 'center',
    height: '100%',
  });
  return [track, bar, label];
}

function textOf({ style, share }: ProgressLook): string {
  if (style['content'] !== undefined) {
    return resolveString(style['content']);
  }
  return style['showDefaultPercentage'] === true ? `${Math.round(share * 100)}%` : '';
}

/** A line, or a capsule with a text. */
export function drawBar(node: ComponentNode, shape: 'Linear' | 'Capsule', look: ProgressLook): void {
  const { style, share, color, track: ground } = look;
  const [track, bar, label] = partsOf(node, 'bar', () => makeParts(node)) as ReturnType<typeof makeParts>;
  const isCapsule = shape === 'Capsule';
  const thickness = isCapsule ? '100%' : (lengthOf(style['strokeWidth']) ?? LINE_WIDTH);
  boxOf(node).setFills(true, false);
  boxOf(node).setThickness({ height: isCapsule ? CAPSULE_HEIGHT : thickness });
  const radius = isCapsule ? '9999px' : (lengthOf(style['strokeRadius']) ?? '9999px');
  track.setStyle('height', thickness);
  track.setStyle('border-radius', radius);
  track.setStyle('background-color', ground);
  const border = lengthOf(style['borderWidth']) ?? '1px';
  track.setStyle('border', isCapsule ? `${border} solid ${colorOf(style['borderColor']) ?? color}` : undefined);
  bar.setStyle('border-radius', isCapsule ? undefined : radius);
  bar.setStyle('background-color', color);
  bar.setStyle('width', `${Math.round(share * 10_000) / 100}%`);
  const font = isGroup(style['font']) ? style['font'] : {};
  label.setText(isCapsule ? textOf(look) : '');
  label.setStyle('color', colorOf(style['fontColor']) ?? theme().text);
  label.setStyle('font-size', fontSizeOf(font['size'] ?? 12));
  label.setStyle('font-weight', fontWeightOf(font['weight']));
}
