/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** `@ohos.arkui.node`: lengths with their units. Nodes that an app makes by itself are not on this host. */
export { LengthMetrics, LengthUnit } from '../device/resources/LengthMetrics';
