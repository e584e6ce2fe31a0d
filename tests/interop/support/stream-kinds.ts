/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { StreamTuning, TcpOptions } from 'socketkit';
import { Endpoint, TcpClient, TlsClient } from 'socketkit';
import type { HostilePeer, Serve } from './hostile-peer';
import { startTcpPeer, startTlsPeer } from './hostile-peer';
import { clientOptions, pki } from './pki';

/** A client class of socketkit with the servers that it takes. */
export interface StreamKind {
  readonly name: string;
  newClient: (tuning?: StreamTuning) => TcpClient | TlsClient;
  connect: (client: TcpClient | TlsClient, target: Endpoint, options?: TcpOptions) => Promise<void>;
  startPeer: (serve: Serve) => Promise<HostilePeer>;
}

export const TCP: StreamKind = {
  name: 'TcpClient',
  newClient: (tuning) => new TcpClient(tuning),
  connect: (client, target, options) => client.connect(target, options),
  startPeer: startTcpPeer,
};

export const TLS: StreamKind = {
  name: 'TlsClient',
  newClient: (tuning) => new TlsClient(tuning),
  connect: async (client, target, options) => client.connect(target, { ...clientOptions(await pki()), ...options }),
  startPeer: async (serve) => {
    const { server } = await pki();
    return startTlsPeer({ cert: server.certificate, key: server.privateKey }, serve);
  },
};
