/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition, Row } from '../../component/definition';

export const controlComponents: readonly ComponentDefinition[] = [];

export const overlayAttributes: Readonly<Record<string, Row>> = {};
