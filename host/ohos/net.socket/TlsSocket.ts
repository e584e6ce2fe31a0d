/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type socket from '@ohos.net.socket';
import type { ParsedAddress } from './addresses';
import { parseLiteral } from './addresses';
import { sendableData } from './bytes';
import type { Settle } from './calls';
import { hideLaterMembers } from './apiLevels';
import { call, noOptions, query } from './calls';
import { PARAMETER_ERROR_CODE, parameterError, thrownError, thrownParameterError, TlsErrors } from './errors';
import type { ExtraOptions } from './extraOptions';
import { parseExtraOptions } from './extraOptions';
import { parseTlsConnectOptions } from './tlsOptions';
import type { Answer } from './TlsSession';
import { TlsSession } from './TlsSession';

/**
 * A TLS client. Everything but `on` and `off` answers 2303600 before `bind`, which opens the session and binds nothing.
 * Listeners belong to the session: those set before `bind` are lost, and so are all with `close`.
 */
export class TlsSocket implements socket.TLSSocket {
  #session: TlsSession | undefined;
  #wasClosed = false;

  bind(...args: unknown[]): Promise<void> {
    return call(args, 1, parseLiteral, (address: ParsedAddress, settle) => {
      // Not at once: natively another thread binds, so that calls right behind an un-awaited bind come too early.
      setImmediate(() => {
        this.#session ??= new TlsSession(address);
        settle.resolve();
      });
    });
  }

  connect(...args: unknown[]): Promise<void> {
    return call(args, 1, parseTlsConnectOptions, (options, settle: Settle<void>) => {
      this.#withSession(settle, (session) => session.connect(options, settle));
    });
  }

  /**
   * @param args data (text or ArrayBuffer, not empty), callback
   * @throws Error with code "401" for data of another type
   */
  send(...args: unknown[]): Promise<void> {
    if (args.length > 0 && typeof args[0] !== 'function' && sendableData(args[0]) === undefined) {
      throw thrownError(PARAMETER_ERROR_CODE, 'data is not string');
    }
    return call(args, 1, sendableData, (data, settle) => {
      if (data === '') {
        settle.reject(parameterError());
      } else {
        this.#withSession(settle, (session) => session.send(data, settle));
      }
    });
  }

  close(...args: unknown[]): Promise<void> {
    return call(args, 0, noOptions, (_, settle) => {
      this.#withSession(settle, (session) => {
        this.#session = undefined;
        this.#wasClosed = true;
        session.close(settle);
      });
    });
  }

  /** After `close` three times false, and no error. */
  getState(...args: unknown[]): Promise<socket.SocketStateBase> {
    return call(args, 0, noOptions, (_, settle) => {
      if (this.#session === undefined && !this.#wasClosed) {
        settle.reject(TlsErrors.notBound);
      } else {
        const isBound = this.#session !== undefined;
        settle.resolve({ isBound, isClose: false, isConnected: this.#session?.isConnected === true });
      }
    });
  }

  setExtraOptions(...args: unknown[]): Promise<void> {
    return call(args, 1, parseExtraOptions, (options: ExtraOptions, settle) => {
      this.#withSession(settle, (session) => {
        session.setExtraOptions(options);
        settle.resolve();
      });
    });
  }

  getRemoteAddress(...args: unknown[]): Promise<socket.NetAddress> {
    return call(args, 0, noOptions, (_, settle) => this.#answer(settle, (session) => session.remoteAddress()));
  }

  getLocalAddress(...args: unknown[]): Promise<socket.NetAddress> {
    return this.#get(args, (session) => session.localAddress());
  }

  /** The descriptor's number; without one -1. */
  getSocketFd(...args: unknown[]): Promise<number> {
    return this.#get(args, (session) => ({ value: session.descriptor() }));
  }

  getCertificate(...args: unknown[]): Promise<socket.X509CertRawData> {
    return this.#get(args, (session) => session.certificate());
  }

  getRemoteCertificate(...args: unknown[]): Promise<socket.X509CertRawData> {
    return this.#get(args, (session) => session.remoteCertificate());
  }

  getProtocol(...args: unknown[]): Promise<string> {
    return this.#get(args, (session) => session.protocol());
  }

  getCipherSuite(...args: unknown[]): Promise<string[]> {
    return this.#get(args, (session) => session.cipherSuites());
  }

  getSignatureAlgorithms(...args: unknown[]): Promise<string[]> {
    return this.#get(args, (session) => session.signatureAlgorithms());
  }

  on(...args: unknown[]): void {
    if (typeof args[0] !== 'string' || typeof args[1] !== 'function') {
      throw thrownParameterError();
    }
    this.#session?.listeners.on(args[0], args[1]);
  }

  off(...args: unknown[]): void {
    if (typeof args[0] !== 'string' || (args[1] !== undefined && typeof args[1] !== 'function')) {
      throw thrownParameterError();
    }
    this.#session?.listeners.off(args[0], args[1]);
  }

  #get<T>(args: ArrayLike<unknown>, read: (session: TlsSession) => Answer<T>): Promise<T> {
    return query(args, (settle) => this.#answer(settle, read));
  }

  /** Answers with the value, or with the error that the session gives instead and also tells its listener. */
  #answer<T>(settle: Settle<T>, read: (session: TlsSession) => Answer<T>): void {
    this.#withSession(settle, (session) => {
      const answer = read(session);
      if ('error' in answer) {
        session.fail(answer.error, settle);
      } else {
        settle.resolve(answer.value);
      }
    });
  }

  #withSession<T>(settle: Settle<T>, use: (session: TlsSession) => void): void {
    if (this.#session === undefined) {
      settle.reject(TlsErrors.notBound);
    } else {
      use(this.#session);
    }
  }
}

hideLaterMembers(TlsSocket, { getSocketFd: 16 });
