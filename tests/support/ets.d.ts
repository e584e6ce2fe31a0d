/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** ArkTS modules of the app, which ordinary TypeScript does not read: a suite list exports one function. */
declare module '*.ets' {
  export default function testsuite(): void;
}
