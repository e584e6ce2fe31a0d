/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ChosenFile, DeviceShell, FileChoice } from '../../device/shell';
import type { ChosenFiles, ViewMessage } from '../protocol/view';
import type { View } from './View';

interface Question {
  readonly view: View;
  readonly answer: (files: readonly ChosenFile[]) => void;
}

/** What is around the device is the browser that was used last: its file chooser, its downloads, its clipboard. */
export class BrowserShell implements DeviceShell {
  readonly #views = new Set<View>();
  readonly #questions = new Map<number, Question>();
  #used: View | undefined;
  #lastQuestion = 0;

  added(view: View): void {
    this.#views.add(view);
  }

  /** A person does something there. */
  used(view: View): void {
    this.#used = view;
  }

  /** Nobody can choose a file there any more. */
  removed(view: View): void {
    this.#views.delete(view);
    if (this.#used === view) {
      this.#used = undefined;
    }
    for (const [number, { view: asked, answer }] of this.#questions) {
      if (asked === view) {
        this.#questions.delete(number);
        answer([]);
      }
    }
  }

  /** An answer to nothing that is asked any more is left alone. */
  answered(view: View, { question, files }: ChosenFiles): void {
    const asked = this.#questions.get(question);
    if (asked?.view === view) {
      this.#questions.delete(question);
      asked.answer(files.map(({ name, content }) => ({ name, content: Buffer.from(content, 'base64') })));
    }
  }

  chooseFiles({ suffixes, maxCount }: FileChoice): Promise<readonly ChosenFile[]> {
    const view = this.#view;
    if (view === undefined) {
      return Promise.reject(new Error('no browser shows this device, so that nobody can choose a file'));
    }
    const question = ++this.#lastQuestion;
    return new Promise((resolve) => {
      this.#questions.set(question, { view, answer: resolve });
      view.tell({ kind: 'choose', question, suffixes, maxCount });
    });
  }

  deliver({ name, content }: ChosenFile): void {
    this.#tell({ kind: 'deliver', name, content: Buffer.from(content).toString('base64') });
  }

  copyText(text: string): void {
    this.#tell({ kind: 'copy', text });
  }

  get #view(): View | undefined {
    return this.#used ?? [...this.#views].at(-1);
  }

  /** Without a browser there is no place for it. */
  #tell(message: ViewMessage): void {
    this.#view?.tell(message);
  }
}
