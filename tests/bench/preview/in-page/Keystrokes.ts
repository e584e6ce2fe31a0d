/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { painted } from './moments';

/** Milliseconds from a key, as the browser stamped it, until its character was to be seen. */
export interface KeystrokeTimes {
  /** In the field, painted. */
  readonly shown: number[];
  /** In the text that the app's side shows of what was typed, in the document. */
  readonly echoed: number[];
}

export interface Keystrokes {
  finish(): Promise<KeystrokeTimes>;
}

/** Focuses the field. Records from now on until {@link Keystrokes.finish}; the field is typed into at its end, one character a key. */
export function recordKeystrokes(field: HTMLInputElement, echo: HTMLElement): Keystrokes {
  /** By the length of the text that the key makes. */
  const pressed = new Map<number, number>();
  const shown: number[] = [];
  const echoed: number[] = [];
  let echoedLength = field.value.length;
  let allEchoed: () => void = () => undefined;
  const onKey = (event: KeyboardEvent): void => {
    pressed.set(field.value.length + 1, event.timeStamp);
  };
  const onInput = (): void => {
    const at = pressed.get(field.value.length);
    if (at !== undefined) {
      void painted().then(() => shown.push(performance.now() - at));
    }
  };
  const isComplete = (): boolean => echoedLength >= field.value.length;
  const observer = new MutationObserver(() => {
    const length = echo.textContent.length;
    // One change may show several characters.
    for (let each = echoedLength + 1; each <= length; each++) {
      const at = pressed.get(each);
      if (at !== undefined) {
        echoed.push(performance.now() - at);
      }
    }
    echoedLength = length;
    if (isComplete()) {
      allEchoed();
    }
  });
  field.focus();
  field.addEventListener('keydown', onKey);
  field.addEventListener('input', onInput);
  observer.observe(echo, { subtree: true, childList: true, characterData: true });
  return {
    async finish() {
      if (!isComplete()) {
        await new Promise<void>((resolve) => {
          allEchoed = resolve;
        });
      }
      await painted();
      field.removeEventListener('keydown', onKey);
      field.removeEventListener('input', onInput);
      observer.disconnect();
      return { shown, echoed };
    },
  };
}
