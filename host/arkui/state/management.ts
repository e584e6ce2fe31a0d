/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What `@ohos.arkui.StateManagement` exports. */
export { AppStorageV2 } from './AppStorageV2';
export { Type } from './observed';
export { PersistenceV2 } from './PersistenceV2';
export { UIUtils } from './UIUtils';
