/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { parseTlsConnectOptions } from '../../../host/ohos/net.socket/tlsOptions';

const options = { address: { address: '127.0.0.1', port: 1, family: 1 }, secureOptions: {}, timeout: 300 };
console.log(JSON.stringify({ timeoutMs: parseTlsConnectOptions(options)?.timeoutMs }));
