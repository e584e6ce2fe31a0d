/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { settled } from './settled';

/** In every page that is opened by {@link openPreviewPage}. */
Object.assign(globalThis, { settled });
