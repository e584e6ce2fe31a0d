/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { RowItem } from '../messages';

export function element(tag: string, id?: string, text?: string): HTMLElement {
  const made = document.createElement(tag);
  if (id !== undefined) {
    made.dataset['id'] = id;
  }
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

export function button(id: string, text: string, onClick: () => void): HTMLElement {
  const made = element('button', id, text);
  made.addEventListener('click', onClick);
  return made;
}

export interface RowView {
  readonly element: HTMLElement;
  readonly title: HTMLElement;
}

export function rowView(item: RowItem): RowView {
  const row = element('div');
  row.className = 'row';
  const title = element('span', `title-${item.position}`, item.title);
  row.append(element('span', undefined, String(item.position)), title);
  return { element: row, title };
}
