/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Fail, Sized, Sockets } from '../sockets';

/**
 * One kind of traffic, the same for every implementation. A round is a number of messages, timed from the first send to
 * the last answer by the client, whose clock no other process touches.
 */
export interface Scenario {
  readonly title: string;
  readonly unit: string;
  /** What one message counts in that unit. */
  readonly unitsPerMessage: number;
  /** Node's module that the host module stands on here. */
  readonly nodeModule: 'node:net' | 'node:dgram' | 'node:tls';
  serve<Bytes extends Sized, Address>(
    sockets: Sockets<Bytes, Address>,
    identity: ServerIdentity,
    fail: Fail,
  ): Promise<ScenarioServer>;
  connect<Bytes extends Sized, Address>(
    sockets: Sockets<Bytes, Address>,
    target: Target,
    fail: Fail,
  ): Promise<ScenarioClient>;
}

/** PEM texts of the TLS server. */
export interface ServerIdentity {
  readonly certificate: string;
  readonly privateKey: string;
}

export interface Target {
  readonly port: number;
  /** PEM of the CA that issued the TLS server's certificate. */
  readonly authority: string;
}

export interface ScenarioServer {
  readonly port: number;
  /** Before each round, with its number of messages. */
  expect(messages: number): void;
  close(): Promise<void>;
}

export interface ScenarioClient {
  /** @returns how long the round took, in milliseconds */
  run(messages: number): Promise<number>;
  close(): Promise<void>;
}
