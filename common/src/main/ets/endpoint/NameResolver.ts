/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import connection from '@ohos.net.connection';
import { SocketError } from '../errors/SocketError';
import type { NativeError } from '../native/types';
import { Endpoint } from './Endpoint';

/** Turns host names into addresses, through the system's resolver. */
export class NameResolver {
  /**
   * The addresses of an endpoint in the order of the system's preference, at least one; a literal is its own answer and
   * asks nobody.
   *
   * Rejects with `ENOTFOUND` for a name without addresses, `ETIMEDOUT` where there is no answer within `timeoutMs`
   * (absent: as long as the system tries), `PERMISSION` without ohos.permission.INTERNET.
   */
  static async resolve(endpoint: Endpoint, timeoutMs?: number): Promise<Endpoint[]> {
    if (endpoint.kind !== 'name') {
      return [endpoint];
    }
    const found = NameResolver.lookUp(endpoint);
    return timeoutMs === undefined ? found : NameResolver.inTime(found, endpoint, timeoutMs);
  }

  /** The native call can't be canceled: an answer that comes later is not looked at. */
  private static inTime(found: Promise<Endpoint[]>, endpoint: Endpoint, timeoutMs: number): Promise<Endpoint[]> {
    return new Promise<Endpoint[]>(
      (resolve: (found: Endpoint[]) => void, reject: (error: Error | SocketError) => void) => {
        const timer = setTimeout((): void => {
          reject(new SocketError('ETIMEDOUT', 'resolve', 'the name did not resolve in time', { endpoint: endpoint }));
        }, timeoutMs);
        found.then(resolve, reject).finally((): void => clearTimeout(timer));
      },
    );
  }

  private static async lookUp(endpoint: Endpoint): Promise<Endpoint[]> {
    let found: connection.NetAddress[] = [];
    try {
      found = await connection.getAddressesByName(endpoint.host);
    } catch (failure) {
      throw NameResolver.explain(failure as NativeError, endpoint);
    }
    if (found.length === 0) {
      throw new SocketError('ENOTFOUND', 'resolve', 'the name has no address', { endpoint: endpoint });
    }
    return found.map((address: connection.NetAddress): Endpoint => Endpoint.of(address.address, endpoint.port, 'bind'));
  }

  /** The connection manager has no code of its own for an unknown name: whatever is not about permissions is that. */
  private static explain(failure: NativeError, endpoint: Endpoint): SocketError {
    const error = SocketError.from(failure, 'resolve', endpoint);
    if (error.code === 'PERMISSION') {
      return error;
    }
    return new SocketError('ENOTFOUND', 'resolve', failure.message ?? 'the name does not resolve', {
      endpoint: endpoint,
      nativeCode: error.nativeCode,
      cause: error.cause,
    });
  }
}
