/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import { inspect } from 'node:util';
import type { Reply, Request } from './protocol';
import { SCENARIOS } from './scenarios';
import type { ScenarioClient, ScenarioServer } from './scenarios/scenario';
import type { Fail, Sized, Sockets } from './sockets';

/**
 * A process of the bench: one implementation in one role, started by ParticipantProcess. It does what it is asked
 * over IPC, tells the first failure, and ends with the process that started it.
 */
export function participate<Bytes extends Sized, Address>(sockets: Sockets<Bytes, Address>): void {
  const fail: Fail = (reason) => reply({ kind: 'failed', reason: describe(reason) });
  let server: ScenarioServer | undefined;
  let client: ScenarioClient | undefined;

  const answer = async (request: Request): Promise<number> => {
    switch (request.kind) {
      case 'serve':
        server = await SCENARIOS[request.scenario].serve(sockets, request.identity, fail);
        return server.port;
      case 'connect':
        client = await SCENARIOS[request.scenario].connect(sockets, request.target, fail);
        return 0;
      case 'expect':
        server?.expect(request.messages);
        return 0;
      case 'run':
        return client === undefined ? 0 : client.run(request.messages);
      case 'close':
        await (client ?? server)?.close();
        return 0;
    }
  };

  process.on('message', (request: Request) => {
    answer(request).then((value) => reply({ kind: 'answer', value }), fail);
  });
  process.on('disconnect', () => process.exit());
  process.on('uncaughtException', fail);
  reply({ kind: 'ready' });
}

function reply(message: Reply): void {
  if (process.send === undefined) {
    throw new Error('this program is a part of npm run bench and does nothing by itself');
  }
  process.send(message);
}

/** Native rejections are plain objects. */
function describe(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : inspect(reason);
}
