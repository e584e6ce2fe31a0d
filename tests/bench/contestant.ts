/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Implementation } from './comparisons';
import { ParticipantProcess } from './participant-process';
import type { ScenarioName } from './scenarios';
import type { ServerIdentity } from './scenarios/scenario';

/** What the TLS servers show, and the PEM of the CA that their clients trust. */
export interface TlsMaterial {
  readonly identity: ServerIdentity;
  readonly authority: string;
}

/** One implementation: a server process and a client process. */
export class Contestant {
  private constructor(
    readonly implementation: Implementation,
    private readonly server: ParticipantProcess,
    private readonly client: ParticipantProcess,
  ) {}

  static async start(implementation: Implementation, profileFolder?: string): Promise<Contestant> {
    const [server, client] = await Promise.all([
      ParticipantProcess.start(implementation, 'server', profileFolder),
      ParticipantProcess.start(implementation, 'client', profileFolder),
    ]);
    return new Contestant(implementation, server, client);
  }

  /** Connects the two for a scenario. */
  async open(scenario: ScenarioName, { identity, authority }: TlsMaterial): Promise<void> {
    const port = await this.server.request({ kind: 'serve', scenario, identity });
    await this.both(this.client.request({ kind: 'connect', scenario, target: { port, authority } }));
  }

  /** @returns how long a round of so many messages took, in milliseconds */
  async run(messages: number): Promise<number> {
    await this.server.request({ kind: 'expect', messages });
    return this.both(this.client.request({ kind: 'run', messages }));
  }

  async close(): Promise<void> {
    await this.both(this.client.request({ kind: 'close' }));
    await this.server.request({ kind: 'close' });
  }

  async stop(): Promise<void> {
    await Promise.all([this.client.stop(), this.server.stop()]);
  }

  /** A client may wait without end for a server that failed. */
  private both<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.server.failure]);
  }
}
