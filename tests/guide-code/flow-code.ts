/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Language, TcpConnectOptions, TcpServerOptions, TlsOptions } from 'socketkit';
import * as sourceText from '../../entry/src/main/ets/viewmodel/code/SourceText.ets';
import * as tcpClient from '../../entry/src/main/ets/viewmodel/code/TcpClientCode.ets';
import * as tcpServer from '../../entry/src/main/ets/viewmodel/code/TcpServerCode.ets';
import * as tlsClient from '../../entry/src/main/ets/viewmodel/code/TlsClientCode.ets';
import * as udp from '../../entry/src/main/ets/viewmodel/code/UdpCode.ets';

/** The app's classes that write the samples, with types, which an import of .ets does not have here. */

export interface TcpClientValues {
  address: string;
  message: string;
  options: TcpConnectOptions;
}

export interface TcpServerValues {
  address: string;
  options: TcpServerOptions;
  isEchoOn: boolean;
}

export interface UdpValues {
  localAddress: string;
  target: string;
  message: string;
  isBroadcast: boolean;
}

export interface TlsClientValues {
  address: string;
  message: string;
  mode: 'one-way' | 'two-way';
  options: TlsOptions;
}

type CodeClass<V> = new (values: () => V) => { sample(language: Language): string };

const classes = {
  ...(tcpClient as unknown as { TcpClientCode: CodeClass<TcpClientValues> }),
  ...(tcpServer as unknown as { TcpServerCode: CodeClass<TcpServerValues> }),
  ...(udp as unknown as { UdpCode: CodeClass<UdpValues> }),
  ...(tlsClient as unknown as { TlsClientCode: CodeClass<TlsClientValues> }),
};

export const { SourceText } = sourceText as unknown as { SourceText: { string(text: string): string } };

export function tcpClientSample(values: TcpClientValues): string {
  return new classes.TcpClientCode(() => values).sample('en');
}

export function tcpServerSample(values: TcpServerValues): string {
  return new classes.TcpServerCode(() => values).sample('en');
}

export function udpSample(values: UdpValues): string {
  return new classes.UdpCode(() => values).sample('en');
}

export function tlsClientSample(values: TlsClientValues): string {
  return new classes.TlsClientCode(() => values).sample('en');
}
