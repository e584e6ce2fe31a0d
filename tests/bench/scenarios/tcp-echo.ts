/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Fail, Sized, Sockets } from '../sockets';
import { Round } from './round';
import type { Scenario, ScenarioClient, ScenarioServer, ServerIdentity, Target } from './scenario';

const MESSAGE_BYTES = 64;

/** One small message in flight: the server sends back what it gets, and the answer is the cue for the next message. */
export const tcpEcho: Scenario = {
  title: 'TCP echo 64 B',
  unit: 'round trips/s',
  unitsPerMessage: 1,
  nodeModule: 'node:net',
  serve,
  connect,
};

async function serve<Bytes extends Sized, Address>(
  sockets: Sockets<Bytes, Address>,
  _identity: ServerIdentity,
  fail: Fail,
): Promise<ScenarioServer> {
  const listener = await sockets.listenTcp(
    (link) => ({ received: (bytes) => link.send(bytes, ignoreTaken), failed: fail }),
    fail,
  );
  return { port: listener.port, expect: () => undefined, close: () => listener.close() };
}

async function connect<Bytes extends Sized, Address>(
  sockets: Sockets<Bytes, Address>,
  target: Target,
  fail: Fail,
): Promise<ScenarioClient> {
  const message = sockets.message(MESSAGE_BYTES);
  const round = new Round(fail);
  let missingBytes = 0;
  const sendNext = (): void => {
    if (round.next()) {
      missingBytes = MESSAGE_BYTES;
      link.send(message, ignoreTaken);
    } else {
      round.finish();
    }
  };
  const link = await sockets.connectTcp(target.port, {
    received: (bytes) => {
      missingBytes -= bytes.byteLength;
      if (missingBytes === 0) {
        round.advance();
        sendNext();
      }
    },
    failed: fail,
  });
  return {
    run: (messages) => {
      const duration = round.begin(messages);
      sendNext();
      return duration;
    },
    close: () => link.close(),
  };
}

/** The answer is waited for, not the send. */
function ignoreTaken(): void {
  return;
}
