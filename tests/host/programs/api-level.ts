/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import deviceInfo from '@ohos.deviceInfo';
import socket from '@ohos.net.socket';

/** Which members that came after API 12 the native objects have; printed as JSON. */
const objects = {
  tcp: socket.constructTCPSocketInstance(),
  server: socket.constructTCPSocketServerInstance(),
  udp: socket.constructUDPSocketInstance(),
  tls: socket.constructTLSSocketInstance(),
};
const later: string[] = [];
for (const [name, object] of Object.entries(objects)) {
  for (const member of ['getSocketFd', ...(name === 'server' ? ['close'] : [])]) {
    if (member in object) {
      later.push(`${name}.${member}`);
    }
  }
}
console.log(JSON.stringify({ level: deviceInfo.sdkApiVersion, later }));
