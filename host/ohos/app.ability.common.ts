/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** `@ohos.app.ability.common` declares only types; nothing of it exists at run time. */
export default {};
