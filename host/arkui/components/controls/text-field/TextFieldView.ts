/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import type { ElementEvent } from '../../../element/ops';
import { resolveString } from '../../../../device/resources';
import { hear, isEnabled } from '../../common/hearing';
import { callHandler } from '../controlRows';
import { appendElement } from '../../elements';
import { setFocusTarget } from '../focusTarget';
import { untracked } from '../../../state/tracking';
import { token } from '../theme';
import type { TextController } from './TextController';
import { keepAllowed } from './inputFilter';

/** What of a text field changes with what is typed: counters, buttons. */
export type TextListener = (text: string) => void;

/** The handlers of the page. */
export interface TextHandlers {
  onChange?: unknown;
  onSubmit?: unknown;
  onEditChange?: unknown;
  onTextSelectionChange?: unknown;
  onFilterError?: unknown;
}

/** The part that all text fields share: what is typed, what the page says, and who is told. */
export class TextFieldView {
  readonly node: ComponentNode;
  /** Where a person types. */
  readonly input: Element;
  readonly handlers: TextHandlers = {};
  readonly #listeners: TextListener[] = [];
  /** What the page lets through; it wins over what the type does. */
  filter: RegExp | undefined;
  typeFilter: RegExp | undefined;
  maxLength: number | undefined;
  isEditing = false;
  #selection = [0, 0];
  #hasText = false;
  #controller: TextController | undefined;

  constructor(node: ComponentNode, tag: 'input' | 'textarea') {
    this.node = node;
    this.input = appendElement(
      node.element,
      tag,
      {
        'box-sizing': 'border-box',
        appearance: 'none',
        flex: '1',
        'align-self': 'stretch',
        'min-width': '0px',
        margin: '0px',
        padding: '0px',
        border: 'none',
        outline: 'none',
        background: 'none',
        color: 'inherit',
        'font-family': 'inherit',
        'font-size': 'inherit',
        'font-weight': 'inherit',
        'line-height': 'inherit',
        'text-align': 'inherit',
        'caret-color': token('brand'),
        '--placeholder-color': token('secondaryText'),
      },
      { spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off' },
    );
    this.input.setValue('');
    setFocusTarget(node, this.input);
    hear(this.input, 'input', 'field', (event) => this.#typed(event));
    hear(this.input, 'focus', 'field', () => this.#setEditing(true));
    hear(this.input, 'blur', 'field', () => this.#setEditing(false));
  }

  get text(): string {
    return this.input.value ?? '';
  }

  /** Who draws what depends on the text; called at once, too. */
  onText(listener: TextListener): void {
    this.#listeners.push(listener);
    listener(this.text);
  }

  /** The text that the page gives: at first, and when it gives another one. */
  setText(given: unknown): void {
    const isFirst = !this.#hasText;
    this.#hasText = true;
    if (given === undefined) {
      return;
    }
    const text = resolveString(given);
    if (text === this.text) {
      return;
    }
    this.#show(text);
    if (!isFirst) {
      // As a device: the page hears of its own changes, too, after it was drawn.
      void Promise.resolve().then(() => {
        if (this.text === text) {
          this.#tell();
        }
      });
    }
  }

  /** What a person does with the clear button. */
  replaceText(text: string): void {
    if (text !== this.text) {
      this.#show(text);
      this.#tell();
    }
  }

  setPlaceholder(placeholder: unknown): void {
    const text = placeholder === undefined ? undefined : resolveString(placeholder);
    this.input.setAttribute('placeholder', text);
    if (this.node.attributes.get('accessibilityText') === undefined) {
      this.input.setAttribute('aria-label', text);
    }
  }

  setController(controller: TextController | undefined): void {
    if (this.#controller !== controller) {
      this.#controller?.detach(this);
      this.#controller = controller;
      controller?.attach(this);
    }
  }

  /** Listens to the selection only where the page or a controller wants to know it. */
  followSelection(): void {
    hear(this.input, 'selectionchange', 'field', (event) => this.#select(event));
  }

  get caret(): number {
    return this.#selection[1] ?? 0;
  }

  dispose(): void {
    this.setController(undefined);
  }

  #typed(event: ElementEvent): void {
    if (!isEnabled(this.node)) {
      return;
    }
    this.#noteSelection(event);
    const typed = event.value ?? this.text;
    const { kept, refused } = keepAllowed(typed, this.filter ?? this.typeFilter, this.maxLength);
    if (kept !== typed) {
      this.input.setValue(kept);
    }
    if (refused !== '') {
      callHandler(this.node, 'inputFilter', this.handlers.onFilterError, refused);
    }
    this.#listeners.forEach((listener) => listener(this.text));
    this.#tell();
  }

  #show(text: string): void {
    this.input.setValue(text);
    untracked(() => this.#listeners.forEach((listener) => listener(text)));
  }

  #tell(): void {
    callHandler(this.node, 'onChange', this.handlers.onChange, this.text);
  }

  #setEditing(isEditing: boolean): void {
    if (this.isEditing !== isEditing) {
      this.isEditing = isEditing;
      callHandler(this.node, 'onEditChange', this.handlers.onEditChange, isEditing);
    }
  }

  #noteSelection(event: ElementEvent): boolean {
    const { selectionStart, selectionEnd } = event;
    if (selectionStart === undefined || selectionEnd === undefined) {
      return false;
    }
    const isNew = this.#selection[0] !== selectionStart || this.#selection[1] !== selectionEnd;
    this.#selection = [selectionStart, selectionEnd];
    return isNew;
  }

  #select(event: ElementEvent): void {
    if (this.#noteSelection(event)) {
      const [start, end] = this.#selection;
      callHandler(this.node, 'onTextSelectionChange', this.handlers.onTextSelectionChange, start, end);
    }
  }
}
