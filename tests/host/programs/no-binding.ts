/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

Object.assign(process, { binding: undefined });
await import('../../../host/ohos/net.socket/tcpDescriptor');

export {};
