/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition, Row } from '../../../component/definition';
import { vpOf } from '../../values/lengths';
import { figure, figureOf, optionsOf } from './figure';
import { pointsOf } from './strokeRows';

/** As wide as its box is in the smaller direction, in the middle of it. */
export const Circle: ComponentDefinition = figure({
  name: 'Circle',
  tag: 'circle',
  create: (node, circle) => {
    node.element.setAttribute('viewBox', '0 0 100 100');
    circle.setAttribute('cx', '50');
    circle.setAttribute('cy', '50');
    circle.setAttribute('r', '50');
    // The box is scaled to those hundred units, the outline is not.
    circle.setAttribute('vector-effect', 'non-scaling-stroke');
  },
});

export const Ellipse: ComponentDefinition = figure({
  name: 'Ellipse',
  tag: 'ellipse',
  create: (_node, ellipse) => {
    for (const name of ['cx', 'cy', 'rx', 'ry']) {
      ellipse.setAttribute(name, '50%');
    }
  },
});

/** One number for all corners, or a list of which the first is taken: SVG's have one for all. */
function drawRadius(node: ComponentNode, value: unknown): void {
  const first: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  const [x, y] = Array.isArray(first) ? (first as unknown[]) : [first, first];
  figureOf(node).setAttribute('rx', vpText(x));
  figureOf(node).setAttribute('ry', vpText(y));
}

function vpText(value: unknown): string | undefined {
  return value === undefined ? undefined : String(vpOf(value) ?? 0);
}

function figureAttribute(name: string, convert: (value: unknown) => string | undefined): Row {
  return { apply: (node, value) => figureOf(node).setAttribute(name, convert(value)) };
}

export const Rect: ComponentDefinition = figure({
  name: 'Rect',
  tag: 'rect',
  optionFields: ['radius', 'radiusWidth', 'radiusHeight'],
  attributes: {
    radius: { apply: drawRadius },
    radiusWidth: figureAttribute('rx', vpText),
    radiusHeight: figureAttribute('ry', vpText),
  },
  create: (_node, rect) => {
    rect.setAttribute('width', '100%');
    rect.setAttribute('height', '100%');
  },
  draw: (node, options) => {
    if (!['radius', 'radiusWidth', 'radiusHeight'].some((name) => node.attributes.has(name))) {
      drawRadius(node, options['radius'] ?? [[options['radiusWidth'], options['radiusHeight']]]);
    }
  },
});

function endRow(x: 'x1' | 'x2', y: 'y1' | 'y2'): Row {
  return {
    apply: (node, value) => {
      const [left, top] = Array.isArray(value) ? (value as unknown[]) : [];
      figureOf(node).setAttribute(x, vpText(left));
      figureOf(node).setAttribute(y, vpText(top));
    },
  };
}

export const Line: ComponentDefinition = figure({
  name: 'Line',
  tag: 'line',
  attributes: { startPoint: endRow('x1', 'y1'), endPoint: endRow('x2', 'y2') },
});

export const Polyline: ComponentDefinition = figure({
  name: 'Polyline',
  tag: 'polyline',
  attributes: { points: figureAttribute('points', pointsOf) },
});

export const Polygon: ComponentDefinition = figure({
  name: 'Polygon',
  tag: 'polygon',
  attributes: { points: figureAttribute('points', pointsOf) },
});

/** What a path's commands count in is physical pixels, of which a vp has three. */
const PIXELS_TO_VP = 'scale(0.333333)';

export const Path: ComponentDefinition = figure({
  name: 'Path',
  tag: 'path',
  optionFields: ['commands'],
  attributes: {
    commands: {
      apply: (node, value) => drawPath(node, value ?? optionsOf(node)['commands']),
    },
  },
  create: (_node, path) => {
    path.setAttribute('transform', PIXELS_TO_VP);
    path.setAttribute('vector-effect', 'non-scaling-stroke');
  },
  draw: (node, options) => drawPath(node, node.attributes.get('commands')?.[0] ?? options['commands']),
});

function drawPath(node: ComponentNode, commands: unknown): void {
  figureOf(node).setAttribute('d', typeof commands === 'string' ? commands : undefined);
}
