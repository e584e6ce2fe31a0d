/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { LogEntry, LogLevel } from '../protocol/control';
import { h } from './dom';
import type { Texts } from './texts';

const MAX_ROWS = 1000;
const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'fatal'];
const END_TOLERANCE_PX = 8;

interface Row {
  readonly element: HTMLElement;
  readonly level: number;
  readonly text: string;
}

/** What the apps log: the last lines, by level and text. */
export class LogPanel {
  readonly element = h('details', { className: 'log' });
  readonly #summary = h('summary');
  readonly #list = h('div', { className: 'rows', role: 'log', tabIndex: 0 });
  readonly #filter = h('input', { type: 'search', oninput: () => this.#filterAll() });
  readonly #level = h(
    'select',
    { onchange: () => this.#filterAll() },
    ...LEVELS.map((level) => h('option', {}, level)),
  );
  readonly #clear = h('button', { type: 'button', onclick: () => this.clear() });
  #rows: Row[] = [];

  constructor() {
    this.#level.value = 'info';
    this.element.append(
      this.#summary,
      h('div', { className: 'tools' }, this.#filter, this.#level, this.#clear),
      this.#list,
    );
  }

  speak(texts: Texts): void {
    this.#summary.textContent = texts('log');
    this.#filter.placeholder = texts('filter');
    this.#filter.ariaLabel = texts('filter');
    this.#level.ariaLabel = texts('levelHint');
    this.#clear.textContent = texts('clear');
    this.#list.dataset['empty'] = texts('noLog');
  }

  add(device: string, entries: readonly LogEntry[]): void {
    // Measured only where it is seen: that costs a layout.
    const isAtEnd = this.element.open && this.#isAtEnd();
    const added = entries.slice(-MAX_ROWS).map((entry) => this.#row(device, entry));
    this.#rows.push(...added);
    this.#list.append(...added.map(({ element }) => element));
    this.#rows.splice(0, this.#rows.length - MAX_ROWS).forEach(({ element }) => element.remove());
    if (isAtEnd) {
      this.#list.scrollTop = this.#list.scrollHeight;
    }
  }

  #isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#list;
    return scrollHeight - scrollTop - clientHeight < END_TOLERANCE_PX;
  }

  clear(): void {
    this.#rows = [];
    this.#list.replaceChildren();
  }

  #row(device: string, { time, level, tag, text }: LogEntry): Row {
    const clock = new Date(time).toTimeString().slice(0, 8);
    const line = `${clock}.${String(time % 1000).padStart(3, '0')} ${device} ${tag}: ${text}`;
    const row = {
      element: h('div', { className: level }, line),
      level: LEVELS.indexOf(level),
      text: line.toLowerCase(),
    };
    this.#apply(row);
    return row;
  }

  #filterAll(): void {
    this.#rows.forEach((row) => this.#apply(row));
  }

  #apply({ element, level, text }: Row): void {
    element.hidden = level < this.#level.selectedIndex || !text.includes(this.#filter.value.toLowerCase());
  }
}
