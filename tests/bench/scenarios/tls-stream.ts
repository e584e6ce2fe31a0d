/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { connectSource, serveSink } from './one-way';
import type { Scenario } from './scenario';
import { listenTls } from '../implementations/tls-listener';

/** What one TLS record holds. */
const MESSAGE_BYTES = 16 * 1024;
const acknowledgement: Uint8Array = new Uint8Array(1);

/**
 * Sends of one record each in one direction, over TLS 1.3. Only the client is the implementation's own: the host module
 * has no TLS server, so that the server is `node:tls` for all of them.
 */
export const tlsStream: Scenario = {
  title: 'TLS stream 16 KiB',
  unit: 'MB/s',
  unitsPerMessage: MESSAGE_BYTES / 1e6,
  nodeModule: 'node:tls',
  serve: (_sockets, identity, fail) =>
    serveSink((accept) => listenTls(identity, accept, fail), MESSAGE_BYTES, acknowledgement, fail),
  connect: (sockets, target, fail) =>
    connectSource(
      (events) => sockets.connectTls(target.port, target.authority, events),
      sockets.message(MESSAGE_BYTES),
      fail,
    ),
};
