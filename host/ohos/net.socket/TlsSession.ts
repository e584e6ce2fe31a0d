/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { X509Certificate } from 'node:crypto';
import net from 'node:net';
import type tls from 'node:tls';
import type socket from '@ohos.net.socket';
import cert from '@ohos.security.cert';
import { network } from '../../device/network';
import { descriptorOf } from './apiLevels';
import type { ParsedAddress } from './addresses';
import { resolve, toNetAddress, UNRESOLVED_ON_CONNECT } from './addresses';
import type { Settle } from './calls';
import type { NativeError } from './errors';
import { TlsErrors } from './errors';
import type { ExtraOptions } from './extraOptions';
import { applyToStream, mergeExtraOptions, timerMs } from './extraOptions';
import { Listeners } from './listeners';
import { closeStream } from './tcpStream';
import { sayGoodbye } from './tlsGoodbye';
import { beginHandshake } from './tlsHandshake';
import type { SecureOptions, TlsConnectOptions } from './tlsOptions';
import { configuredProtocol, offeredCipherSuites, rememberChain } from './tlsOptions';

/** What a getter gives: its value, or the native error. */
export type Answer<T> = { value: T } | { error: NativeError };

type Phase =
  | { name: 'bound' }
  /** A TCP connect or a handshake is under way. */
  | { name: 'connecting'; stream: net.Socket }
  | { name: 'connected'; stream: tls.TLSSocket; connection: Connection }
  /** The TCP connect worked and the handshake did not; the native code holds an SSL object from then on. */
  | { name: 'failed' };

/** What is known of a connection; kept, as after a reset Node's stream knows nothing of it any more. */
interface Connection {
  tcp: net.Socket;
  secure: SecureOptions;
  local: net.AddressInfo;
  peer: X509Certificate | undefined;
}

/** One life of a TLS client, from `bind` to `close`. */
export class TlsSession {
  readonly listeners = new Listeners();
  private phase: Phase = { name: 'bound' };
  private options: ExtraOptions = {};
  private configured: TlsConnectOptions | undefined;

  constructor(private readonly bound: ParsedAddress) {}

  get isConnected(): boolean {
    return this.phase.name === 'connected' && !this.phase.stream.destroyed;
  }

  connect(options: TlsConnectOptions, settle: Settle<void>): void {
    if (this.phase.name === 'connecting' || this.phase.name === 'connected') {
      this.fail(TlsErrors.sslNull, settle);
      return;
    }
    this.configured = options;
    const tcp = new net.Socket({ allowHalfOpen: true });
    this.phase = { name: 'connecting', stream: tcp };
    const refused = (): void => {
      if (this.phase.name === 'connecting') {
        this.phase = { name: 'bound' };
        this.fail(TlsErrors.sslNull, settle);
      }
    };
    tcp.once('error', refused);
    tcp.once('connect', () => {
      tcp.off('error', refused);
      if (this.phase.name === 'connecting') {
        this.handshake(tcp, options, settle);
      }
    });
    resolve(options.address, UNRESOLVED_ON_CONNECT, (literal) => this.dial(tcp, literal, options.address));
  }

  private dial(tcp: net.Socket, literal: string | undefined, { port, family }: ParsedAddress): void {
    if (tcp.destroyed) {
      return; // Closed meanwhile.
    }
    const host = literal === undefined ? undefined : network.target('tcp', literal, port);
    if (host === undefined || !network.reaches('tcp', host, port)) {
      tcp.destroy(new Error('nothing leads there'));
      return;
    }
    const localAddress = network.sourceFor(host);
    tcp.once(
      'close',
      network.onLost({ address: host, port }, () => this.lose()),
    );
    tcp.connect({
      host,
      port,
      family,
      autoSelectFamily: false,
      ...(localAddress === undefined ? {} : { localAddress }),
    });
  }

  /** The network is gone: the system aborts the connection. */
  private lose(): void {
    if (this.phase.name === 'connecting' || this.phase.name === 'connected') {
      this.phase.stream.destroy(new Error('the network is gone'));
    }
  }

  private handshake(tcp: net.Socket, options: TlsConnectOptions, settle: Settle<void>): void {
    const stream = beginHandshake(tcp, options);
    if (stream === undefined) {
      tcp.destroy();
      this.phase = { name: 'failed' };
      this.fail(TlsErrors.sslNull, settle);
      return;
    }
    this.phase = { name: 'connecting', stream };
    const failed = (error: NativeError): void => {
      clearTimeout(timer);
      stream.destroy();
      if (this.phase.name === 'connecting') {
        this.phase = { name: 'failed' };
        this.fail(error, settle);
      }
    };
    const timer =
      options.timeoutMs === undefined ? undefined : setTimeout(() => failed(TlsErrors.reading), options.timeoutMs);
    const handshakeFailed = (): void => failed(TlsErrors.systemCall);
    stream.once('error', handshakeFailed);
    stream.once('secureConnect', () => {
      clearTimeout(timer);
      stream.off('error', handshakeFailed);
      if (this.phase.name === 'connecting') {
        this.attach(stream, tcp, options);
        this.listeners.emit('connect', undefined);
        settle.resolve();
      }
    });
  }

