/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What a controller does with the field it belongs to. */
export interface ControlledField {
  readonly input: { invoke(method: string, ...values: (string | number | boolean)[]): void };
  readonly isEditing: boolean;
  readonly caret: number;
  followSelection(): void;
}

/** Moves the caret of a text field, selects in it, ends the editing. Without effect while no field shows it. */
export class TextController {
  #field: ControlledField | undefined;

  caretPosition(value: number): void {
    this.setTextSelection(value, value);
  }

  setTextSelection(start: number, end: number): void {
    this.#field?.input.invoke('select', start, end);
  }

  stopEditing(): void {
    this.#field?.input.invoke('blur');
  }

  isEditing(): boolean {
    return this.#field?.isEditing ?? false;
  }

  /** Where the caret was when the view last said so. */
  getCaretOffset(): { index: number; x: number; y: number } {
    return { index: this.#field?.caret ?? 0, x: 0, y: 0 };
  }

  /** For the field. */
  attach(field: ControlledField): void {
    this.#field = field;
    field.followSelection();
  }

  /** For the field. */
  detach(field: ControlledField): void {
    if (this.#field === field) {
      this.#field = undefined;
    }
  }
}

export class TextInputController extends TextController {}
export class TextAreaController extends TextController {}
export class SearchController extends TextController {}
