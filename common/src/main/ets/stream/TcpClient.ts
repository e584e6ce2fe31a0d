/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import { NameResolver } from '../endpoint/NameResolver';
import { SocketError } from '../errors/SocketError';
import type { Attempt } from '../native/Attempt';
import { checkTimeout, nativeTcpOptions } from '../native/options';
import type { NativeError } from '../native/types';
import { moreTelling } from './addressFailures';
import { ClientStream } from './ClientStream';
import type { Dialed } from './ClientStream';
import { DEFAULT_SEND_TIMEOUT_MS, mergeTcpOptions } from './TcpOptions';
import type { TcpOptions } from './TcpOptions';
import { TcpTransport } from './TcpTransport';

/** The native module's own value. */
const DEFAULT_CONNECT_TIMEOUT_MS = 5_000;

/** Options of one connect; the rest are set as soon as the connection is there. */
export interface TcpConnectOptions extends TcpOptions {
  /** For the whole connect, with the resolution of a name and all its addresses together; 5000 where absent. */
  connectTimeoutMs?: number;
  /** The local address and port to connect from; the system's choice where absent. */
  localEndpoint?: Endpoint;
}

/** What a client is made with. */
export interface StreamTuning {
  /** See `StreamConnection.highWaterMarkBytes`. */
  highWaterMarkBytes?: number;
}

/**
 * A TCP connection to a server.
 *
 * ```ts
 * const client = new TcpClient();
 * client.message.on((bytes) => { ... });
 * await client.connect(Endpoint.of('192.168.1.5', 8080));
 * await client.send('你好');
 * await client.close();
 * ```
 *
 * One object may connect many times, one connection after the other; each gets a native socket of its own.
 */
export class TcpClient extends ClientStream<TcpTransport> {
  constructor(tuning: StreamTuning = {}) {
    super('TcpClient', 'milliseconds', tuning.highWaterMarkBytes);
  }

  /**
   * Connects. A name is resolved, and its addresses are tried in turn; each gets an equal part of the time that is left.
   * After a `close` that has not finished it waits for that first.
   *
   * Rejects with `ECONNREFUSED` or `ETIMEDOUT` (which the native module does not tell apart), `ENOTFOUND` for an unknown
   * name, `EADDRINUSE` where the port of `localEndpoint` is taken, `EISCONN` on an open connection, `EALREADY` during a
   * connect, `ECANCELED` by a `close`, `PERMISSION` without ohos.permission.INTERNET, `BAD_OPTION`, `BAD_ENDPOINT` for
   * port 0. Afterwards the object can connect again.
   */
  async connect(endpoint: Endpoint, options: TcpConnectOptions = {}): Promise<void> {
    const timeoutMs = checkTimeout('connectTimeoutMs', options.connectTimeoutMs ?? DEFAULT_CONNECT_TIMEOUT_MS);
    const base: TcpOptions = { sendTimeoutMs: DEFAULT_SEND_TIMEOUT_MS };
    const merged = mergeTcpOptions(base, options);
    nativeTcpOptions(merged, 'milliseconds');
    await this.connectBy(endpoint, (attempt: Attempt): Promise<Dialed<TcpTransport>> =>
      this.dial(attempt, merged, Date.now() + timeoutMs, options.localEndpoint),
    );
  }

  private async dial(
    attempt: Attempt,
    options: TcpOptions,
    deadlineMs: number,
    local: Endpoint | undefined,
  ): Promise<Dialed<TcpTransport>> {
    const addresses = await NameResolver.resolve(attempt.endpoint, Math.max(1, deadlineMs - Date.now()));
    let failure: SocketError | undefined = undefined;
    for (let index = 0; index < addresses.length; index++) {
      attempt.throwIfCanceled();
      const remote = addresses[index] as Endpoint;
      const partMs = Math.max(1, Math.ceil((deadlineMs - Date.now()) / (addresses.length - index)));
      const transport = new TcpTransport(this.events);
      attempt.use(transport);
      try {
        if (local !== undefined) {
          await transport.bind(local);
          attempt.throwIfCanceled();
        }
        await transport.connect(remote, partMs);
        await this.apply(transport, options);
        return { transport: transport, remote: remote };
      } catch (error) {
        failure = moreTelling(failure, SocketError.from(error as NativeError, 'connect', remote));
        await transport.close();
      }
    }
    throw failure ?? new SocketError('ENOTFOUND', 'connect', 'no address', { endpoint: attempt.endpoint });
  }
}
