/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { ownSockets } from '../../device/network/ownSockets';
import { Errno, errnoOfStatus } from './errors';

/**
 * A TCP descriptor before it is a stream: what `bind`, `getLocalAddress` and a refused connect need, and what
 * `node:net` has no public way to. It stands on Node's own binding `tcp_wrap`, which Node 20 to 24 offer alike; a Node
 * without it is refused here, by name, rather than somewhere later.
 */
interface TcpWrap {
  bind(address: string, port: number): number;
  bind6(address: string, port: number, flags: number): number;
  connect(request: TcpConnectWrap, address: string, port: number): number;
  connect6(request: TcpConnectWrap, address: string, port: number): number;
  getsockname(address: Partial<AddressInfo>): number;
  close(done: () => void): void;
  readonly fd: number;
}

interface TcpConnectWrap {
  oncomplete: (status: number) => void;
}

interface TcpBinding {
  TCP: new (type: number) => TcpWrap;
  TCPConnectWrap: new () => TcpConnectWrap;
  constants: { SOCKET: number };
}

function loadBinding(): TcpBinding {
  const load = (process as unknown as { binding?: (name: string) => Partial<TcpBinding> }).binding;
  const binding = load?.('tcp_wrap');
  if (binding?.TCP === undefined || binding.TCPConnectWrap === undefined || binding.constants?.SOCKET === undefined) {
    throw new Error(
      `Node ${process.version} has no binding 'tcp_wrap', which binding a TCP client needs. Use Node 20, 22 or 24.`,
    );
  }
  return binding as TcpBinding;
}

const binding = loadBinding();

export class TcpDescriptor {
  private wrap = new binding.TCP(binding.constants.SOCKET);
  private release: () => void = () => undefined;
  private isAborted = false;

  /**
   * Binds, on a busy port to a random one: what the native code does.
   *
   * @returns 0, or the Linux errno
   */
  bind(literal: string, family: 4 | 6, port: number): number {
    const status = this.bindExactly(literal, family, port);
    // libuv reports a busy port only later, through whatever is asked next.
    const busy = status === 0 && this.wrap.getsockname({}) !== 0;
    if (!busy) {
      return errnoOfStatus(status);
    }
    this.wrap.close(() => undefined);
    this.wrap = new binding.TCP(binding.constants.SOCKET);
    return errnoOfStatus(this.bindExactly(literal, family, 0));
  }

  private bindExactly(literal: string, family: 4 | 6, port: number): number {
    return family === 4 ? this.wrap.bind(literal, port) : this.wrap.bind6(literal, port, 0);
  }

  /**
   * Moves to another address with the port that it has, which is never free meanwhile.
   *
   * @returns 0, or the Linux errno
   */
  rebind(literal: string, family: 4 | 6): number {
    const before = this.wrap;
    const port = this.localAddress()?.port ?? 0;
    this.wrap = new binding.TCP(binding.constants.SOCKET);
    const status = this.bindExactly(literal, family, port);
    before.close(() => undefined);
    return errnoOfStatus(status);
  }

  /**
   * Starts to connect.
   *
   * @param done called later with 0 or the Linux errno, unless an errno was returned
   * @returns 0, or the Linux errno of what failed at once
   */
  connect(literal: string, family: 4 | 6, port: number, done: (errno: number) => void): number {
    if (this.isAborted) {
      this.isAborted = false;
      return Errno.ECONNABORTED;
    }
    const request = new binding.TCPConnectWrap();
    request.oncomplete = (status) => done(errnoOfStatus(status));
    const status =
      family === 4 ? this.wrap.connect(request, literal, port) : this.wrap.connect6(request, literal, port);
    return errnoOfStatus(status);
  }

  /** Ends a connect that is under way, as the system does when the network goes. The next one is told so, once. */
  abort(): void {
    this.release();
    this.release = () => undefined;
    this.wrap.close(() => undefined);
    this.wrap = new binding.TCP(binding.constants.SOCKET);
    this.isAborted = true;
  }

  /** The stream over the connected descriptor, which then owns it. It reads from the start. */
  toStream(): net.Socket {
    // What `node:net` itself does with an accepted descriptor.
    const options = { handle: this.wrap, allowHalfOpen: true, readable: true, writable: true };
    const stream = new net.Socket(options);
    stream.once('close', this.release);
    return stream;
  }

  /** Undefined as long as the system has given no port. */
  localAddress(): AddressInfo | undefined {
    const address: Partial<AddressInfo> = {};
    const known = this.wrap.getsockname(address) === 0 && address.port !== undefined && address.port !== 0;
    return known ? (address as AddressInfo) : undefined;
  }

  get fd(): number {
    return this.wrap.fd;
  }

  /** Makes its local end known as the device's own, until it or its stream closes. */
  claim(): void {
    const local = this.localAddress();
    if (local !== undefined) {
      this.release = ownSockets.claim('tcp', local.address, local.port);
    }
  }

  /** Only for a descriptor that no stream owns. */
  close(done: () => void): void {
    this.release();
    this.wrap.close(done);
  }
}
