/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { appendElement, CLEAR_BUTTON } from '../../elements';
import type { Properties } from '../../elements';
import { fp } from '../controlRows';
import { appendGlyph, GLYPHS } from '../icon';
import { systemText } from '../systemTexts';
import { token } from '../theme';
import type { TextFieldView } from './TextFieldView';

/** The box around a text field that a tap anywhere in it leads to. */
export const FIELD_STYLES: Properties = {
  'align-items': 'center',
  gap: '8px',
  position: 'relative',
  cursor: 'text',
  'font-size': fp(16),
  'text-align': 'start',
};

/** A small button inside a field; pressing it leaves the focus where it is. */
export function appendFieldButton(root: Element, glyph: string): Element {
  const button = appendElement(
    root,
    'button',
    {
      ...CLEAR_BUTTON,
      display: 'none',
      flex: 'none',
      width: '24px',
      height: '24px',
      'align-items': 'center',
      'justify-content': 'center',
      color: token('secondaryText'),
    },
    { type: 'button' },
  );
  appendGlyph(button, glyph, '20px');
  return button;
}

export type ClearStyle = 'CONSTANT' | 'INPUT' | 'INVISIBLE';

/** The button that empties a field. */
export class ClearButton {
  readonly #button: Element;
  readonly #field: TextFieldView;
  #style: ClearStyle;

  constructor(node: ComponentNode, field: TextFieldView, style: ClearStyle) {
    this.#field = field;
    this.#style = style;
    this.#button = appendFieldButton(node.element, GLYPHS.close);
    this.#button.setAttribute('data-part', 'clear');
    this.#button.listen('click', () => {
      field.replaceText('');
      field.input.invoke('focus');
    });
    field.onText(() => this.draw());
  }

  setStyle(style: ClearStyle): void {
    this.#style = style;
    this.draw();
  }

  draw(): void {
    const isShown = this.#style === 'CONSTANT' || (this.#style === 'INPUT' && this.#field.text !== '');
    this.#button.setStyle('display', isShown ? 'flex' : 'none');
    this.#button.setAttribute('aria-label', systemText('clear'));
  }
}

/** How many characters there are, of how many there may be. */
export class Counter {
  readonly #line: Element;
  readonly #field: TextFieldView;
  #isShown = false;

  constructor(node: ComponentNode, field: TextFieldView) {
    this.#field = field;
    this.#line = appendElement(
      node.element,
      'span',
      { flex: 'none', 'align-self': 'flex-end', 'font-size': fp(10), color: token('secondaryText') },
      { 'data-part': 'counter' },
    );
    field.onText(() => this.draw());
  }

  show(isShown: boolean): void {
    this.#isShown = isShown;
    this.draw();
  }

  draw(): void {
    const { maxLength, text } = this.#field;
    const isShown = this.#isShown && maxLength !== undefined;
    this.#line.setText(isShown ? `${text.length}/${maxLength}` : '');
    this.#line.setStyle('display', isShown ? undefined : 'none');
  }
}

/** What is wrong, below the field. */
export class ErrorLine {
  readonly #line: Element;
  readonly #field: TextFieldView;

  constructor(node: ComponentNode, field: TextFieldView) {
    this.#field = field;
    this.#line = appendElement(
      node.element,
      'span',
      {
        display: 'none',
        position: 'absolute',
        top: '100%',
        left: '8px',
        right: '8px',
        'font-size': fp(12),
        'line-height': '20px',
        color: token('warning'),
        overflow: 'hidden',
        'text-overflow': 'ellipsis',
        'white-space': 'nowrap',
      },
      { role: 'alert', 'data-part': 'error' },
    );
  }

  show(root: Element, text: string): void {
    const isShown = text !== '';
    this.#line.setText(text);
    this.#line.setStyle('display', isShown ? 'block' : 'none');
    this.#field.input.setAttribute('aria-invalid', isShown ? 'true' : undefined);
    // Keeps what follows below the line.
    root.setStyle('margin-block-end', isShown ? '20px' : undefined);
    root.setStyle('outline', isShown ? `1px solid ${token('warning')}` : undefined);
  }
}
