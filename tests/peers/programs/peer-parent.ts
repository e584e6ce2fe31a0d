/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { startPeerProcess } from '../../../host/peers/peer-process';

/** Starts the echo servers, prints the port of the TCP one and goes on for as long as they run. */
const peers = await startPeerProcess();
console.log(peers.ports.tcp);
