/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../../component/definition';
import { fields } from '../../common/rows';
import { colorOf } from '../../values/colors';
import { isGroup, vpOf } from '../../values/lengths';
import { choiceRows, colorRow, createSwitch, switchOf } from './choiceRows';

/** One of several that may all be on. */
export const checkbox: ComponentDefinition = {
  name: 'Checkbox',
  tag: 'button',
  children: 'none',
  arguments: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : {};
      node.element.setAttribute('name', typeof options['name'] === 'string' ? options['name'] : undefined);
    },
    fields: [{ name: true, group: { noEffect: 'there is no CheckboxGroup' } }],
  },
  create: (node) => createSwitch(node, 'Checkbox'),
  update: (node) => switchOf(node).draw(),
  attributes: {
    ...choiceRows,
    select: { apply: (node, value) => switchOf(node).set(value === true) },
    selectedColor: colorRow('selected'),
    unselectedColor: colorRow('unselected'),
    shape: {
      apply: (node, value) => {
        switchOf(node).isSquare = value === 'ROUNDED_SQUARE';
      },
    },
    mark: {
      apply: (node, value) => {
        const style = isGroup(value) ? value : {};
        const checkbox = switchOf(node);
        checkbox.colors.mark = colorOf(style['strokeColor']);
        checkbox.mark = { kind: 'check', size: vpOf(style['size']), lineWidth: vpOf(style['strokeWidth']) };
      },
      fields: [fields('strokeColor', 'size', 'strokeWidth')],
    },
  },
};
