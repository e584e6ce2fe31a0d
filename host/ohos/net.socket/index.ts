/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type socket from '@ohos.net.socket';
import { TcpSocketServer } from './TcpSocketServer';
import { TcpSocket } from './TcpSocket';
import { TlsSocket } from './TlsSocket';
import { UdpSocket } from './UdpSocket';

/**
 * `@ohos.net.socket` on Node's sockets, with the native implementation's behaviour (docs/native-behaviour.md) and not
 * that of its documentation. Where the two hosts can't agree, docs/host-differences.md says so.
 */

function constructTCPSocketInstance(): socket.TCPSocket {
  return new TcpSocket();
}

function constructTCPSocketServerInstance(): socket.TCPSocketServer {
  return new TcpSocketServer();
}

function constructUDPSocketInstance(): socket.UDPSocket {
  return new UdpSocket();
}

function constructTLSSocketInstance(): socket.TLSSocket {
  return new TlsSocket();
}

enum Protocol {
  TLSv12 = 'TLSv1.2',
  TLSv13 = 'TLSv1.3',
}

export default {
  constructTCPSocketInstance,
  constructTCPSocketServerInstance,
  constructUDPSocketInstance,
  constructTLSSocketInstance,
  Protocol,
};
