/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { callHandler } from '../controlRows';
import { GLYPHS } from '../icon';
import { systemText } from '../systemTexts';
import { appendFieldButton } from './fieldParts';
import type { TextFieldView } from './TextFieldView';

const PASSWORD_TYPES = ['Password', 'NUMBER_PASSWORD', 'NEW_PASSWORD'];

/** Hides what is typed, and lets a person see it. */
export class PasswordToggle {
  readonly #node: ComponentNode;
  readonly #field: TextFieldView;
  readonly #showButton: Element;
  readonly #hideButton: Element;
  #isPassword = false;
  #isVisible = false;
  #hasIcon = true;
  /** A handler of the page. */
  onSecurityStateChange: unknown;

  constructor(node: ComponentNode, field: TextFieldView) {
    this.#node = node;
    this.#field = field;
    this.#showButton = appendFieldButton(node.element, GLYPHS.invisible);
    this.#hideButton = appendFieldButton(node.element, GLYPHS.visible);
    this.#showButton.setAttribute('data-part', 'password');
    this.#hideButton.setAttribute('data-part', 'password');
    this.#showButton.listen('click', () => this.#toggle());
    this.#hideButton.listen('click', () => this.#toggle());
    this.#draw();
  }

  setType(type: unknown): void {
    this.#isPassword = PASSWORD_TYPES.includes(String(type));
    this.#draw();
  }

  setIcon(hasIcon: boolean): void {
    this.#hasIcon = hasIcon;
    this.#draw();
  }

  setVisible(isVisible: boolean): void {
    this.#isVisible = isVisible;
    this.#draw();
  }

  #toggle(): void {
    this.#isVisible = !this.#isVisible;
    this.#draw();
    callHandler(this.#node, 'onSecurityStateChange', this.onSecurityStateChange, this.#isVisible);
  }

  #draw(): void {
    const hasIcon = this.#isPassword && this.#hasIcon;
    this.#field.input.setAttribute('type', this.#isPassword && !this.#isVisible ? 'password' : 'text');
    this.#showButton.setStyle('display', hasIcon && !this.#isVisible ? 'flex' : 'none');
    this.#hideButton.setStyle('display', hasIcon && this.#isVisible ? 'flex' : 'none');
    this.#showButton.setAttribute('aria-label', systemText('showPassword'));
    this.#hideButton.setAttribute('aria-label', systemText('hidePassword'));
  }
}
