/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ChooseFiles, ChosenFile, DeliverFile } from '../protocol/view';
import { MAX_CHOSEN_BYTES } from '../protocol/view';
import { h } from './dom';
import type { Texts } from './texts';

/** Lets a person choose files, and answers with them; with none where they decide against it. */
export function chooseFiles(
  { suffixes, maxCount }: ChooseFiles,
  place: HTMLElement,
  texts: Texts,
  answer: (files: readonly ChosenFile[]) => void,
): void {
  const finish = (files: readonly ChosenFile[]): void => {
    panel.remove();
    answer(files);
  };
  const input = h('input', {
    type: 'file',
    accept: suffixes.join(','),
    multiple: maxCount > 1,
    onchange: () => void read(input.files, maxCount).then(finish),
    oncancel: () => finish([]),
  });
  const choose = h('button', { type: 'button', onclick: () => input.click() }, texts('choose'));
  const cancel = h('button', { type: 'button', onclick: () => finish([]) }, texts('cancel'));
  const note = h('p', {}, texts('chooseHint'));
  const panel = h('div', { className: 'state', role: 'dialog' }, note, choose, ' ', cancel);
  place.append(panel);
  choose.focus();
  // A browser opens its chooser for a person only: at once where the app asks because of a click.
  if (navigator.userActivation.isActive) {
    input.click();
  }
}

/** A file of the app becomes a download. */
export function deliver({ name, content }: DeliverFile): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes]));
  h('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}

/** A browser may refuse, where the page does not have the focus: then the clipboard is the device's alone. */
export function copyText(text: string): void {
  navigator.clipboard.writeText(text).catch((error: unknown) => console.warn(error));
}

async function read(list: FileList | null, maxCount: number): Promise<ChosenFile[]> {
  const files = [...(list ?? [])].slice(0, maxCount);
  if (files.reduce((sum, { size }) => sum + size, 0) > MAX_CHOSEN_BYTES) {
    alert(`> ${MAX_CHOSEN_BYTES / 1024 / 1024} MB`);
    return [];
  }
  return Promise.all(files.map(async (file) => ({ name: file.name, content: await base64(file) })));
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
}
