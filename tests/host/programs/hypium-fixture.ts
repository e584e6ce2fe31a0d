/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { runSuites } from '../../../host/hypium/runner';
import fixture from './Fixture.test.ets';

/** Runs the fixture suite and prints its results. */
const print = console.log.bind(console);
print(JSON.stringify(await runSuites(fixture, { timeoutMs: 5000 })));
process.exit(0);
