/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../../component/definition';
import { fields } from '../../common/rows';
import { colorOf } from '../../values/colors';
import { isGroup } from '../../values/lengths';
import { choiceRows, colorRow, createSwitch, switchOf } from './choiceRows';
import type { ChoiceLook } from './Switch';

/** On or off: as a switch, a checkbox, or a button that stays pressed and shows the component of the page. */
export const toggle: ComponentDefinition = {
  name: 'Toggle',
  tag: 'button',
  children: 'one',
  arguments: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : {};
      switchOf(node).setLook((options['type'] ?? 'Switch') as ChoiceLook);
      switchOf(node).set(options['isOn'] === true);
    },
    fields: [fields('type', 'isOn')],
  },
  create: (node) => createSwitch(node, 'Switch'),
  update: (node) => switchOf(node).draw(),
  attributes: {
    ...choiceRows,
    selectedColor: colorRow('selected'),
    switchPointColor: colorRow('mark'),
    switchStyle: {
      apply: (node, value) => {
        const style = isGroup(value) ? value : {};
        const { colors } = switchOf(node);
        colors.unselected = colorOf(style['unselectedColor']);
        colors.mark = colorOf(style['pointColor']) ?? colors.mark;
      },
      fields: [fields('unselectedColor', 'pointColor')],
    },
  },
};
