/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** `@ohos.arkui.StateManagement`. */
export { AppStorageV2, PersistenceV2, Type, UIUtils } from '../arkui/state/management';
