/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

type FieldElement = HTMLInputElement | HTMLTextAreaElement;

const fields = new WeakMap<Node, TextField>();

export function isFieldElement(node: Node): node is FieldElement {
  return node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement;
}

export function fieldOf(node: Node): TextField | undefined {
  return fields.get(node);
}

/**
 * A text field that a person types into while the app sets its text. Every input has a number, so that a text that the
 * app set before it knew of the last one is left out, and nothing disturbs an input method that composes a character.
 */
export class TextField {
  readonly #element: FieldElement;
  #sequence = 0;
  #isComposing = false;
  #late: { value: string; sequence: number } | undefined;
  /** Reports an input; set while the app listens. */
  onInput: ((sequence: number) => void) | undefined;

  constructor(element: FieldElement) {
    this.#element = element;
    fields.set(element, this);
    element.addEventListener('compositionstart', () => {
      this.#isComposing = true;
    });
    element.addEventListener('compositionend', () => {
      this.#isComposing = false;
      this.#input();
      if (this.#late !== undefined) {
        this.set(this.#late.value, this.#late.sequence);
      }
    });
    element.addEventListener('input', () => {
      if (!this.#isComposing) {
        this.#input();
      }
    });
  }

  /**
   * Takes the place of another one, which was typed into: of the app's text and what stood there the one that knows of
   * more inputs counts, and the caret is where it was.
   */
  replace(other: TextField): void {
    const { value, selectionStart, selectionEnd } = other.#element;
    if (other.#sequence > this.#sequence) {
      this.#sequence = other.#sequence;
      this.#element.value = value;
    }
    if (selectionStart !== null) {
      this.#element.setSelectionRange(selectionStart, selectionEnd);
    }
  }

  /** The app's text, as it is after the input of that number. */
  set(value: string, sequence: number): void {
    this.#late = undefined;
    if (this.#isComposing) {
      this.#late = { value, sequence };
      return;
    }
    if (sequence < this.#sequence) {
      return;
    }
    this.#sequence = sequence;
    if (this.#element.value !== value) {
      const { selectionStart, selectionEnd } = this.#element;
      this.#element.value = value;
      if (selectionStart !== null && this.#element.matches(':focus')) {
        this.#element.setSelectionRange(selectionStart, selectionEnd);
      }
    }
  }

  #input(): void {
    if (this.onInput !== undefined) {
      this.onInput(++this.#sequence);
    }
  }
}
