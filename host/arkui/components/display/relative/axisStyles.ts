/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { AlignRule, AxisRules } from '../../common/alignRules';

/** The CSS of one axis of a component: its distances from both sides of the container, and how it fills what is between. */
export interface AxisStyles {
  readonly near: string | undefined;
  readonly far: string | undefined;
  readonly align: 'start' | 'center' | 'end' | 'stretch';
}

/** A length in CSS, seen from both sides of the container. */
interface Place {
  readonly near: string;
  readonly far: string;
}

const CONTAINER: Readonly<Record<AlignRule['align'], Place>> = {
  start: { near: '0%', far: '100%' },
  center: { near: '50%', far: '50%' },
  end: { near: '100%', far: '0%' },
};

/** A component is in the middle of a room around its middle, which is larger than any screen. */
const ROOM = '10000px';

/**
 * @param side the first of the axis in CSS: an anchor's edges are called by it
 * @param nameOf the CSS name of a sibling as an anchor; undefined for the container and for what is not there
 * @param size that the page gives the component along this axis, in CSS
 */
export function axisStyles(
  { first, middle, last, bias }: AxisRules,
  side: 'left' | 'top',
  nameOf: (anchor: string) => string | undefined,
  size: string | undefined,
): AxisStyles {
  const [start, center, end] = [first, middle, last].map((rule) => rule && placeOf(rule, side, nameOf));
  if (start !== undefined && end !== undefined && size !== undefined) {
    // The share of the rest that lies before it.
    return {
      near: `calc(${1 - bias} * ${start.near} + ${bias} * (${end.near} - ${size}))`,
      far: undefined,
      align: 'start',
    };
  }
  if (start !== undefined) {
    const far = end?.far ?? (center && size === undefined ? `calc(2 * ${center.far} - ${start.far})` : undefined);
    return { near: start.near, far, align: far === undefined ? 'start' : 'stretch' };
  }
  if (end !== undefined) {
    const near = center && size === undefined ? `calc(2 * ${center.near} - ${end.near})` : undefined;
    return { near, far: end.far, align: near === undefined ? 'end' : 'stretch' };
  }
  return center === undefined
    ? { near: '0px', far: undefined, align: 'start' }
    : { near: `calc(${center.near} - ${ROOM})`, far: `calc(${center.far} - ${ROOM})`, align: 'center' };
}

function placeOf(
  { anchor, align }: AlignRule,
  side: 'left' | 'top',
  nameOf: (anchor: string) => string | undefined,
): Place {
  const name = nameOf(anchor);
  if (name === undefined) {
    return CONTAINER[anchor === '__container__' ? align : 'start'];
  }
  const edges = side === 'left' ? { start: 'left', end: 'right' } : { start: 'top', end: 'bottom' };
  // Of one that is gone the container's first edge is left.
  const edge = align === 'center' ? align : edges[align];
  return { near: `anchor(${name} ${edge}, 0%)`, far: `anchor(${name} ${edge}, 100%)` };
}
