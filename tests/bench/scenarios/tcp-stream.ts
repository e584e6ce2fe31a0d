/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { connectSource, serveSink } from './one-way';
import type { Scenario } from './scenario';

const MESSAGE_BYTES = 64 * 1024;

/** Large sends in one direction; both sides are the implementation's own. */
export const tcpStream: Scenario = {
  title: 'TCP stream 64 KiB',
  unit: 'MB/s',
  unitsPerMessage: MESSAGE_BYTES / 1e6,
  nodeModule: 'node:net',
  serve: (sockets, _identity, fail) =>
    serveSink((accept) => sockets.listenTcp(accept, fail), MESSAGE_BYTES, sockets.message(1), fail),
  connect: (sockets, target, fail) =>
    connectSource((events) => sockets.connectTcp(target.port, events), sockets.message(MESSAGE_BYTES), fail),
};
