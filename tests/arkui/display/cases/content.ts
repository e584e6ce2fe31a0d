/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { LinearGradient } from '../../../../host/arkui/components/values/LinearGradient';
import { casesOf, ignore } from './row-case';
import type { RowCase } from './row-case';

const BLUE = '#0000ff';
const SVG = 'data:image/svg+xml;base64,AA';

export const contentCases: readonly RowCase[] = [
  ...casesOf(
    'Text',
    [
      '()',
      ['Hello'],
      { text: 'Hello', css: { color: 'var(--foreground, #000000e5)', 'font-size': 'calc(16px * var(--font-scale))' } },
    ],
    [
      'font',
      [{ size: 20, weight: 'Bold', family: 'serif', style: 'Italic' }],
      {
        css: {
          'font-size': 'calc(20px * var(--font-scale))',
          'font-weight': '700',
          'font-family': 'serif',
          'font-style': 'italic',
        },
      },
    ],
    ['fontColor', [BLUE], { css: { color: BLUE } }],
    ['fontSize', [12], { css: { 'font-size': 'calc(12px * var(--font-scale))' } }],
    ['fontSize', ['12vp'], { css: { 'font-size': '12px' } }],
    ['fontWeight', ['Medium'], { css: { 'font-weight': '500' } }],
    ['fontWeight', [600], { css: { 'font-weight': '600' } }],
    ['fontWeight', ['bold'], { css: { 'font-weight': '700' } }],
    ['fontStyle', ['Italic'], { css: { 'font-style': 'italic' } }],
    ['fontFamily', ['monospace'], { css: { 'font-family': 'monospace' } }],
    [
      'decoration',
      [{ type: 'LineThrough', color: BLUE, style: 'WAVY' }],
      { css: { 'text-decoration': `line-through wavy ${BLUE}` } },
    ],
    ['letterSpacing', [2], { css: { 'letter-spacing': '2px' } }],
    ['lineHeight', [20], { css: { 'line-height': 'calc(20px * var(--font-scale))' } }],
    ['textCase', ['UpperCase'], { css: { 'text-transform': 'uppercase' } }],
    ['textShadow', [{ radius: 2, color: BLUE }], { css: { 'text-shadow': `0px 0px 2px ${BLUE}` } }],
    ['textAlign', ['Center'], { css: { 'text-align': 'center' } }],
    ['align', ['Top'], { css: { 'align-content': 'start' } }],
    ['maxLines', [3], { css: { 'max-height': '3lh', overflow: 'hidden' } }],
    ['textOverflow', [{ overflow: 'Ellipsis' }], { shownBy: 'text.test.ts' }],
    ['wordBreak', ['BREAK_ALL'], { css: { 'word-break': 'break-all' } }],
    ['minFontScale', [0.9], { shownBy: 'tests/arkts/programs/resources/scales.ets' }],
    ['maxFontScale', [1.5], { shownBy: 'tests/arkts/programs/resources/scales.ets' }],
    ['textIndent', [16], { css: { 'text-indent': '16px' } }],
    ['fontFeature', ['"tnum" on'], { css: { 'font-feature-settings': '"tnum" on' } }],
    ['copyOption', ['LocalDevice'], { css: { 'user-select': 'text' } }],
  ),
  ...casesOf(
    'Span',
    ['()', ['part'], { text: 'part' }],
    ['font', [{ size: 20 }], { css: { 'font-size': 'calc(20px * var(--font-scale))' } }],
    ['fontColor', [BLUE], { css: { color: BLUE } }],
    ['fontSize', [12], { css: { 'font-size': 'calc(12px * var(--font-scale))' } }],
    ['fontWeight', ['Bold'], { css: { 'font-weight': '700' } }],
    ['fontStyle', ['Italic'], { css: { 'font-style': 'italic' } }],
    ['fontFamily', ['monospace'], { css: { 'font-family': 'monospace' } }],
    ['decoration', [{ type: 'Underline' }], { css: { 'text-decoration': 'underline solid currentcolor' } }],
    ['letterSpacing', [2], { css: { 'letter-spacing': '2px' } }],
    ['lineHeight', ['20vp'], { css: { 'line-height': '20px' } }],
    ['textCase', ['LowerCase'], { css: { 'text-transform': 'lowercase' } }],
    ['textShadow', [[{ radius: 2, color: BLUE }]], { css: { 'text-shadow': `0px 0px 2px ${BLUE}` } }],
    [
      'textBackgroundStyle',
      [{ color: BLUE, radius: 4 }],
      { css: { 'background-color': BLUE, 'border-radius': '4px' } },
    ],
    ['baselineOffset', [3], { css: { 'vertical-align': '3px' } }],
    ['id', ['part'], { attributes: { 'data-id': 'part' } }],
    ['key', ['part'], { attributes: { 'data-id': 'part' } }],
    ['onClick', [ignore], { hears: ['click'] }],
  ),
  ...casesOf(
    'ImageSpan',
    ['()', [SVG], { attributes: { src: SVG, alt: '' } }],
    ['verticalAlign', ['CENTER'], { css: { 'vertical-align': 'middle' } }],
    ['objectFit', ['Contain'], { css: { 'object-fit': 'contain' } }],
    ['textBackgroundStyle', [{ color: BLUE }], { css: { 'background-color': BLUE } }],
    ['baselineOffset', [3], { css: { 'vertical-align': '3px' } }],
    ['id', ['part'], { attributes: { 'data-id': 'part' } }],
    ['key', ['part'], { attributes: { 'data-id': 'part' } }],
    ['onClick', [ignore], { hears: ['click'] }],
  ),
  ...casesOf(
    'Image',
    ['()', [SVG], { at: [0], attributes: { src: SVG }, css: { 'object-fit': 'cover', width: '100%' } }],
    ['objectFit', ['Fill'], { at: [0], css: { 'object-fit': 'fill' } }],
    ['fillColor', [BLUE], { shownBy: 'image.test.ts' }],
    ['alt', [SVG], { at: [0], hears: ['error'] }],
    ['onComplete', [ignore], { at: [0], hears: ['load'] }],
    ['onError', [ignore], { at: [0], hears: ['error'] }],
  ),
  ...casesOf(
    'Progress',
    [
      '()',
      [{ value: 25, total: 50, type: 'Linear' }],
      { at: [0, 0], css: { width: '50%', 'background-color': '#0a59f7' } },
    ],
    ['value', [30], { at: [0, 0], css: { width: '30%' } }],
    ['color', [BLUE], { at: [0, 0], css: { 'background-color': BLUE } }],
    [
      'color',
      [new LinearGradient([{ color: BLUE, offset: 0 }])],
      { at: [0, 0], css: { 'background-color': '#0a59f7' } },
    ],
    ['backgroundColor', [BLUE], { at: [0], css: { 'background-color': BLUE } }],
    ['style', [{ strokeWidth: 10 }], { at: [0], css: { height: '10px' } }],
  ),
  ...casesOf(
    'LoadingProgress',
    ['color', [BLUE], { css: { color: BLUE } }],
    ['enableLoading', [false], { at: [0], css: { display: 'none' } }],
  ),
];
