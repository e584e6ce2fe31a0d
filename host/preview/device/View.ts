/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { WebSocket } from 'ws';
import type { Operation } from '../../arkui/element/ops';
import { ProtocolError } from '../protocol/json';
import type { ChosenFiles, EventReport, ViewMessage } from '../protocol/view';
import { BATCHES_IN_FLIGHT, PARTS_IN_FLIGHT, parseViewReply } from '../protocol/view';

/** What waits to be written to a browser that reads; more than that means that it does not. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;

const CLOSE_PROTOCOL_ERROR = 1002;

export interface ViewOwner {
  /** The view has applied something, so that it can be sent more. */
  answered(view: View): void;
  reported(view: View, event: EventReport): void;
  chosen(view: View, files: ChosenFiles): void;
  /** The view wants to be told when it has been sent all that there is; see {@link View.answerRest}. */
  restAsked(view: View): void;
  closed(view: View): void;
}

/** One browser that shows the screen. */
export class View {
  /** It missed changes: the next that it gets is a snapshot. */
  isStale = true;
  readonly #socket: WebSocket;
  readonly #owner: ViewOwner;
  /** The batches that it has not answered, oldest first. */
  readonly #inFlight: number[] = [];
  /** Those among them that are parts of something larger. */
  readonly #parts = new Set<number>();
  readonly #restQuestions: number[] = [];
  #lastBatch = 0;

  constructor(socket: WebSocket, owner: ViewOwner) {
    this.#socket = socket;
    this.#owner = owner;
    socket.on('message', (data, isBinary) => this.#receive(data as Buffer, isBinary));
    socket.on('close', () => owner.closed(this));
    // ws answers an oversize or malformed frame by closing, which is told above; it is no matter of the app.
    socket.on('error', () => undefined);
  }

  /** Whether it keeps up. */
  get isReady(): boolean {
    const whole = this.#inFlight.length - this.#parts.size;
    return whole < BATCHES_IN_FLIGHT && this.#socket.bufferedAmount < MAX_BUFFERED_BYTES;
  }

  /** Whether it can be sent the beginning of something before the rest is there. */
  get takesParts(): boolean {
    return this.isReady && this.#parts.size < PARTS_IN_FLIGHT;
  }

  /** `operations` in JSON, so that several views share the work. */
  send(kind: 'snapshot' | 'changes', operations: string, isPart = false): void {
    const batch = ++this.#lastBatch;
    this.#inFlight.push(batch);
    if (isPart) {
      this.#parts.add(batch);
    }
    this.isStale = false;
    this.#socket.send(`{"kind":"${kind}","batch":${batch},"operations":${operations}}`);
  }

  /** Something that is not of the screen, and needs no answer before the next. A browser that does not read is ended. */
  tell(message: ViewMessage): void {
    if (this.#socket.bufferedAmount > MAX_BUFFERED_BYTES) {
      // It does not read. It comes back, and gets what there is then.
      this.#socket.terminate();
    } else {
      this.#socket.send(JSON.stringify(message));
    }
  }

  /** Whether it shows all that it was sent. */
  get hasAppliedAll(): boolean {
    return this.#inFlight.length === 0;
  }

  /** There is nothing that it has not been sent. */
  answerRest(): void {
    this.#restQuestions.splice(0).forEach((question) => this.tell({ kind: 'rested', question }));
  }

  #receive(data: Buffer, isBinary: boolean): void {
    try {
      if (isBinary) {
        throw new ProtocolError('a binary message');
      }
      const reply = parseViewReply(data.toString());
      if (reply.kind === 'event') {
        this.#owner.reported(this, reply);
        return;
      }
      if (reply.kind === 'chosen') {
        this.#owner.chosen(this, reply);
        return;
      }
      if (reply.kind === 'askRest') {
        this.#restQuestions.push(reply.question);
        this.#owner.restAsked(this);
        return;
      }
      if (reply.batch !== this.#inFlight.shift()) {
        throw new ProtocolError('an answer to nothing that was sent');
      }
      this.#parts.delete(reply.batch);
    } catch (error) {
      if (!(error instanceof ProtocolError)) {
        throw error;
      }
      this.#socket.close(CLOSE_PROTOCOL_ERROR, error.message);
      return;
    }
    this.#owner.answered(this);
  }
}

export function encodeOperations(operations: readonly Operation[]): string {
  return JSON.stringify(operations);
}
