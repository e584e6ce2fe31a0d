/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import deviceInfo from '@ohos.deviceInfo';
import socket from '@ohos.net.socket';

const server = socket.constructTCPSocketServerInstance() as unknown as { close?: unknown };
console.log(JSON.stringify({ level: deviceInfo.sdkApiVersion, close: typeof server.close }));
