/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5000;

/** A WebSocket to the preview that comes back by itself, later and later. */
export class LiveSocket {
  readonly #path: string;
  readonly #onMessage: (message: unknown) => void;
  readonly #onOpen: (isOpen: boolean) => void;
  #socket: WebSocket | undefined;
  #timer: number | undefined;
  #retryMs = FIRST_RETRY_MS;

  constructor(path: string, onMessage: (message: unknown) => void, onOpen: (isOpen: boolean) => void) {
    this.#path = path;
    this.#onMessage = onMessage;
    this.#onOpen = onOpen;
  }

  /** Connects now, unless it is connected or on the way. */
  connect(): void {
    if (this.#socket !== undefined) {
      return;
    }
    clearTimeout(this.#timer);
    const socket = new WebSocket(`ws://${location.host}${this.#path}`);
    this.#socket = socket;
    socket.onopen = () => {
      this.#retryMs = FIRST_RETRY_MS;
      this.#onOpen(true);
    };
    socket.onmessage = ({ data }) => this.#onMessage(JSON.parse(data as string));
    socket.onclose = () => {
      if (this.#socket === socket) {
        this.#socket = undefined;
        this.#onOpen(false);
        this.#timer = setTimeout(() => this.connect(), this.#retryMs);
        this.#retryMs = Math.min(2 * this.#retryMs, LONGEST_RETRY_MS);
      }
    };
  }

  /** Until the next {@link connect}. */
  disconnect(): void {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = undefined;
    this.#retryMs = FIRST_RETRY_MS;
    socket?.close();
  }

  send(message: object): void {
    if (this.#socket?.readyState === WebSocket.OPEN) {
      this.#socket.send(JSON.stringify(message));
    }
  }
}
