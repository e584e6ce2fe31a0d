/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ThreadWorker } from './ThreadWorker';
import { workerPort } from './workerPort';

/** `@ohos.worker` on Node's threads. Each loads the app's file anew, with system modules of its own. */
export default { ThreadWorker, workerPort };
