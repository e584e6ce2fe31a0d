/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ActiveRow, Row } from '../../../component/definition';
import { resolveNumber, resolveString } from '../../../../device/resources';
import { silentRows } from '../../common/rows';
import { SharedProperty } from '../../common/SharedProperty';
import { colorOf } from '../../values/colors';
import { lineHeightOf, textAlignOf } from '../../values/fonts';
import { isGroup, lengthOf } from '../../values/lengths';
import { fontRows, fp, handlerRow, innerControlRows } from '../controlRows';
import { placeholderRows } from './placeholder';
import type { TextFieldView } from './TextFieldView';

/** The keyboard's enter key, in the words of the browser's `enterkeyhint`. */
const ENTER_KEYS: Readonly<Record<string, string>> = {
  Go: 'go',
  Search: 'search',
  Send: 'send',
  Next: 'next',
  Done: 'done',
  PREVIOUS: 'previous',
  NEW_LINE: 'enter',
};

/** The keyboard of the enums InputType, TextAreaType and SearchType, in the words of `inputmode`. */
const KEYBOARDS: Readonly<Record<string, string>> = {
  Number: 'numeric',
  NUMBER: 'numeric',
  NUMBER_PASSWORD: 'numeric',
  NUMBER_DECIMAL: 'decimal',
  PhoneNumber: 'tel',
  PHONE_NUMBER: 'tel',
  Email: 'email',
  EMAIL: 'email',
  URL: 'url',
};

/** What those types let through. */
const TYPE_FILTERS: Readonly<Record<string, RegExp>> = {
  Number: /\d/g,
  NUMBER: /\d/g,
  NUMBER_PASSWORD: /\d/g,
  NUMBER_DECIMAL: /[\d.]/g,
  PhoneNumber: /[\d+\-*#() ]/g,
  PHONE_NUMBER: /[\d+\-*#() ]/g,
};

const caretColor = SharedProperty.style('caret-color', 'caretColor', 'caretStyle');

/** What every text field has in common, its own rows being in addition. */
export function textFieldRows(viewOf: (node: ComponentNode) => TextFieldView): Readonly<Record<string, Row>> {
  const inputOf = (node: ComponentNode) => viewOf(node).input;
  const style = (property: string, convert: (value: unknown) => string | undefined): ActiveRow => ({
    apply: (node, value) => inputOf(node).setStyle(property, value === undefined ? undefined : convert(value)),
  });
  return {
    ...innerControlRows(inputOf),
    fontColor: { apply: ({ element }, value) => element.setStyle('color', colorOf(value)) },
    ...placeholderRows(inputOf),
    type: { apply: (node, type) => applyInputType(viewOf(node), type) },
    enterKeyType: {
      apply: (node, value) => inputOf(node).setAttribute('enterkeyhint', ENTER_KEYS[String(value)]),
    },
    maxLength: {
      apply: (node, value) => {
        const view = viewOf(node);
        const length = resolveNumber(value);
        view.maxLength = length === undefined || length < 0 ? undefined : length;
        view.input.setAttribute('maxlength', view.maxLength === undefined ? undefined : String(view.maxLength));
      },
    },
    inputFilter: {
      apply: (node, value, onError) => {
        const view = viewOf(node);
        view.filter = value === undefined || value === '' ? undefined : new RegExp(resolveString(value), 'g');
        view.handlers.onFilterError = onError;
      },
    },
    caretStyle: {
      apply: (node, value) => {
        caretColor.set(inputOf(node), 'caretStyle', isGroup(value) ? colorOf(value['color']) : undefined);
      },
      fields: [{ color: true, width: true }],
    },
    textAlign: style('text-align', textAlignOf),
    letterSpacing: style('letter-spacing', lengthOf),
    lineHeight: style('line-height', lineHeightOf),
    textIndent: style('text-indent', lengthOf),
    onChange: handlerRow((node, handler) => {
      viewOf(node).handlers.onChange = handler;
    }),
    onSubmit: handlerRow((node, handler) => {
      viewOf(node).handlers.onSubmit = handler;
    }),
    onEditChange: handlerRow((node, handler) => {
      viewOf(node).handlers.onEditChange = handler;
    }),
    onTextSelectionChange: handlerRow((node, handler) => {
      const view = viewOf(node);
      view.handlers.onTextSelectionChange = handler;
      view.followSelection();
    }),
    ...silentRows('copying and pasting is between the person and the browser', 'onCopy', 'onCut', 'onPaste'),
    ...silentRows('the browser has a menu of its own', 'selectionMenuHidden', 'editMenuOptions', 'copyOption'),
    ...silentRows('a PC has its keyboard', 'enableKeyboardOnFocus', 'customKeyboard', 'enableHapticFeedback'),
    ...silentRows('the browser colours what is selected', 'selectedBackgroundColor'),
    ...silentRows('letters have the size that was given', 'minFontSize', 'maxFontSize'),
    ...silentRows('input methods show their own preview', 'enablePreviewText'),
    ...silentRows('the font decides', 'fontFeature'),
  };
}

/** What only those have that a person writes in, and Search has not. */
export function writingRows(viewOf: (node: ComponentNode) => TextFieldView): Readonly<Record<string, Row>> {
  return {
    ...fontRows((node) => node.element, { size: fp(16) }),
    caretColor: {
      apply: (node, value) =>
        caretColor.set(viewOf(node).input, 'caretColor', value === undefined ? undefined : colorOf(value)),
    },
    ...silentRows('nothing is filled in by itself', 'enableAutoFill', 'contentType'),
    ...silentRows('letters have the size that was given', 'heightAdaptivePolicy'),
    ...silentRows('lines break as the browser breaks them', 'wordBreak', 'lineBreakStrategy'),
    ...silentRows('the browser has scroll bars of its own', 'barState'),
  };
}

/** What a type lets through, and its keyboard. */
export function applyInputType(view: TextFieldView, type: unknown): void {
  view.input.setAttribute('inputmode', KEYBOARDS[String(type)]);
  view.typeFilter = TYPE_FILTERS[String(type)];
}
