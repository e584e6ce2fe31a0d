/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { parseArgs } from 'node:util';
import testsuite from '../../entry/src/ohosTest/ets/test/List.test.ets';
import { runSuites } from '../../host/hypium/runner';
import { startPeerProcess } from '../../host/peers/peer-process';

/**
 * The app's on-device suites on this host, with the echo peers in a process of their own:
 * `node host/run.mjs tests/device/run.ts [--only Suite,Suite#test] [--verbose]`.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});

/** Generous: a loaded machine is not a failure; a test that waits for an event that never comes is. */
const TEST_TIMEOUT_MS = 20_000;

const peers = await startPeerProcess();
process.env['OHOS_TEST_PARAMETERS'] = JSON.stringify({
  peerHost: peers.host,
  tlsOneWayPort: String(peers.ports.tlsOneWay),
  tlsTwoWayPort: String(peers.ports.tlsTwoWay),
  tcpEchoPort: String(peers.ports.tcp),
});
const results = await runSuites(testsuite, {
  timeoutMs: TEST_TIMEOUT_MS,
  ...(values.only === undefined ? {} : { only: values.only }),
  onTestDone: (suite, test, failure, ms) => {
    if (failure !== undefined) {
      console.log(`✗ ${suite}: ${test}\n    ${failure.replaceAll('\n', '\n    ')}`);
    } else if (values.verbose) {
      console.log(`✓ ${suite}: ${test} (${ms.toFixed(0)} ms)`);
    }
  },
});
await peers.close();
console.log(`${results.passed} passed, ${results.failures.length} failed`);
process.exit(results.failures.length === 0 && results.passed > 0 ? 0 : 1);
