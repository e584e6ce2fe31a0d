/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import hilog from '@ohos.hilog';
import type { SocketError } from '../errors/SocketError';

/** Gets a failure that nobody awaits, and where it happened: an event's name, or `TcpClient.close`. */
export type FailureHandler = (where: string, error: Error | SocketError) => void;

/** socketkit's own hilog domain, in the range that is free for apps. */
const LOG_DOMAIN = 0x5c47;
const LOG_TAG = 'socketkit';

/**
 * Where failures go that no promise carries: a listener that throws, a descriptor that does not close. They are written
 * to hilog unless the app takes them over.
 */
export class UnhandledFailures {
  private static handler: FailureHandler | undefined = undefined;

  /** Takes over the reports of this thread; undefined gives them back to hilog. */
  static setHandler(handler: FailureHandler | undefined): void {
    UnhandledFailures.handler = handler;
  }

  static report(where: string, error: Error | SocketError): void {
    if (UnhandledFailures.handler === undefined) {
      UnhandledFailures.log(where, error);
      return;
    }
    try {
      UnhandledFailures.handler(where, error);
    } catch (thrown) {
      UnhandledFailures.log(where, error);
      UnhandledFailures.log('the handler of unhandled failures', thrown as Error);
    }
  }

  private static log(where: string, error: Error | SocketError): void {
    hilog.error(LOG_DOMAIN, LOG_TAG, '%{public}s: %{public}s', where, `${error.name}: ${error.message}`);
  }
}
