/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import { configuration } from '../../../../device/configuration';
import { resolveNumber, resolveString } from '../../../../device/resources';
import { boxOf, createBox } from '../../common/Box';
import { FOREGROUND } from '../../common/paintRows';
import { fields, silentRows, styleRow } from '../../common/rows';
import { placeOf, wordOf } from '../../values/alignment';
import { colorOf, theme } from '../../values/colors';
import { textAlignOf } from '../../values/fonts';
import { verticalTerms } from '../../values/edges';
import { isGroup, lengthOf } from '../../values/lengths';
import { DEFAULT_FONT_SIZE, fontRows } from './fontRows';

interface TextState {
  fontColor: string | undefined;
  maxLines: number | undefined;
  hasEllipsis: boolean;
  /** In the last drawing. */
  wasLimited: boolean;
  /** Of the device's font scale, as far as this text follows it. */
  minScale: number | undefined;
  maxScale: number | undefined;
}

function stateOf(node: ComponentNode): TextState {
  return node.state as TextState;
}

/** How many lines there are at most, and how one sees that there are more. */
function drawLines(node: ComponentNode): void {
  const { element } = node;
  const { maxLines, hasEllipsis } = stateOf(node);
  const isCut = maxLines !== undefined;
  const isOneLine = isCut && maxLines === 1;
  const isClamped = isCut && !isOneLine && hasEllipsis;
  element.setStyle('overflow', isCut ? 'hidden' : undefined);
  element.setStyle('white-space', isOneLine && hasEllipsis ? 'pre' : 'pre-wrap');
  element.setStyle('text-overflow', isOneLine && hasEllipsis ? 'ellipsis' : undefined);
  element.setStyle('-webkit-line-clamp', isClamped ? String(maxLines) : undefined);
  element.setStyle('-webkit-box-orient', isClamped ? 'vertical' : undefined);
  boxOf(node).setDisplay(isClamped ? '-webkit-box' : 'block');
  // In the lines' own height, whatever the font, and what is around them.
  const around = verticalTerms(element.styles.get('padding')) + verticalTerms(element.styles.get('border-width'));
  const height = around === '' ? `${maxLines ?? 0}lh` : `calc(${maxLines ?? 0}lh${around})`;
  boxOf(node).setDefaultMaxHeight(isCut && !isClamped ? height : undefined);
}

/** `fontColor` and `foregroundColor` say the same, and the later one holds; without either it is that of what is around. */
function drawColor(node: ComponentNode): void {
  const { element, attributes } = node;
  const names = [...attributes.keys()];
  const foreground = element.styles.get(FOREGROUND);
  const isForeground = names.indexOf('foregroundColor') > names.indexOf('fontColor');
  const own = isForeground ? foreground : (stateOf(node).fontColor ?? foreground);
  element.setStyle('color', own ?? `var(${FOREGROUND}, ${theme().text})`);
}

/** As on a device a least scale above 1 and a greatest one below count as 1. */
function drawScale(node: ComponentNode): void {
  const { minScale, maxScale } = stateOf(node);
  const least = Math.min(1, minScale ?? 0);
  const greatest = Math.max(1, maxScale ?? Infinity);
  const isLimited = minScale !== undefined || maxScale !== undefined;
  const scale = isLimited ? Math.min(Math.max(configuration.fontScale, least), greatest) : undefined;
  node.element.setStyle('--font-scale', scale === undefined ? undefined : String(scale));
}

const VERTICAL = { start: 'start', center: 'center', end: 'end' } as const;
const WORD_BREAKS: Readonly<Record<string, string>> = {
  BREAK_ALL: 'break-all',
  NORMAL: 'normal',
  BREAK_WORD: 'normal',
};

/** A text, or what holds spans. */
export const Text: ComponentDefinition = {
  name: 'Text',
  children: 'many',
  arguments: {
    apply: (node, content) => node.element.setText(resolveString(content)),
    // No controllers of texts here.
    fields: [undefined, {}],
  },
  attributes: {
    ...fontRows,
    fontColor: {
      apply: (node, value) => {
        stateOf(node).fontColor = colorOf(value);
      },
    },
    textAlign: styleRow('text-align', textAlignOf),
    align: styleRow('align-content', (value) => VERTICAL[placeOf(value)?.vertical ?? 'center']),
    maxLines: {
      apply: (node, value) => {
        const lines = Math.floor(Number(value));
        stateOf(node).maxLines = value === undefined || !(lines >= 0) ? undefined : lines;
      },
    },
    textOverflow: {
      apply: (node, value) => {
        stateOf(node).hasEllipsis = isGroup(value) && value['overflow'] === 'Ellipsis';
      },
      fields: [fields('overflow')],
    },
    wordBreak: {
      apply: (node, value) => {
        node.element.setStyle('word-break', WORD_BREAKS[wordOf(value)]);
        node.element.setStyle('overflow-wrap', value === 'NORMAL' ? 'normal' : 'anywhere');
      },
    },
    minFontScale: {
      apply: (node, value) => {
        stateOf(node).minScale = resolveNumber(value);
      },
    },
    maxFontScale: {
      apply: (node, value) => {
        stateOf(node).maxScale = resolveNumber(value);
      },
    },
    textIndent: styleRow('text-indent', lengthOf),
    fontFeature: styleRow('font-feature-settings', String),
    copyOption: styleRow('user-select', (value) => (value === 'None' ? undefined : 'text')),
    ...silentRows('a text keeps its size and its place on the line', 'minFontSize', 'maxFontSize', 'baselineOffset'),
    ...silentRows(
      "the browser's own text layout and selection",
      'heightAdaptivePolicy',
      'ellipsisMode',
      'lineSpacing',
      'lineBreakStrategy',
      'halfLeading',
      'textSelectable',
      'selection',
      'onCopy',
      'onTextSelectionChange',
      'bindSelectionMenu',
      'editMenuOptions',
    ),
    ...silentRows('nothing is hidden from the preview', 'privacySensitive'),
    ...silentRows('nothing is looked for in texts', 'enableDataDetector', 'dataDetectorConfig'),
    ...silentRows('a PC does not vibrate', 'enableHapticFeedback'),
  },
  create: (node) => {
    node.state = {
      fontColor: undefined,
      maxLines: undefined,
      hasEllipsis: false,
      wasLimited: false,
      minScale: undefined,
      maxScale: undefined,
    } satisfies TextState;
    createBox(node);
    const { element } = node;
    element.setStyle('font-size', DEFAULT_FONT_SIZE);
    element.setStyle('white-space', 'pre-wrap');
    element.setStyle('overflow-wrap', 'anywhere');
    // Where it is higher than its lines they stand in the middle.
    element.setStyle('align-content', 'center');
  },
  update: (node) => {
    const state = stateOf(node);
    const isLimited = state.maxLines !== undefined || state.hasEllipsis;
    if (isLimited || state.wasLimited) {
      drawLines(node);
      state.wasLimited = isLimited;
    }
    drawColor(node);
    drawScale(node);
  },
};
