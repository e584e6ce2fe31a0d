/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { LocalText } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';

export function tooLarge(sizeBytes: number, maxFrameBytes: number): SocketError {
  return badFrame({
    zh: `一帧有 ${sizeBytes} 字节，超过上限 ${maxFrameBytes} 字节`,
    en: `a frame of ${sizeBytes} bytes is above the limit of ${maxFrameBytes}`,
  });
}

/** Where the size is not known before the end of the frame. */
export function endless(maxFrameBytes: number): SocketError {
  return badFrame({
    zh: `收到 ${maxFrameBytes} 字节后仍未出现分隔符`,
    en: `no delimiter came within ${maxFrameBytes} bytes`,
  });
}

export function cutOff(sizeBytes: number): SocketError {
  return badFrame({
    zh: `数据流在一帧中途结束，剩余 ${sizeBytes} 字节`,
    en: `the stream ended within a frame, ${sizeBytes} bytes after its start`,
  });
}

export function badFrame(problem: LocalText): SocketError {
  return new SocketError('BAD_FRAME', 'frame', problem.en, { problem: problem });
}
