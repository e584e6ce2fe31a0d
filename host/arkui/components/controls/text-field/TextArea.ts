/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import { resolveNumber } from '../../../../device/resources';
import { hear } from '../../common/hearing';
import { fields, silentRows } from '../../common/rows';
import { decorationOf } from '../../values/fonts';
import { callHandler } from '../controlRows';
import { setStyles } from '../../elements';
import { createFieldBox, fieldDefinition, LINES_BOX } from './fieldDefinition';
import { Counter } from './fieldParts';
import { TextFieldView } from './TextFieldView';
import { textFieldRows, writingRows } from './textFieldRows';

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

const base = fieldDefinition((node) => stateOf(node).field, 'text');

/** Lines of text that a person types; it grows with them. */
export const textArea: ComponentDefinition = {
  ...base,
  name: 'TextArea',
  create(node) {
    createFieldBox(node, LINES_BOX, { 'line-height': '1.4' });
    const field = new TextFieldView(node, 'textarea');
    field.input.setAttribute('rows', '1');
    setStyles(field.input, { resize: 'none', 'field-sizing': 'content' });
    node.state = { field, counter: new Counter(node, field) };
  },
  update(node) {
    base.update(node);
    stateOf(node).counter.draw();
    listenToEnter(node);
  },
  attributes: {
    ...textFieldRows((node) => stateOf(node).field),
    ...writingRows((node) => stateOf(node).field),
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
