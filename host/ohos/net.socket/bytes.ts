/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type socket from '@ohos.net.socket';
import { isObject } from './addresses';

/**
 * The bytes of a chunk as an ArrayBuffer that holds exactly them. Node hands most chunks in memory of their own, which
 * is passed on as it is; only a view into something larger is copied.
 */
export function ownedArrayBuffer(chunk: Buffer): ArrayBuffer {
  const memory = chunk.buffer as ArrayBuffer;
  return chunk.byteLength === memory.byteLength ? memory : copyOf(chunk, 0, chunk.byteLength);
}

function copyOf(chunk: Buffer, from: number, to: number): ArrayBuffer {
  return (chunk.buffer as ArrayBuffer).slice(chunk.byteOffset + from, chunk.byteOffset + to);
}

/** Delivers a chunk in pieces of at most `maxBytes`, as a read into a buffer of that size would. */
export function inPieces(chunk: Buffer, maxBytes: number, deliver: (piece: ArrayBuffer) => void): void {
  if (chunk.byteLength <= maxBytes) {
    deliver(ownedArrayBuffer(chunk));
    return;
  }
  for (let from = 0; from < chunk.byteLength; from += maxBytes) {
    deliver(copyOf(chunk, from, Math.min(from + maxBytes, chunk.byteLength)));
  }
}

/**
 * What a send option holds, ready for Node's `write`: a string goes out as UTF-8 (`encoding` is ignored) and an
 * ArrayBuffer as it is. Nothing else is taken, not even a typed array.
 */
export function dataToSend(options: unknown): string | Uint8Array | undefined {
  return isObject(options) ? sendableData(options['data']) : undefined;
}

const NOTHING = new Uint8Array(0);

export function sendableData(data: unknown): string | Uint8Array | undefined {
  if (typeof data === 'string') {
    return data;
  }
  if (!(data instanceof ArrayBuffer)) {
    return undefined;
  }
  return data.byteLength === 0 ? NOTHING : new Uint8Array(data); // A detached one is empty and can't be viewed.
}

/** Who sent a message, without its size. */
export interface MessageSource {
  address: string;
  family: 'IPv4' | 'IPv6';
  port: number;
}

export function messageFrom(source: MessageSource, message: ArrayBuffer): socket.SocketMessageInfo {
  return {
    message,
    remoteInfo: { address: source.address, family: source.family, port: source.port, size: message.byteLength },
  };
}
