/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * socketkit: TCP, UDP and TLS of OpenHarmony made correct. `StreamConnection` and `DatagramSocket` are what code should
 * be written against; the classes are what makes them.
 */

export { Endpoint } from './src/main/ets/endpoint/Endpoint';
export type { EndpointUse, HostKind } from './src/main/ets/endpoint/Endpoint';
export { IpAddress } from './src/main/ets/endpoint/IpAddress';
export type { AddressFamily } from './src/main/ets/endpoint/IpAddress';
export { NameResolver } from './src/main/ets/endpoint/NameResolver';

export { SocketError } from './src/main/ets/errors/SocketError';
export type { SocketErrorDetails } from './src/main/ets/errors/SocketError';
export { ErrorCatalog } from './src/main/ets/errors/ErrorCatalog';
export type {
  ErrorCode,
  ErrorEntry,
  Language,
  LocalText,
  NetworkErrorCode,
  PlatformErrorCode,
  TlsErrorCode,
  UsageErrorCode,
} from './src/main/ets/errors/ErrorCode';

export { Emitter } from './src/main/ets/events/Emitter';
export type { EventSource, Listener, Unsubscribe } from './src/main/ets/events/Emitter';
export { UnhandledFailures } from './src/main/ets/events/UnhandledFailures';
export type { FailureHandler } from './src/main/ets/events/UnhandledFailures';

export { TextCodec } from './src/main/ets/encoding/TextCodec';
export type { SendData } from './src/main/ets/encoding/TextCodec';
export { TEXT_ENCODINGS } from './src/main/ets/encoding/TextEncoding';
export type { TextEncoding } from './src/main/ets/encoding/TextEncoding';
export { EscapedText } from './src/main/ets/encoding/EscapedText';
export { Hex } from './src/main/ets/encoding/Hex';

export type {
  CloseEvent,
  CloseReason,
  ConnectionState,
  StreamConnection,
} from './src/main/ets/stream/StreamConnection';
export type { TcpOptions } from './src/main/ets/stream/TcpOptions';
export { TcpClient } from './src/main/ets/stream/TcpClient';
export type { StreamTuning, TcpConnectOptions } from './src/main/ets/stream/TcpClient';
export { TcpServer } from './src/main/ets/stream/TcpServer';
export type { ServerState, TcpServerOptions } from './src/main/ets/stream/TcpServer';
export type { PortRelease } from './src/main/ets/stream/TcpListener';
export { TcpServerConnection } from './src/main/ets/stream/TcpServerConnection';
export { TlsClient } from './src/main/ets/stream/TlsClient';
export type { PeerTrust } from './src/main/ets/stream/TlsClient';

export type {
  Datagram,
  DatagramCloseEvent,
  DatagramSocket,
  DatagramState,
} from './src/main/ets/datagram/DatagramSocket';
export type { UdpOptions } from './src/main/ets/datagram/UdpOptions';
export { UdpSocket } from './src/main/ets/datagram/UdpSocket';

export type {
  OneWayAuthentication,
  PeerVerification,
  TlsAuthentication,
  TlsOptions,
  TlsVersion,
  TwoWayAuthentication,
} from './src/main/ets/tls/TlsOptions';
export { CertificateInfo } from './src/main/ets/tls/CertificateInfo';
export type { Validity } from './src/main/ets/tls/CertificateInfo';
export { HostIdentity } from './src/main/ets/tls/HostIdentity';
export type { IdentityMatch, IdentityMismatch, IdentityResult } from './src/main/ets/tls/HostIdentity';
export type { SubjectAltNames } from './src/main/ets/tls/SubjectAltNames';
export { UnverifiedHosts } from './src/main/ets/tls/UnverifiedHosts';

export { KEPT_BYTES, Transcript } from './src/main/ets/session/Transcript';
export type { NoticeEntry, TrafficEntry, TranscriptEntry, TranscriptOptions } from './src/main/ets/session/Transcript';
export { HISTORY_SECONDS, TrafficFlow, TrafficMeter } from './src/main/ets/session/TrafficMeter';

export type { Frame, Framer } from './src/main/ets/framing/Framer';
export { DEFAULT_MAX_FRAME_BYTES } from './src/main/ets/framing/Framer';
export { RawFramer } from './src/main/ets/framing/RawFramer';
export { DelimiterFramer } from './src/main/ets/framing/DelimiterFramer';
export type { DelimiterOptions } from './src/main/ets/framing/DelimiterFramer';
export { FixedLengthFramer } from './src/main/ets/framing/FixedLengthFramer';
export { LengthPrefixFramer } from './src/main/ets/framing/LengthPrefixFramer';
export type { LengthPrefixOptions } from './src/main/ets/framing/LengthPrefixFramer';

export { Backoff } from './src/main/ets/resilience/Backoff';
export type { BackoffOptions } from './src/main/ets/resilience/Backoff';
export { Reconnector } from './src/main/ets/resilience/Reconnector';
export type { PauseReason, ReconnectorOptions, ReconnectorState } from './src/main/ets/resilience/Reconnector';
