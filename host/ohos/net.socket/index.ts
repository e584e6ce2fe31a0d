/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type socket from '@ohos.net.socket';
import { device } from '../../device/device';
import { ClosableTcpSocketServer, TcpSocketServer } from './TcpSocketServer';
import { TcpSocket } from './TcpSocket';
import { TlsSocket } from './TlsSocket';
import { UdpSocket } from './UdpSocket';

/**
 * `@ohos.net.socket` on Node's sockets, with the native implementation's behaviour (docs/native-behaviour.md) and not
 * that of its documentation. Where the two hosts can't agree, docs/host-differences.md says so.
 */

/** API level since which a server has `close()`. */
const SERVER_CLOSE_API_LEVEL = 20;

function constructTCPSocketInstance(): socket.TCPSocket {
  return new TcpSocket();
}

function constructTCPSocketServerInstance(): socket.TCPSocketServer {
  return device.sdkApiVersion >= SERVER_CLOSE_API_LEVEL ? new ClosableTcpSocketServer() : new TcpSocketServer();
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
