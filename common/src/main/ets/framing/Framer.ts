/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { SocketError } from '../errors/SocketError';

/** A message, or in its place the reason why it could not be read, with code `BAD_FRAME`. */
export type Frame = ArrayBuffer | SocketError;

/** The most bytes of one message where nothing else is asked for. */
export const DEFAULT_MAX_FRAME_BYTES = 1024 * 1024;

/**
 * Where one message ends and the next begins in a byte stream, whose chunks are cut anywhere. One framer serves one
 * direction of one connection. What it holds is bounded by the largest message that it takes; one that breaks the rule
 * costs that message alone, and the framer goes on with the next.
 */
export interface Framer {
  /** How many bytes wait for the rest of their message. */
  readonly bufferedBytes: number;
  /** The bytes to send for one message. Throws a `SocketError` with code `BAD_FRAME` where the framing has no form for it. */
  encode(message: ArrayBuffer): ArrayBuffer;
  /** The messages that this chunk completes, in order; often none, often several. */
  decode(chunk: ArrayBuffer): Frame[];
  /** The stream has ended: what is left of it, or undefined where it ended after a whole message. Then starts anew. */
  end(): Frame | undefined;
}
