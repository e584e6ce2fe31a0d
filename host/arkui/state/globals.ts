/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The decorators of state management V2, which pages use without an import. */
export { Computed } from './computed';
export { Local } from './local';
export { Monitor } from './monitor';
export { ObservedV2, Trace } from './observed';
export { BuilderParam, Event, Once, Param, Require } from './param';
export { Consumer, Provider } from './provider';
