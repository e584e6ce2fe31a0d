/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import { createBox } from '../../common/Box';
import { fields } from '../../common/rows';
import { isGroup } from '../../values/lengths';
import { setDefaultBox, setDefaultStyles, setStyles } from '../../elements';
import type { DefaultBox, Properties } from '../../elements';
import { token } from '../theme';
import { FIELD_STYLES } from './fieldParts';
import { TextController } from './TextController';
import type { TextFieldView } from './TextFieldView';

/**
 * What the definitions of all text fields begin with.
 *
 * @param text the option that holds what stands in it
 */
export function fieldDefinition(viewOf: (node: ComponentNode) => TextFieldView, text: 'text' | 'value') {
  return {
    tag: 'label',
    children: 'none',
    arguments: {
      apply: (node, value) => {
        const options = isGroup(value) ? value : {};
        const view = viewOf(node);
        view.setPlaceholder(options['placeholder']);
        view.setText(options[text]);
        view.setController(options['controller'] instanceof TextController ? options['controller'] : undefined);
      },
      fields: [fields(text, 'placeholder', 'controller')],
    },
    update(node: ComponentNode): void {
      setDefaultStyles(node.element, { 'background-color': token('field'), color: token('text') });
    },
    dispose(node: ComponentNode): void {
      viewOf(node).dispose();
    },
  } satisfies Partial<ComponentDefinition>;
}

/** The box of a text field, before anything is in it. */
export function createFieldBox(node: ComponentNode, box: DefaultBox, styles: Properties = {}): void {
  createBox(node, { display: 'flex', fills: 'width' });
  setDefaultBox(node.element, box);
  setStyles(node.element, { ...FIELD_STYLES, ...styles });
}

/** Of one or more lines, where the page says nothing else. */
export const LINES_BOX: DefaultBox = { minHeight: '40px', padding: ['8px', '16px'], radius: '20px' };
