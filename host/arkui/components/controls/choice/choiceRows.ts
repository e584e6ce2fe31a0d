/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ActiveRow, Row } from '../../../component/definition';
import { createBox } from '../../common/Box';
import { colorOf } from '../../values/colors';
import { enabledRow, handlerRow } from '../controlRows';
import { BARE_BUTTON, setDefaultBox, setStyles } from '../../elements';
import { Switch } from './Switch';
import type { ChoiceColors, ChoiceLook } from './Switch';

export function switchOf(node: ComponentNode): Switch {
  return node.state as Switch;
}

/** The `create` of something that is on or off. */
export function createSwitch(node: ComponentNode, look: ChoiceLook, toggles?: (isOn: boolean) => boolean): void {
  createBox(node, { display: 'inline-flex' });
  setStyles(node.element, {
    ...BARE_BUTTON,
    'align-items': 'center',
    'justify-content': 'center',
  });
  setDefaultBox(node.element, {
    width: 'var(--choice-width)',
    height: 'var(--choice-height)',
    margin: ['var(--choice-margin-y)', 'var(--choice-margin-x)'],
    radius: 'var(--choice-radius)',
  });
  node.element.setAttribute('type', 'button');
  node.state = new Switch(node, look, toggles);
}

export function colorRow(name: keyof ChoiceColors): ActiveRow {
  return {
    apply: (node, value) => {
      switchOf(node).colors[name] = colorOf(value);
    },
  };
}

/** What Toggle, Checkbox and Radio share. */
export const choiceRows: Readonly<Record<string, Row>> = {
  enabled: enabledRow((node) => node.element),
  onChange: handlerRow((node, handler) => {
    switchOf(node).onChange = handler;
  }),
};
