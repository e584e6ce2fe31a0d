/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { resolveString } from '../../../../device/resources';
import { hear } from '../../common/hearing';
import { fields, silentFields, silentRows } from '../../common/rows';
import { colorOf } from '../../values/colors';
import { decorationOf } from '../../values/fonts';
import { isGroup } from '../../values/lengths';
import { callHandler, handlerRow } from '../controlRows';
import { appendElement, setDefaultStyles } from '../../elements';
import { builderOf, SlotKeeper } from '../slot';
import { token } from '../theme';
import { createFieldBox, fieldDefinition, LINES_BOX } from './fieldDefinition';
import { ClearButton, Counter, ErrorLine } from './fieldParts';
import type { ClearStyle } from './fieldParts';
import { PasswordToggle } from './PasswordToggle';
import { TextFieldView } from './TextFieldView';
import { applyInputType, textFieldRows, writingRows } from './textFieldRows';

interface TextInputState {
  readonly field: TextFieldView;
  readonly clear: ClearButton;
  readonly password: PasswordToggle;
  readonly counter: Counter;
  readonly error: ErrorLine;
  readonly unit: SlotKeeper;
  readonly unitPlace: Element;
}

function stateOf(node: ComponentNode): TextInputState {
  return node.state as TextInputState;
}

/** Tells the page, and ends the editing unless the page says otherwise. */
function submit(node: ComponentNode): void {
  const { field } = stateOf(node);
  const editing = { isKept: false };
  callHandler(node, 'onSubmit', field.handlers.onSubmit, node.attributes.get('enterKeyType')?.[0] ?? 'Done', {
    text: field.text,
    keepEditableState: () => {
      editing.isKept = true;
    },
  });
  if (!editing.isKept) {
    field.input.invoke('blur');
  }
}

const base = fieldDefinition((node) => stateOf(node).field, 'text');

/** A line of text that a person types. */
export const textInput: ComponentDefinition = {
  ...base,
  name: 'TextInput',
  create(node) {
    createFieldBox(node, LINES_BOX);
    const field = new TextFieldView(node, 'input');
    const unitPlace = appendElement(node.element, 'span', { display: 'none', flex: 'none' });
    const state: TextInputState = {
      field,
      clear: new ClearButton(node, field, 'INVISIBLE'),
      password: new PasswordToggle(node, field),
      counter: new Counter(node, field),
      error: new ErrorLine(node, field),
      unit: new SlotKeeper(node, unitPlace),
      unitPlace,
    };
    node.state = state;
    hear(field.input, 'keydown', 'submit', () => submit(node), { keys: ['Enter'] });
  },
  update(node) {
    base.update(node);
    stateOf(node).counter.draw();
  },
  attributes: {
    ...textFieldRows((node) => stateOf(node).field),
    ...writingRows((node) => stateOf(node).field),
    type: {
      apply: (node, type) => {
        applyInputType(stateOf(node).field, type);
        stateOf(node).password.setType(type);
      },
    },
    showPasswordIcon: { apply: (node, value) => stateOf(node).password.setIcon(value !== false) },
    showPassword: { apply: (node, value) => stateOf(node).password.setVisible(value === true) },
    onSecurityStateChange: handlerRow((node, handler) => {
      stateOf(node).password.onSecurityStateChange = handler;
    }),
    cancelButton: {
      apply: (node, value) => {
        const style = isGroup(value) ? (value['style'] ?? 'INPUT') : 'INVISIBLE';
        stateOf(node).clear.setStyle(style as ClearStyle);
      },
      fields: [{ style: true }],
    },
    showError: { apply: (node, text) => stateOf(node).error.show(node.element, resolveString(text)) },
    showUnit: {
      apply: (node, value) => {
        const { unit, unitPlace } = stateOf(node);
        unit.show(builderOf(value));
        unitPlace.setStyle('display', unit.isFilled ? 'block' : 'none');
      },
    },
    showCounter: { apply: (node, value) => stateOf(node).counter.show(value === true), fields: [undefined, {}] },
    showUnderline: {
      apply: (node, value) => {
        node.element.setStyle('border-block-end', value === true ? `1px solid ${token('line')}` : undefined);
        if (value === true) {
          setDefaultStyles(node.element, { 'border-radius': '0px', 'background-color': 'transparent' });
        }
      },
    },
    underlineColor: {
      apply: (node, value) => {
        const color = colorOf(isGroup(value) ? value['normal'] : value);
        node.element.setStyle('border-block-end-color', color);
      },
      fields: [
        {
          normal: true,
          ...silentFields('the line has the same colour whatever the state', 'typing', 'error', 'disable'),
        },
      ],
    },
    selectAll: {
      apply: (node, value) => {
        const { input } = stateOf(node).field;
        hear(input, 'focus', 'selectAll', value === true ? () => input.invoke('select') : undefined);
      },
    },
    caretPosition: { apply: (node, value) => stateOf(node).field.input.invoke('select', Number(value), Number(value)) },
    decoration: {
      apply: (node, value) => stateOf(node).field.input.setStyle('text-decoration', decorationOf(value)),
      fields: [fields('type', 'color', 'style')],
    },
    ...silentRows('a line of text has the look of a line of text', 'style', 'textOverflow', 'maxLines'),
    ...silentRows('the eye of the preview', 'passwordIcon'),
    ...silentRows('nothing is filled in by itself', 'passwordRules'),
    ...silentRows('the browser scrolls the line by itself', 'onContentScroll'),
  },
};
