/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The module `arkui:globals`: what a page uses without an import, enums apart. The compiler imports the names that a
 * file uses from here. A room adds its own by exporting them from a `globals.ts` of its own, which stands here.
 */
export * from './build/globals';
export * from './components/controls/globals';
export * from './components/display/globals';
export * from './state/globals';
export { $r, $rawfile } from '../device/resources';
