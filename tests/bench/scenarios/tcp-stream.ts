/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { connectSource, serveSink } from './one-way';
import type { Scenario } from './scenario';

const MESSAGE_BYTES = 64 * 1024;

/**
 * Large sends in one direction, with default options: a server of the host module cuts what Node reads into deliveries
 * of 8192 bytes, each in memory of its own, as on a device.
 */
export const tcpStream: Scenario = streamWithReads('TCP stream 64 KiB', undefined);

/** The same with servers that deliver as much at once as Node's does: what is left without those cuts. */
export const tcpStreamLargeReads: Scenario = streamWithReads('TCP stream 64 KiB, large reads', 64 * 1024);

function streamWithReads(title: string, readBytes: number | undefined): Scenario {
  return {
    title,
    unit: 'MB/s',
    unitsPerMessage: MESSAGE_BYTES / 1e6,
    nodeModule: 'node:net',
    serve: (sockets, _identity, fail) =>
      serveSink((accept) => sockets.listenTcp(accept, fail, readBytes), MESSAGE_BYTES, sockets.message(1), fail),
    connect: (sockets, target, fail) =>
      connectSource((events) => sockets.connectTcp(target.port, events), sockets.message(MESSAGE_BYTES), fail),
  };
}
