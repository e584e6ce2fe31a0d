/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Fail, Listener, Sized, StreamEvents, StreamLink } from '../sockets';
import { Round } from './round';
import type { ScenarioClient, ScenarioServer } from './scenario';

/** Bytes in one direction: the client sends a round of messages, the server counts and answers once, at the end. */

/** The server side. A round ends with `acknowledgement`, sent when all its bytes are there. */
export async function serveSink<Bytes extends Sized>(
  listen: (accept: (link: StreamLink<Bytes>) => StreamEvents<Bytes>) => Promise<Listener>,
  messageBytes: number,
  acknowledgement: Bytes,
  fail: Fail,
): Promise<ScenarioServer> {
  let missingBytes = 0;
  const listener = await listen((link) => ({
    received: (bytes) => {
      missingBytes -= bytes.byteLength;
      if (missingBytes === 0) {
        link.send(acknowledgement, () => undefined);
      }
    },
    failed: fail,
  }));
  return {
    port: listener.port,
    expect: (messages) => (missingBytes = messages * messageBytes),
    close: () => listener.close(),
  };
}

/**
 * The client side, as fast as its flow control allows, which is the same for all: one send at a time, and the next one
 * when the system has taken all its bytes. Where sends are promises that is an awaited `send`, on Node the callback of
 * `write`.
 */
export async function connectSource<Bytes extends Sized>(
  connect: (events: StreamEvents<Bytes>) => Promise<StreamLink<Bytes>>,
  message: Bytes,
  fail: Fail,
): Promise<ScenarioClient> {
  const round = new Round(fail);
  const sendNext = (): void => {
    if (round.next()) {
      link.send(message, taken);
    }
  };
  const taken = (error?: unknown): void => {
    if (error === undefined || error === null) {
      round.advance();
      sendNext();
    }
  };
  const link = await connect({ received: () => round.finish(), failed: fail });
  return {
    run: (messages) => {
      const duration = round.begin(messages);
      sendNext();
      return duration;
    },
    close: () => link.close(),
  };
}
