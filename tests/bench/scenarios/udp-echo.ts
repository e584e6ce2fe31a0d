/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Fail, Sized, Sockets } from '../sockets';
import { Round } from './round';
import type { Scenario, ScenarioClient, ScenarioServer, ServerIdentity, Target } from './scenario';

const MESSAGE_BYTES = 1024;
/** Datagrams in flight: enough that neither side waits idly, and far less than fills a socket's buffer and gets lost. */
const WINDOW = 8;

/** Each datagram comes back from the server, and makes room for the next one. A lost one leaves the round unfinished. */
export const udpEcho: Scenario = {
  title: 'UDP 1 KiB',
  unit: 'datagrams/s',
  unitsPerMessage: 1,
  nodeModule: 'node:dgram',
  serve,
  connect,
};

async function serve<Bytes extends Sized, Address>(
  sockets: Sockets<Bytes, Address>,
  _identity: ServerIdentity,
  fail: Fail,
): Promise<ScenarioServer> {
  const link = await sockets.bindUdp({
    received: (bytes, from) => link.send(bytes, from, ignoreTaken),
    failed: fail,
  });
  return { port: link.port, expect: () => undefined, close: () => link.close() };
}

async function connect<Bytes extends Sized, Address>(
  sockets: Sockets<Bytes, Address>,
  target: Target,
  fail: Fail,
): Promise<ScenarioClient> {
  const message = sockets.message(MESSAGE_BYTES);
  const server = sockets.address(target.port);
  const round = new Round(fail);
  const sendNext = (): void => {
    if (round.next()) {
      link.send(message, server, ignoreTaken);
    }
  };
  const link = await sockets.bindUdp({
    received: (bytes) => {
      if (bytes.byteLength !== MESSAGE_BYTES) {
        fail(new Error(`a datagram of ${MESSAGE_BYTES} bytes came back with ${bytes.byteLength}`));
        return;
      }
      round.advance();
      if (round.isThrough) {
        round.finish();
      } else {
        sendNext();
      }
    },
    failed: fail,
  });
  return {
    run: (messages) => {
      const duration = round.begin(messages);
      for (let inFlight = 0; inFlight < WINDOW; inFlight += 1) {
        sendNext();
      }
      return duration;
    },
    close: () => link.close(),
  };
}

/** The datagram's return is waited for, not its departure. */
function ignoreTaken(): void {
  return;
}
