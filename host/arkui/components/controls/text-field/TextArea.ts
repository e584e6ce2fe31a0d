/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import { resolveNumber } from '../../../../device/resources';
import { createBox } from '../../common/Box';
import { hear } from '../../common/hearing';
import { fields, silentRows } from '../../common/rows';
import { decorationOf } from '../../values/fonts';
import { isGroup } from '../../values/lengths';
import { callHandler, handlerRow } from '../controlRows';
import { setDefaultBox, setDefaultStyles, setStyles } from '../elements';
import { token } from '../theme';
import { Counter, FIELD_STYLES } from './fieldParts';
import { TextController } from './TextController';
import { TextFieldView } from './TextFieldView';
import { applyInputType, textFieldRows } from './textFieldRows';

interface TextAreaState {
  readonly field: TextFieldView;
  readonly counter: Counter;
}

function stateOf(node: ComponentNode): TextAreaState {
  return node.state as TextAreaState;
}

/** Enter is a new line, unless the page has given the key another meaning. */
function listenToEnter(node: ComponentNode): void {
  const { field } = stateOf(node);
  const key = node.attributes.get('enterKeyType')?.[0] ?? 'NEW_LINE';
  const isSubmit = field.handlers.onSubmit !== undefined && key !== 'NEW_LINE';
  hear(
    field.input,
    'keydown',
    'submit',
    isSubmit ? () => callHandler(node, 'onSubmit', field.handlers.onSubmit, key) : undefined,
    { keys: ['Enter'], preventDefault: true },
  );
}

/** Lines of text that a person types; it grows with them. */
export const textArea: ComponentDefinition = {
  name: 'TextArea',
  tag: 'label',
  children: 'none',
  arguments: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : {};
      const { field } = stateOf(node);
      field.setPlaceholder(options['placeholder']);
      field.setText(options['text']);
      field.setController(options['controller'] instanceof TextController ? options['controller'] : undefined);
    },
    fields: [fields('text', 'placeholder', 'controller')],
  },
  create(node) {
    createBox(node, { display: 'flex', fills: 'width' });
    setDefaultBox(node.element, { minHeight: '40px', padding: ['8px', '16px'], radius: '20px' });
    setStyles(node.element, { ...FIELD_STYLES, 'line-height': '1.4' });
    const field = new TextFieldView(node, 'textarea');
    field.input.setAttribute('rows', '1');
    setStyles(field.input, { resize: 'none', 'field-sizing': 'content' });
    node.state = { field, counter: new Counter(node, field) };
  },
  update(node) {
    setDefaultStyles(node.element, { 'background-color': token('field'), color: token('text') });
    stateOf(node).counter.draw();
    listenToEnter(node);
  },
  dispose(node) {
    stateOf(node).field.dispose();
  },
  attributes: {
    ...textFieldRows((node) => stateOf(node).field),
    type: { apply: (node, type) => applyInputType(stateOf(node).field, type) },
    onSubmit: handlerRow((node, handler) => {
      stateOf(node).field.handlers.onSubmit = handler;
    }),
    maxLines: {
      apply: (node, value) => {
        const lines = resolveNumber(value);
        stateOf(node).field.input.setStyle('max-height', lines === undefined || lines < 1 ? undefined : `${lines}lh`);
      },
    },
    showCounter: { apply: (node, value) => stateOf(node).counter.show(value === true), fields: [undefined, {}] },
    decoration: {
      apply: (node, value) => stateOf(node).field.input.setStyle('text-decoration', decorationOf(value)),
      fields: [fields('type', 'color', 'style')],
    },
    ...silentRows('the browser scrolls the text by itself', 'onContentScroll', 'textOverflow'),
    ...silentRows('a text area has one look here', 'style'),
  },
};
