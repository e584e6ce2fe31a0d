/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** `@ohos.base` declares only types (BusinessError, AsyncCallback and the like); nothing of it exists at run time. */
export {};
