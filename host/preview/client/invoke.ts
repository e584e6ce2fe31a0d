/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What the app may have an element do once. */
export function invoke(node: HTMLElement | SVGElement, method: string, values: readonly unknown[]): void {
  switch (method) {
    case 'focus':
      node.focus();
      break;
    case 'blur':
      // Asked of what holds others, whichever of them has the focus loses it.
      if (document.activeElement instanceof HTMLElement && node.contains(document.activeElement)) {
        document.activeElement.blur();
      }
      break;
    case 'scrollTo':
      node.scrollTo(Number(values[0]), Number(values[1]));
      break;
    case 'scrollIntoView':
      // Not with the page around the device.
      node.scrollIntoView({ block: values[0] === false ? 'end' : 'nearest', inline: 'nearest' });
      break;
    case 'select':
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
        const [start = 0, end = node.value.length] = values as number[];
        node.setSelectionRange(start, end);
      }
      break;
    default:
      throw new Error(`a screen can't ${method}`);
  }
}
