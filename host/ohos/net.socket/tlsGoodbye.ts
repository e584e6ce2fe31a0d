/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type tls from 'node:tls';

/** How long a peer that does not read may hold up the closing, in milliseconds. */
const GOODBYE_MS = 500;

/**
 * Ends with TLS's own close, as natively, and then frees the descriptor. A linger of 0 does not reset: resetting what is
 * under a TLS stream crashes Node.
 */
export function sayGoodbye(stream: tls.TLSSocket, done: () => void): void {
  if (stream.closed) {
    queueMicrotask(done);
    return;
  }
  const limit = setTimeout(() => stream.destroy(), GOODBYE_MS);
  stream.once('close', () => {
    clearTimeout(limit);
    done();
  });
  stream.destroySoon();
}
