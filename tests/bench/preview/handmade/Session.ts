/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import type { WebSocket } from 'ws';
import type { Reply, Request, RowItem, SceneName } from './messages';
import { SHOWN_MESSAGES } from './messages';

const ROWS = 10_000;
const CHANGED_ROW = 5000;
/** Enough for the first screen, before the page has said how much it shows. */
const FIRST_ROWS = 24;
/** Messages that arrive within one frame are told together. */
const FRAME_MS = 16;

/** The state behind one handmade page: it holds what the page shows and tells what has changed. */
export class Session {
  readonly #page: WebSocket;
  #count = 0;
  #changes = 0;
  #rows: RowItem[] = [];
  #socket: Socket | undefined;
  #received = 0;
  #last: string[] = [];
  #frame: NodeJS.Timeout | undefined;

  constructor(page: WebSocket) {
    this.#page = page;
    page.on('message', (data: Buffer) => this.#hear(JSON.parse(data.toString()) as Request));
    page.on('close', () => this.#leave());
  }

  #hear(request: Request): void {
    switch (request.kind) {
      case 'show':
        this.#show(request.scene);
        break;
      case 'add':
        this.#count += 1;
        this.#tell({ kind: 'count', count: this.#count });
        break;
      case 'change':
        this.#change();
        break;
      case 'rows':
        this.#tell({ kind: 'rows', rows: this.#rows.slice(request.first, request.first + request.count) });
        break;
      case 'typed':
        this.#tell({ kind: 'draft', text: request.text });
        break;
    }
  }

  #show(scene: SceneName): void {
    this.#leave();
    this.#count = 0;
    this.#rows =
      scene === 'list' || scene === 'virtual-list'
        ? Array.from({ length: ROWS }, (_, position) => ({ position, title: `Title of row ${position}` }))
        : [];
    const rows = scene === 'list' ? this.#rows : this.#rows.slice(0, FIRST_ROWS);
    this.#tell({ kind: 'shown', scene, total: this.#rows.length, rows });
    if (scene === 'messages') {
      this.#listen();
    }
  }

  #change(): void {
    this.#changes += 1;
    const row: RowItem = { position: CHANGED_ROW, title: `Change ${this.#changes}` };
    this.#rows[CHANGED_ROW] = row;
    this.#tell({ kind: 'changed', row });
  }

  #listen(): void {
    const socket = createSocket('udp4');
    this.#socket = socket;
    socket.on('message', (bytes) => {
      this.#received += 1;
      this.#last = [...this.#last.slice(1 - SHOWN_MESSAGES), bytes.toString()];
      this.#frame ??= setTimeout(() => {
        this.#frame = undefined;
        this.#tell({ kind: 'received', total: this.#received, last: this.#last });
      }, FRAME_MS);
    });
    socket.bind(0, '127.0.0.1', () => {
      const { address, port } = socket.address();
      this.#tell({ kind: 'listening', endpoint: `${address}:${port}` });
    });
  }

  #leave(): void {
    clearTimeout(this.#frame);
    this.#frame = undefined;
    this.#socket?.close();
    this.#socket = undefined;
    this.#received = 0;
    this.#last = [];
  }

  #tell(reply: Reply): void {
    this.#page.send(JSON.stringify(reply));
  }
}
