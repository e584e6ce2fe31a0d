/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Row } from '../../component/definition';

export const commonAttributes: Readonly<Record<string, Row>> = {};
