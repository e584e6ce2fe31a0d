/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { boxOf } from '../../common/Box';
import { stopsOf } from '../../values/LinearGradient';
import { vpOf } from '../../values/lengths';
import { partsOf } from './look';
import type { ProgressLook } from './look';

/** In vp, where the page gives no size. */
const DEFAULT_SIZE = '72px';
const DEFAULT_STROKE: Readonly<Record<string, number>> = { Ring: 4, ScaleRing: 2 };
const DEFAULT_SCALES = 120;
/** What a full circle counts, whatever its size. */
const FULL = 100;

function makeParts(node: ComponentNode): readonly [track: Element, arc: Element, place: Element, gradient: Element] {
  const { tree } = node.host;
  const [picture, track, arc] = [tree.create('svg'), tree.create('circle'), tree.create('circle')];
  const [place, gradient] = [tree.create('foreignObject'), tree.create('div')];
  node.element.insert(picture);
  picture.setAttribute('viewBox', '0 0 100 100');
  picture.setStyle('width', '100%');
  picture.setStyle('height', '100%');
  // Circles begin at the right, a progress at the top.
  picture.setStyle('rotate', '-90deg');
  picture.setStyle('overflow', 'visible');
  for (const circle of [track, arc]) {
    picture.insert(circle);
    circle.setAttribute('cx', '50');
    circle.setAttribute('cy', '50');
    circle.setAttribute('fill', 'none');
    circle.setAttribute('pathLength', String(FULL));
  }
  picture.insert(place);
  place.insert(gradient);
  place.setAttribute('width', '100');
  place.setAttribute('height', '100');
  gradient.setStyle('height', '100%');
  return [track, arc, place, gradient];
}

/** SVG has no gradient that goes round: it is an area of CSS, of which a ring as long as the progress is seen. */
function drawGradient(place: Element, area: Element, units: number, { share, gradient }: ProgressLook): void {
  place.setStyle('display', gradient === undefined ? 'none' : undefined);
  const inner = `calc(100% - ${2 * units}%)`;
  const ring = `radial-gradient(closest-side, transparent ${inner}, black ${inner})`;
  const part = `conic-gradient(from 90deg, black ${share * FULL}%, transparent 0)`;
  area.setStyle('background-image', gradient && `conic-gradient(from 90deg, ${stopsOf(gradient, share)})`);
  area.setStyle('border-radius', gradient && '50%');
  area.setStyle('mask', gradient && `${ring} intersect, ${part}`);
}

/** A ring, a ring of strokes, or a disc that fills: drawn on a hundred units. */
export function drawRing(node: ComponentNode, shape: 'Ring' | 'ScaleRing' | 'Eclipse', look: ProgressLook): void {
  const [track, arc, place, gradient] = partsOf(node, 'ring', () => makeParts(node)) as ReturnType<typeof makeParts>;
  boxOf(node).setFills(false, false);
  boxOf(node).setThickness({ width: DEFAULT_SIZE, height: DEFAULT_SIZE });
  const stroke = vpOf(look.style['strokeWidth']) ?? DEFAULT_STROKE[shape] ?? 0;
  // A disc is a ring as thick as its radius.
  const units = shape === 'Eclipse' ? 50 : Math.min(50, (stroke * FULL) / diameterOf(node));
  const radius = 50 - units / 2;
  const length = look.share * FULL;
  for (const circle of [track, arc]) {
    circle.setAttribute('r', String(radius));
    circle.setStyle('stroke-width', String(units));
  }
  track.setStyle('stroke', look.track);
  const hasGradient = shape === 'Ring' && look.gradient !== undefined;
  drawGradient(place, gradient, units, hasGradient ? look : { ...look, gradient: undefined });
  arc.setStyle('stroke', look.color);
  arc.setStyle('display', hasGradient ? 'none' : undefined);
  arc.setStyle('stroke-linecap', shape === 'Ring' && look.share > 0 ? 'round' : 'butt');
  if (shape === 'ScaleRing') {
    drawScales(track, arc, length, look);
  } else {
    track.setStyle('stroke-dasharray', undefined);
    arc.setStyle('stroke-dasharray', `${length} ${FULL}`);
  }
}

/** As many short strokes as there are scales, coloured up to the progress. */
function drawScales(track: Element, arc: Element, length: number, { style }: ProgressLook): void {
  const count = Math.max(2, Math.floor(Number(style['scaleCount'] ?? DEFAULT_SCALES)));
  const step = FULL / count;
  track.setStyle('stroke-dasharray', `${step / 2} ${step / 2}`);
  const strokes = Math.round(length / step);
  const pattern = Array.from({ length: strokes }, () => `${step / 2} ${step / 2}`);
  arc.setStyle('stroke-dasharray', [...pattern, `0 ${FULL}`].join(' '));
}

/** In vp, as far as the page gives one. */
function diameterOf(node: ComponentNode): number {
  const { styles } = node.element;
  const sides = [styles.get('width'), styles.get('height')].map((side) => Number.parseFloat(side ?? ''));
  const known = sides.filter((side) => side > 0);
  return known.length === 0 ? Number.parseFloat(DEFAULT_SIZE) : Math.min(...known);
}
