/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { casesOf } from './row-case';
import type { RowCase } from './row-case';

const BLUE = '#0000ff';

function strokeCases(component: string): RowCase[] {
  return casesOf(
    component,
    ['fill', [BLUE], { css: { fill: BLUE } }],
    ['fillOpacity', [0.5], { css: { 'fill-opacity': '0.5' } }],
    ['stroke', [BLUE], { css: { stroke: BLUE } }],
    ['strokeWidth', [2], { css: { 'stroke-width': '2px' } }],
    ['strokeOpacity', ['0.25'], { css: { 'stroke-opacity': '0.25' } }],
    ['strokeDashArray', [[4, 2]], { css: { 'stroke-dasharray': '4px 2px' } }],
    ['strokeDashOffset', [3], { css: { 'stroke-dashoffset': '3px' } }],
    ['strokeLineCap', ['Round'], { css: { 'stroke-linecap': 'round' } }],
    ['strokeLineJoin', ['Bevel'], { css: { 'stroke-linejoin': 'bevel' } }],
    ['strokeMiterLimit', [2], { css: { 'stroke-miterlimit': '2' } }],
    ['antiAlias', [false], { css: { 'shape-rendering': 'crispEdges' } }],
  );
}

function figureCases(component: string): RowCase[] {
  return [
    ...strokeCases(component),
    ...casesOf(
      component,
      ['()', [{ width: 40, height: '50%' }], { css: { width: '40px', height: '50%' } }],
      ['position', [{ x: 3, y: 4 }], { css: { x: '3px', y: '4px', position: 'absolute' } }],
      ['position', [{ start: 3, bottom: 4 }], { css: { x: '3px', y: 'calc(100% - 4px - 0px)' } }],
      ['offset', [{ end: 3, top: 4 }], { css: { x: 'calc(-1 * 3px)', y: '4px' } }],
      ['offset', [{ x: 3, y: 4 }], { css: { x: '3px', y: '4px', position: 'relative' } }],
    ),
  ];
}

export const shapeCases: readonly RowCase[] = [
  ...['Circle', 'Ellipse', 'Rect', 'Line', 'Polyline', 'Polygon', 'Path'].flatMap(figureCases),
  ...casesOf(
    'Rect',
    ['()', [{ radiusWidth: 3, radiusHeight: 4 }], { at: [0], attributes: { rx: '3', ry: '4' } }],
    ['radius', [6], { at: [0], attributes: { rx: '6', ry: '6' } }],
    ['radius', [[[2, 3]]], { at: [0], attributes: { rx: '2', ry: '3' } }],
    ['radiusWidth', [5], { at: [0], attributes: { rx: '5' } }],
    ['radiusHeight', [5], { at: [0], attributes: { ry: '5' } }],
  ),
  ...casesOf(
    'Line',
    ['startPoint', [[1, 2]], { at: [0], attributes: { x1: '1', y1: '2' } }],
    ['endPoint', [[3, 4]], { at: [0], attributes: { x2: '3', y2: '4' } }],
  ),
  ...['Polyline', 'Polygon'].flatMap((component) =>
    casesOf(component, [
      'points',
      [
        [
          [0, 1],
          ['2vp', 3],
        ],
      ],
      { at: [0], attributes: { points: '0,1 2,3' } },
    ]),
  ),
  ...casesOf(
    'Path',
    ['()', [{ commands: 'M0 0' }], { at: [0], attributes: { d: 'M0 0' } }],
    ['commands', ['M0 0 L30 30'], { at: [0], attributes: { d: 'M0 0 L30 30', transform: 'scale(0.333333)' } }],
  ),
  ...strokeCases('Shape'),
  ...casesOf('Shape', [
    'viewPort',
    [{ x: 0, y: 0, width: 100, height: 50 }],
    { attributes: { viewBox: '0 0 100 50' } },
  ]),
];
