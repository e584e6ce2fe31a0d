/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { hear } from '../../common/hearing';
import { fields, silentRows } from '../../common/rows';
import { resolveString } from '../../../../device/resources';
import { colorOf } from '../../values/colors';
import { fontSizeOf } from '../../values/fonts';
import { isGroup, lengthOf } from '../../values/lengths';
import { callHandler, FONT_FIELDS, fp, setFont } from '../controlRows';
import { appendElement, CLEAR_BUTTON, setStyles } from '../../elements';
import { appendGlyph, GLYPHS, setIcon } from '../icon';
import { token } from '../theme';
import { createFieldBox, fieldDefinition } from './fieldDefinition';
import { ClearButton } from './fieldParts';
import type { ClearStyle } from './fieldParts';
import { TextFieldView } from './TextFieldView';
import { textFieldRows } from './textFieldRows';

interface SearchState {
  readonly icon: Element;
  readonly field: TextFieldView;
  readonly clear: ClearButton;
  readonly button: Element;
}

function stateOf(node: ComponentNode): SearchState {
  return node.state as SearchState;
}

function submit(node: ComponentNode): void {
  const { field } = stateOf(node);
  callHandler(node, 'onSubmit', field.handlers.onSubmit, field.text);
}

/** A text field for what is looked for. */
export const search: ComponentDefinition = {
  ...fieldDefinition((node) => stateOf(node).field, 'value'),
  name: 'Search',
  create(node) {
    createFieldBox(node, { height: '40px', padding: ['0px', '12px'], radius: '20px' });
    const icon = appendGlyph(node.element, GLYPHS.search, '16px');
    const field = new TextFieldView(node, 'input');
    field.input.setAttribute('type', 'text');
    field.input.setAttribute('role', 'searchbox');
    field.input.setAttribute('enterkeyhint', 'search');
    const clear = new ClearButton(node, field, 'INPUT');
    const button = appendElement(
      node.element,
      'button',
      { ...CLEAR_BUTTON, display: 'none', flex: 'none', color: token('accent') },
      { type: 'button' },
    );
    node.state = { icon, field, clear, button };
    button.listen('click', () => submit(node));
    hear(field.input, 'keydown', 'submit', () => submit(node), { keys: ['Enter'] });
  },
  attributes: {
    ...textFieldRows((node) => stateOf(node).field),
    textFont: {
      apply: (node, value) => setFont(stateOf(node).field.input, value, { size: fp(16) }),
      fields: [FONT_FIELDS],
    },
    searchButton: {
      apply: (node, label, style) => {
        const options = isGroup(style) ? style : {};
        const { button } = stateOf(node);
        button.setText(resolveString(label));
        setStyles(button, {
          display: label === undefined ? 'none' : 'block',
          'font-size': fontSizeOf(options['fontSize']) ?? fp(16),
          color: colorOf(options['fontColor']) ?? token('accent'),
        });
      },
      fields: [undefined, fields('fontSize', 'fontColor')],
    },
    searchIcon: {
      apply: (node, value) => {
        const options = isGroup(value) ? value : {};
        const { icon } = stateOf(node);
        if (options['src'] !== undefined) {
          setIcon(icon, options['src']);
        }
        setStyles(icon, {
          width: lengthOf(options['size']) ?? '16px',
          height: lengthOf(options['size']) ?? '16px',
          color: colorOf(options['color']),
        });
      },
      fields: [fields('size', 'color', 'src')],
    },
    cancelButton: {
      apply: (node, value) => {
        const style = isGroup(value) ? (value['style'] ?? 'INPUT') : 'INPUT';
        stateOf(node).clear.setStyle(style as ClearStyle);
      },
      fields: [{ style: true }],
    },
    ...silentRows('the browser scrolls the line by itself', 'onContentScroll'),
    ...silentRows('a line of what is looked for is plain', 'decoration'),
  },
};
