/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Frame, Framer } from './Framer';

/** No framing: what arrives together is one message, however the network cut it. */
export class RawFramer implements Framer {
  readonly bufferedBytes: number = 0;

  encode(message: ArrayBuffer): ArrayBuffer {
    return message;
  }

  decode(chunk: ArrayBuffer): Frame[] {
    return chunk.byteLength === 0 ? [] : [chunk];
  }

  end(): Frame | undefined {
    return undefined;
  }
}
