/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a scenario needs of an implementation, in the thinnest form that all of them fill: one call more than using the
 * implementation directly. `Bytes` is what it sends and delivers, `Address` what it sends datagrams to; each has its own
 * types, so that none pays for a conversion that its users would not make.
 */
export interface Sockets<Bytes extends Sized, Address> {
  /** A message of {@link FILLER}. */
  message(byteCount: number): Bytes;
  address(port: number): Address;
  /**
   * @param readBytes the most that is delivered at once. Without it the default: 8192 for the host module and so for
   *   socketkit, as on a device; 65536 for Node, which can't be told otherwise.
   */
  listenTcp(
    accept: (link: StreamLink<Bytes>) => StreamEvents<Bytes>,
    fail: Fail,
    readBytes?: number,
  ): Promise<Listener>;
  connectTcp(port: number, events: StreamEvents<Bytes>): Promise<StreamLink<Bytes>>;
  /** @param authority PEM of the CA that issued the server's certificate */
  connectTls(port: number, authority: string, events: StreamEvents<Bytes>): Promise<StreamLink<Bytes>>;
  bindUdp(events: DatagramEvents<Bytes, Address>): Promise<DatagramLink<Bytes, Address>>;
}

/** What messages consist of. Not 0: memory that was never written to is one shared page, which is cheaper to read. */
export const FILLER = 0x2a;

/** Every socket is on this address. */
export const HOST = '127.0.0.1';

export interface Sized {
  readonly byteLength: number;
}

/** Ends the whole run with what went wrong: an Error, or what an implementation rejects with. */
export type Fail = (reason: unknown) => void;

/** Called when the system has taken the bytes. An error is here and in `failed`, or in `failed` only. */
export type Taken = (error?: unknown) => void;

/** A connected stream with TCP_NODELAY. */
export interface StreamLink<Bytes> {
  send(bytes: Bytes, taken: Taken): void;
  close(): Promise<void>;
}

export interface StreamEvents<Bytes> {
  received: (bytes: Bytes) => void;
  failed: Fail;
}

export interface DatagramLink<Bytes, Address> {
  readonly port: number;
  send(bytes: Bytes, to: Address, taken: Taken): void;
  close(): Promise<void>;
}

export interface DatagramEvents<Bytes, Address> {
  received: (bytes: Bytes, from: Address) => void;
  failed: Fail;
}

export interface Listener {
  readonly port: number;
  /** Stops listening; its connections are closed by their clients. */
  close(): Promise<void>;
}
