/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ScenarioName } from './scenarios';
import type { ServerIdentity, Target } from './scenarios/scenario';

/** What the bench asks of a participant, one thing at a time. */
export type Request =
  /** Be the server of a scenario. Answered with its port. */
  | { kind: 'serve'; scenario: ScenarioName; identity: ServerIdentity }
  /** Be its client. */
  | { kind: 'connect'; scenario: ScenarioName; target: Target }
  /** To the server: a round of so many messages comes next. */
  | { kind: 'expect'; messages: number }
  /** To the client: run that round. Answered with its duration in milliseconds. */
  | { kind: 'run'; messages: number }
  /** The scenario is over. */
  | { kind: 'close' };

/** What a participant says. `failed` may come at any time and is the end of it. */
export type Reply = { kind: 'ready' } | { kind: 'answer'; value: number } | { kind: 'failed'; reason: string };
