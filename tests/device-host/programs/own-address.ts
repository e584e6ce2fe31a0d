/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import socket from '@ohos.net.socket';

/** Prints where a socket of this device is that is bound to all of its addresses. */
const udp = socket.constructUDPSocketInstance();
await udp.bind({ address: '0.0.0.0', port: 0, family: 1 });
console.log((await udp.getLocalAddress()).address);
await udp.close();
