/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition, Fields } from '../../../component/definition';
import { colorOf, theme } from '../../values/colors';
import { createBox } from '../../common/Box';
import { silentRows } from '../../common/rows';
import { wordOf } from '../../values/alignment';
import { isGroup } from '../../values/lengths';
import { LinearGradient } from '../../values/LinearGradient';
import { drawBar } from './bar';
import { drawRing } from './ring';
import type { ProgressLook } from './look';

interface ProgressState {
  value: number;
  total: number;
  type: string;
  color: unknown;
  track: unknown;
  style: Readonly<Record<string, unknown>>;
}

function stateOf(node: ComponentNode): ProgressState {
  return node.state as ProgressState;
}

const FONT: Fields = { size: true, weight: true, family: true, style: true };
const STYLE_FIELDS: Fields = {
  strokeWidth: true,
  strokeRadius: true,
  scaleCount: true,
  scaleWidth: true,
  enableSmoothEffect: true,
  enableScanEffect: true,
  shadow: true,
  status: true,
  borderColor: true,
  borderWidth: true,
  content: true,
  font: FONT,
  fontColor: true,
  showDefaultPercentage: true,
};

function draw(node: ComponentNode): void {
  const state = stateOf(node);
  const share = Math.min(1, Math.max(0, state.value / state.total || 0));
  const look: ProgressLook = {
    share,
    color: (state.color instanceof LinearGradient ? undefined : colorOf(state.color)) ?? theme().accent,
    gradient: state.color instanceof LinearGradient ? state.color : undefined,
    track: colorOf(state.track) ?? theme().track,
    style: state.style,
  };
  const { element } = node;
  element.setAttribute('role', 'progressbar');
  element.setAttribute('aria-valuemin', '0');
  element.setAttribute('aria-valuemax', String(state.total));
  element.setAttribute('aria-valuenow', String(state.value));
  switch (state.type) {
    case 'Ring':
    case 'ScaleRing':
    case 'Eclipse':
      drawRing(node, state.type, look);
      break;
    default:
      drawBar(node, state.type === 'Capsule' ? 'Capsule' : 'Linear', look);
  }
}

/** How far something has come. */
export const Progress: ComponentDefinition = {
  name: 'Progress',
  children: 'none',
  arguments: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : {};
      const state = stateOf(node);
      state.value = Number(options['value'] ?? 0);
      state.total = Number(options['total'] ?? 100);
      state.type = wordOf(options['type'] ?? options['style']);
    },
    fields: [{ value: true, total: true, type: true, style: true }],
  },
  attributes: {
    value: {
      apply: (node, value) => {
        stateOf(node).value = Number(value ?? 0);
      },
    },
    color: {
      apply: (node, value) => {
        stateOf(node).color = value;
      },
      // A gradient is an object of a class.
      fields: [{}],
    },
    backgroundColor: {
      apply: (node, value) => {
        stateOf(node).track = value;
      },
    },
    style: {
      apply: (node, value) => {
        stateOf(node).style = isGroup(value) ? value : {};
      },
      fields: [STYLE_FIELDS],
    },
    ...silentRows('it is drawn as the device draws it', 'contentModifier'),
    ...silentRows('nothing is hidden from the preview', 'privacySensitive'),
  },
  create: (node) => {
    createBox(node, { display: 'grid' });
    node.element.setStyle('place-items', 'center');
    node.state = {
      value: 0,
      total: 100,
      type: 'Linear',
      color: undefined,
      track: undefined,
      style: {},
    } satisfies ProgressState;
  },
  update: draw,
};
