/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The element that the app calls so. */
export function byId(id: string): HTMLElement {
  const element = find(id);
  if (element === null) {
    throw new Error(`the page has no element ${id}`);
  }
  return element;
}

/** What is typed into of the text field that the app calls so. */
export function fieldById(id: string): HTMLInputElement {
  const element = byId(id);
  const field = element instanceof HTMLInputElement ? element : element.querySelector('input');
  if (field === null) {
    throw new Error(`${id} is no text field`);
  }
  return field;
}

function find(id: string): HTMLElement | null {
  return document.querySelector(`[data-id="${id}"]`);
}

/** Settled with the first change of what is in an element. */
export function changes(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  });
}

/** Settled when an element is in the document. */
export function appears(id: string): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (find(id) !== null) {
        observer.disconnect();
        resolve();
      }
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
}

/** Settled when the frame that shows the document as it is now has been drawn: a task runs after it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve();
      };
      channel.port2.postMessage(undefined);
    });
  });
}