  private attach(stream: tls.TLSSocket, tcp: net.Socket, options: TlsConnectOptions): void {
    // Asked for once, as natively; a second time Node gives the next certificate of the chain.
    const peer = stream.getPeerX509Certificate();
    const local = stream.address() as net.AddressInfo;
    this.phase = { name: 'connected', stream, connection: { tcp, secure: options.secure, local, peer } };
    rememberChain(options.address.host, peer);
    applyToStream(this.options, stream);
    const { host, port } = options.address;
    const family = options.address.family === 6 ? 'IPv6' : 'IPv4';
    stream.on('data', (chunk: Buffer) => {
      // On TLS the bytes come as a Uint8Array, and the address is the one that was asked for.
      const message = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      this.listeners.emit('message', { message, remoteInfo: { address: host, family, port, size: chunk.byteLength } });
    });
    stream.on('end', () => this.listeners.emit('close', undefined));
    stream.on('error', () => this.tell(TlsErrors.systemCall));
  }

  send(data: string | Uint8Array, settle: Settle<void>): void {
    if (this.phase.name !== 'connected') {
      this.fail(TlsErrors.sslNull, settle);
      return;
    }
    if (data.length === 0) {
      settle.resolve();
      return;
    }
    const { stream } = this.phase;
    let timer: NodeJS.Timeout | undefined;
    stream.write(data, (error) => {
      clearTimeout(timer);
      if (error === null || error === undefined) {
        settle.resolve();
      } else {
        this.fail(TlsErrors.systemCall, settle);
      }
    });
    const { socketTimeout } = this.options;
    if (stream.writableLength > 0 && socketTimeout !== undefined && socketTimeout > 0) {
      // In seconds here, and without it a send waits for as long as the peer does not read.
      timer = setTimeout(() => this.fail(TlsErrors.writing, settle), timerMs(socketTimeout * 1000, 0));
    }
  }

  /** Releases the session. Where no handshake was begun the native code says so, having released it all the same. */
  close(settle: Settle<void>): void {
    const phase = this.phase;
    this.phase = { name: 'bound' };
    switch (phase.name) {
      case 'bound':
        this.fail(TlsErrors.sslNull, settle);
        return;
      case 'failed':
        this.closed(settle);
        return;
      case 'connecting':
        console.warn('[host] TLSSocket.close() during connect(): on a device this can crash the process');
        closeStream(phase.stream, {}, () => this.closed(settle));
        return;
      case 'connected':
        sayGoodbye(phase.stream, () => this.closed(settle));
    }
  }

  private closed(settle: Settle<void>): void {
    this.listeners.emit('close', undefined);
    settle.resolve();
  }

  setExtraOptions(options: ExtraOptions): void {
    this.options = mergeExtraOptions(this.options, options);
    if (this.phase.name === 'connected') {
      applyToStream(options, this.phase.stream);
    }
  }

  remoteAddress(): Answer<socket.NetAddress> {
    if (this.phase.name !== 'connected' || this.phase.stream.remoteAddress === undefined) {
      return { error: TlsErrors.notConnected };
    }
    const { remoteAddress, remoteFamily, remotePort } = this.phase.stream;
    return {
      value: toNetAddress({ address: remoteAddress, family: remoteFamily ?? 'IPv4', port: remotePort ?? 0 }),
    };
  }

  /** Port 0 until connected, whatever was given to `bind`. */
  localAddress(): Answer<socket.NetAddress> {
    if (this.phase.name === 'connected') {
      return { value: toNetAddress(this.phase.connection.local) };
    }
    const { host, family } = this.bound;
    return { value: { address: host, family: family === 6 ? 2 : 1, port: 0 } };
  }

  descriptor(): number {
    return (this.phase.name === 'connected' ? descriptorOf(this.phase.connection.tcp) : undefined) ?? -1;
  }

  certificate(): Answer<socket.X509CertRawData> {
    const pem = this.configured?.secure.cert;
    if (this.phase.name !== 'connected' || pem === undefined) {
      return { error: this.phase.name === 'connected' ? TlsErrors.systemCall : TlsErrors.sslNull };
    }
    return { value: rawData(new X509Certificate(pem)) };
  }

  remoteCertificate(): Answer<socket.X509CertRawData> {
    const peer = this.phase.name === 'connected' ? this.phase.connection.peer : undefined;
    return peer === undefined ? { error: TlsErrors.sslNull } : { value: rawData(peer) };
  }

  protocol(): Answer<string> {
    return { value: configuredProtocol(this.configured?.secure) };
  }

  cipherSuites(): Answer<string[]> {
    return this.phase.name === 'connected'
      ? { value: offeredCipherSuites(this.phase.connection.secure) }
      : { error: TlsErrors.sslNull };
  }

  /** Shared with the server as far as it asked for a certificate; one-way there is nothing to list, an error. */
  signatureAlgorithms(): Answer<string[]> {
    if (this.phase.name !== 'connected') {
      return { error: TlsErrors.sslNull };
    }
    const shared = this.phase.stream.getSharedSigalgs();
    return shared.length === 0 ? { error: TlsErrors.systemCall } : { value: shared };
  }

  /** Every failing call of a session also tells its error listener. */
  fail<T>(error: NativeError, settle: Settle<T>): void {
    this.tell(error);
    settle.reject(error);
  }

  private tell(error: NativeError): void {
    this.listeners.emit('error', { errorNumber: error.code, errorString: error.message });
  }
}

function rawData(certificate: X509Certificate): socket.X509CertRawData {
  return { data: new Uint8Array(certificate.raw), encodingFormat: cert.EncodingFormat.FORMAT_DER };
}
