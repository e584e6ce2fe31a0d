/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { AskRest } from '../protocol/view';
import { hasWaitingReports } from './Listeners';

/** The event by which a test asks a device's element, with what to call. */
export const REST_EVENT = 'askrest';

/**
 * Says when the screen shows all that the app had to show. What the browser reports of that, such as sizes, may make the
 * app show something else: who asks compares `activity` with that of the next time.
 */
export class Rest {
  /** Grows with everything that is shown or reported. */
  activity = 0;
  readonly #send: (question: AskRest) => void;
  readonly #waiting = new Map<number, (activity: number) => void>();
  #lastQuestion = 0;

  constructor(element: Element, send: (question: AskRest) => void) {
    this.#send = send;
    element.addEventListener(REST_EVENT, (event) => {
      const question = ++this.#lastQuestion;
      this.#waiting.set(question, (event as CustomEvent<(activity: number) => void>).detail);
      send({ kind: 'askRest', question });
    });
  }

  /** The process may be another one, which knows of no question. */
  askAgain(): void {
    this.#waiting.forEach((_answer, question) => this.#send({ kind: 'askRest', question }));
  }

  answered(question: number): void {
    if (hasWaitingReports()) {
      this.#send({ kind: 'askRest', question }); // Until they have been sent.
      return;
    }
    this.#waiting.get(question)?.(this.activity);
    this.#waiting.delete(question);
  }
}
