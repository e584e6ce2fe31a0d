/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { DemoSet } from './demo-set';
import type { Peer, PeerOptions } from './peer';
import { startTcpEcho } from './tcp-echo';
import { startTlsEcho } from './tls-echo';
import { startUdpEcho } from './udp-echo';

export const PEER_NAMES = ['tcp', 'udp', 'tlsOneWay', 'tlsTwoWay'] as const;
export type PeerName = (typeof PEER_NAMES)[number];

export interface PeersOptions {
  /** The local address to listen on. */
  readonly host: string;
  /** Default for each: 0, a free port. */
  readonly ports?: Partial<Readonly<Record<PeerName, number>>>;
  readonly certificates: Pick<DemoSet, 'authority' | 'server'>;
  /** Hears of single connections that fail. */
  readonly onConnectionError?: (peer: PeerName, error: Error) => void;
}

/** The running echo servers. */
export interface Peers extends Readonly<Record<PeerName, Peer>> {
  close(): Promise<void>;
}

/** A peer that could not start: its cause is the system's error. */
export class PeerStartError extends Error {
  constructor(
    readonly peer: PeerName,
    readonly port: number,
    override readonly cause: Error,
  ) {
    super(`${peer} on port ${port}: ${cause.message}`);
    this.name = 'PeerStartError';
  }
}

/** Starts all echo servers or none; rejects with {@link PeerStartError}. */
export async function startPeers(options: PeersOptions): Promise<Peers> {
  const { authority, server } = options.certificates;
  const starters: Record<PeerName, (peer: PeerOptions) => Promise<Peer>> = {
    tcp: startTcpEcho,
    udp: startUdpEcho,
    tlsOneWay: (peer) => startTlsEcho({ ...peer, server }),
    tlsTwoWay: (peer) => startTlsEcho({ ...peer, server, clientAuthority: authority.certificate }),
  };
  const started: Peer[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(started.map((peer) => peer.close()));
  };
  const start = async (name: PeerName): Promise<Peer> => {
    const port = options.ports?.[name] ?? 0;
    const onConnectionError = (error: Error): void => options.onConnectionError?.(name, error);
    try {
      const peer = await starters[name]({ host: options.host, port, onConnectionError });
      started.push(peer);
      return peer;
    } catch (error) {
      await close();
      throw new PeerStartError(name, port, error instanceof Error ? error : new Error(String(error)));
    }
  };
  const tcp = await start('tcp');
  const udp = await start('udp');
  const tlsOneWay = await start('tlsOneWay');
  const tlsTwoWay = await start('tlsTwoWay');
  return { tcp, udp, tlsOneWay, tlsTwoWay, close };
}
