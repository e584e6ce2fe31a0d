/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Scenario } from './scenario';
import { tcpEcho } from './tcp-echo';
import { tcpStream, tcpStreamLargeReads } from './tcp-stream';
import { tlsStream } from './tls-stream';
import { udpEcho } from './udp-echo';

export const SCENARIOS = { tcpEcho, tcpStream, tcpStreamLargeReads, udpEcho, tlsStream } as const satisfies Record<
  string,
  Scenario
>;

export type ScenarioName = keyof typeof SCENARIOS;

export const SCENARIO_NAMES = Object.keys(SCENARIOS) as ScenarioName[];
