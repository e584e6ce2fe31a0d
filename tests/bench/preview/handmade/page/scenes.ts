/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Reply, Request } from '../messages';
import { ROW_HEIGHT } from '../messages';
import type { RowView } from './elements';
import { button, element, rowView } from './elements';

type Ask = (request: Request) => void;
type Shown = Extract<Reply, { kind: 'shown' }>;

/** A scene that is on the page; it hears every reply that comes while it is. */
export interface Scene {
  readonly elements: readonly HTMLElement[];
  hear(reply: Reply): void;
}

export function counterScene(ask: Ask): Scene {
  const count = element('span', 'count', '0');
  return {
    elements: [button('add', 'Add one', () => ask({ kind: 'add' })), count],
    hear(reply) {
      if (reply.kind === 'count') {
        count.textContent = String(reply.count);
      }
    },
  };
}

/** A list with every row built. */
export function listScene(ask: Ask, shown: Shown): Scene {
  const rows = shown.rows.map(rowView);
  const list = element('div', 'rows');
  list.className = 'rows';
  list.append(...rows.map((row) => row.element));
  return {
    elements: [button('change', 'Change one row', () => ask({ kind: 'change' })), list],
    hear(reply) {
      const row = reply.kind === 'changed' ? rows[reply.row.position] : undefined;
      if (reply.kind === 'changed' && row !== undefined) {
        row.title.textContent = reply.row.title;
      }
    },
  };
}

/** The same list, built as far as it is visible. */
export function virtualListScene(ask: Ask, shown: Shown): Scene {
  const rows = new Map<number, RowView>();
  const list = element('div', 'rows');
  list.className = 'rows';
  const content = element('div');
  content.className = 'virtual';
  content.style.height = `${shown.total * ROW_HEIGHT}px`;
  list.append(content);
  const place = (items: Shown['rows']): void => {
    const present = new Set(items.map((item) => item.position));
    for (const [position, row] of rows) {
      if (!present.has(position)) {
        row.element.remove();
        rows.delete(position);
      }
    }
    for (const item of items) {
      if (!rows.has(item.position)) {
        const row = rowView(item);
        row.element.style.top = `${item.position * ROW_HEIGHT}px`;
        rows.set(item.position, row);
        content.append(row.element);
      }
    }
  };
  place(shown.rows);
  list.addEventListener('scroll', () => {
    const first = Math.max(0, Math.floor(list.scrollTop / ROW_HEIGHT) - 4);
    ask({ kind: 'rows', first, count: Math.ceil(list.clientHeight / ROW_HEIGHT) + 8 });
  });
  return {
    elements: [list],
    hear(reply) {
      if (reply.kind === 'rows') {
        place(reply.rows);
      }
    },
  };
}

export function messagesScene(ask: Ask): Scene {
  const endpoint = element('span', 'endpoint');
  const field = document.createElement('input');
  field.dataset['id'] = 'field';
  field.addEventListener('input', () => ask({ kind: 'typed', text: field.value }));
  const echo = element('span', 'echo');
  const received = element('span', 'received', '0');
  const last = element('div');
  return {
    elements: [endpoint, field, echo, received, last],
    hear(reply) {
      switch (reply.kind) {
        case 'listening':
          endpoint.textContent = reply.endpoint;
          break;
        case 'draft':
          echo.textContent = reply.text;
          break;
        case 'received':
          received.textContent = String(reply.total);
          last.replaceChildren(...reply.last.map((text) => element('div', undefined, text)));
          break;
        default:
          break;
      }
    },
  };
}
