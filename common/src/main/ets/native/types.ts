/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What socketkit uses of `@ohos.net.socket`, as interfaces of its own.
 *
 * In a `.ts` file the device's compiler takes that module for an untyped native library, so that any call would pass.
 * `socket.ts` casts once to these interfaces and everything behind it is checked. Members that came after API 12 are
 * optional, with their level in a comment: the type asks for the check that an older device needs at run time.
 */

/** `NetAddress`: family 1 is IPv4 (the default), 2 is IPv6; a family that contradicts the literal is a 401. */
export interface NativeAddress {
  address: string;
  family?: number;
  port?: number;
}

/** What the native module rejects with, or passes to `on('error')`; which members there are depends on who reports. */
export interface NativeError {
  code?: number | string;
  message?: string;
  /** TLS error events only. */
  errorNumber?: number;
  /** TLS error events only. */
  errorString?: string;
}

export interface NativeRemoteInfo {
  address: string;
  family: 'IPv4' | 'IPv6';
  port: number;
  size: number;
}

export interface NativeMessage {
  message: ArrayBuffer;
  remoteInfo: NativeRemoteInfo;
}

/** TLS delivers a Uint8Array, whatever the declarations say. */
export interface NativeTlsMessage {
  message: ArrayBuffer | Uint8Array;
  remoteInfo: NativeRemoteInfo;
}

export interface NativeExtraOptions {
  /** Bytes, at most 262144. */
  receiveBufferSize?: number;
  /** Bytes, at most 262144. */
  sendBufferSize?: number;
  reuseAddress?: boolean;
  /** Milliseconds on TCP and UDP, **seconds** on TLS. */
  socketTimeout?: number;
}

export interface NativeUdpOptions extends NativeExtraOptions {
  broadcast?: boolean;
}

export interface NativeLinger {
  on: boolean;
  /** Seconds, though documented as milliseconds. */
  linger: number;
}

export interface NativeTcpOptions extends NativeExtraOptions {
  keepAlive?: boolean;
  OOBInline?: boolean;
  TCPNoDelay?: boolean;
  socketLinger?: NativeLinger;
}

export interface NativeTcpConnectOptions {
  address: NativeAddress;
  /** Milliseconds; 5000 where absent. */
  timeout?: number;
}

export interface NativeTcpSendOptions {
  data: string | ArrayBuffer;
}

export interface NativeUdpSendOptions {
  data: string | ArrayBuffer;
  address: NativeAddress;
}

/** What a byte stream does after it is connected, whoever connected it. */
export interface NativeTcpConnection {
  clientId: number;
  send(options: NativeTcpSendOptions): Promise<void>;
  close(): Promise<void>;
  getRemoteAddress(): Promise<NativeAddress>;
  getLocalAddress(): Promise<NativeAddress>;
  on(type: 'message', callback: (message: NativeMessage) => void): void;
  on(type: 'close', callback: () => void): void;
  on(type: 'error', callback: (error: NativeError) => void): void;
  off(type: 'message' | 'close' | 'error'): void;
}

export interface NativeTcpSocket {
  bind(address: NativeAddress): Promise<void>;
  connect(options: NativeTcpConnectOptions): Promise<void>;
  send(options: NativeTcpSendOptions): Promise<void>;
  close(): Promise<void>;
  getLocalAddress(): Promise<NativeAddress>;
  setExtraOptions(options: NativeTcpOptions): Promise<void>;
  on(type: 'message', callback: (message: NativeMessage) => void): void;
  on(type: 'close', callback: () => void): void;
  on(type: 'error', callback: (error: NativeError) => void): void;
  off(type: 'message' | 'close' | 'error'): void;
}

export interface NativeTcpServer {
  listen(address: NativeAddress): Promise<void>;
  getLocalAddress(): Promise<NativeAddress>;
  setExtraOptions(options: NativeTcpOptions): Promise<void>;
  on(type: 'connect', callback: (connection: NativeTcpConnection) => void): void;
  on(type: 'error', callback: (error: NativeError) => void): void;
  off(type: 'connect' | 'error'): void;
  /** API 20. */
  close?: () => Promise<void>;
}

export interface NativeUdpSocket {
  bind(address: NativeAddress): Promise<void>;
  send(options: NativeUdpSendOptions): Promise<void>;
  close(): Promise<void>;
  getLocalAddress(): Promise<NativeAddress>;
  setExtraOptions(options: NativeUdpOptions): Promise<void>;
  on(type: 'message', callback: (message: NativeMessage) => void): void;
  on(type: 'close', callback: () => void): void;
  on(type: 'error', callback: (error: NativeError) => void): void;
  off(type: 'message' | 'close' | 'error'): void;
}

/** The values of the native `Protocol` enum. */
export type NativeProtocol = 'TLSv1.2' | 'TLSv1.3';

export interface NativeSecureOptions {
  ca?: string[];
  cert?: string;
  key?: string;
  password?: string;
  protocols?: NativeProtocol[];
  useRemoteCipherPrefer?: boolean;
  signatureAlgorithms?: string;
  cipherSuite?: string;
}

export interface NativeTlsConnectOptions {
  address: NativeAddress;
  secureOptions: NativeSecureOptions;
  ALPNProtocols?: string[];
  skipRemoteValidation?: boolean;
  /** API 22, milliseconds; older releases ignore it. */
  timeout?: number;
}

/** `encodingFormat` 0 is DER, 1 is PEM. */
export interface NativeCertificate {
  data: Uint8Array;
  encodingFormat: number;
}

export interface NativeTlsSocket {
  bind(address: NativeAddress): Promise<void>;
  connect(options: NativeTlsConnectOptions): Promise<void>;
  send(data: string | ArrayBuffer): Promise<void>;
  close(): Promise<void>;
  getLocalAddress(): Promise<NativeAddress>;
  getRemoteAddress(): Promise<NativeAddress>;
  setExtraOptions(options: NativeTcpOptions): Promise<void>;
  getCertificate(): Promise<NativeCertificate>;
  getRemoteCertificate(): Promise<NativeCertificate>;
  getProtocol(): Promise<string>;
  getCipherSuite(): Promise<string[]>;
  getSignatureAlgorithms(): Promise<string[]>;
  on(type: 'message', callback: (message: NativeTlsMessage) => void): void;
  on(type: 'close', callback: () => void): void;
  on(type: 'error', callback: (error: NativeError) => void): void;
  off(type: 'message' | 'close' | 'error'): void;
}
