/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** `@ohos.app.ability.UIAbility`: the application (host/device/application.ts) gives it its context and calls it. */
export default class UIAbility {}
