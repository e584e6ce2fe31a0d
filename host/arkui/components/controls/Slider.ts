/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ComponentDefinition } from '../../component/definition';
import type { Element } from '../../element/Element';
import type { ElementEvent } from '../../element/ops';
import { resolveNumber } from '../../../device/resources';
import { createBox } from '../common/Box';
import { hear, isEnabled } from '../common/hearing';
import { fields, silentRows } from '../common/rows';
import { colorOf } from '../values/colors';
import { isGroup } from '../values/lengths';
import { callHandler, handlerRow, innerControlRows } from './controlRows';
import { appendElement, setAttributes, setDefaultBox, setStyles } from '../elements';
import { setFocusTarget } from './focusTarget';
import { token } from './theme';

interface SliderState {
  readonly input: Element;
  onChange: unknown;
}

function stateOf(node: ComponentNode): SliderState {
  return node.state as SliderState;
}

function tell(node: ComponentNode, mode: 'Moving' | 'End', event: ElementEvent): void {
  const { input, onChange } = stateOf(node);
  const value = Number(event.value ?? input.value);
  if (isEnabled(node) && Number.isFinite(value)) {
    callHandler(node, 'onChange', onChange, value, mode);
  }
}

/** A value between two others, by dragging or with the arrow keys. */
export const slider: ComponentDefinition = {
  name: 'Slider',
  children: 'none',
  arguments: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : {};
      const { input } = stateOf(node);
      const min = resolveNumber(options['min']) ?? 0;
      setAttributes(input, {
        min: String(min),
        max: String(resolveNumber(options['max']) ?? 100),
        step: String(resolveNumber(options['step']) ?? 1),
      });
      const isVertical = options['direction'] === 'Vertical';
      const isReversed = options['reverse'] === true;
      setStyles(input, {
        'writing-mode': isVertical ? 'vertical-lr' : undefined,
        direction: isReversed ? 'rtl' : undefined,
        width: isVertical ? undefined : '100%',
        height: isVertical ? '100%' : undefined,
      });
      if (options['value'] !== undefined || input.value === undefined) {
        input.setValue(String(resolveNumber(options['value']) ?? min));
      }
    },
    // Drawn in one style only.
    fields: [fields('value', 'min', 'max', 'step', 'style', 'direction', 'reverse')],
  },
  create(node) {
    createBox(node, { display: 'flex', fills: 'width' });
    setDefaultBox(node.element, { minHeight: '40px', padding: ['0px', '8px'] });
    setStyles(node.element, { 'align-items': 'center', 'justify-content': 'center' });
    const input = appendElement(
      node.element,
      'input',
      { margin: '0px', 'accent-color': token('brand'), cursor: 'pointer' },
      { type: 'range' },
    );
    const state: SliderState = { input, onChange: undefined };
    node.state = state;
    setFocusTarget(node, input);
    hear(input, 'input', 'slider', (event) => tell(node, 'Moving', event));
    hear(input, 'change', 'slider', (event) => tell(node, 'End', event));
  },
  attributes: {
    ...innerControlRows((node) => stateOf(node).input),
    onChange: handlerRow((node, handler) => {
      stateOf(node).onChange = handler;
    }),
    selectedColor: {
      apply: (node, value) => stateOf(node).input.setStyle('accent-color', colorOf(value) ?? token('brand')),
    },
    ...silentRows('the browser draws track and block', 'blockColor', 'trackColor', 'trackThickness', 'blockSize'),
    ...silentRows('the browser draws track and block', 'blockBorderColor', 'blockBorderWidth', 'blockStyle'),
    ...silentRows('the browser draws track and block', 'trackBorderRadius', 'selectedBorderRadius'),
    ...silentRows('steps are not drawn', 'showSteps', 'stepColor', 'stepSize'),
    ...silentRows('the value is not shown beside the block', 'showTips'),
    ...silentRows('the browser decides where a slider can be taken', 'sliderInteractionMode', 'minResponsiveDistance'),
  },
};
