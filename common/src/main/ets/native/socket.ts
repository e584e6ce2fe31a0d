/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import socket from '@ohos.net.socket';
import type { NativeTcpServer, NativeTcpSocket, NativeTlsSocket, NativeUdpSocket } from './types';

/**
 * The one door to `@ohos.net.socket`: no other file imports it. Each call makes a new native object, which socketkit
 * uses for one connection (or one bound port) and then throws away.
 */
export class NativeSockets {
  static tcp(): NativeTcpSocket {
    return socket.constructTCPSocketInstance();
  }

  static tcpServer(): NativeTcpServer {
    return socket.constructTCPSocketServerInstance();
  }

  static udp(): NativeUdpSocket {
    return socket.constructUDPSocketInstance();
  }

  static tls(): NativeTlsSocket {
    return socket.constructTLSSocketInstance() as NativeTlsSocket;
  }
}
