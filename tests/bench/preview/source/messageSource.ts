/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createSocket } from 'node:dgram';
import process from 'node:process';

/**
 * Sends datagrams at a steady rate until its standard input ends: `messageSource.ts ADDRESS PORT MESSAGES_A_SECOND`.
 */

const [address = '', port, messagesPerSecond] = process.argv.slice(2);
/** Between two sendings; what a late timer owes is sent with the next. */
const INTERVAL_MS = 4;

const socket = createSocket('udp4');
const start = performance.now();
let sent = 0;
const timer = setInterval(() => {
  const due = Math.floor(((performance.now() - start) * Number(messagesPerSecond)) / 1000);
  for (; sent < due; sent += 1) {
    socket.send(`Message ${sent} of a busy peer`, Number(port), address);
  }
}, INTERVAL_MS);
process.stdin
  .on('end', () => {
    clearInterval(timer);
    socket.close();
  })
  .resume();
