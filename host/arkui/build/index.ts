/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What compiled pages call: the module `arkui:build`, which they know as `$ui`. */
export { branch } from './branch';
export { builder, called } from './builders';
export { Component, located } from './Component';
export { forEach } from './forEach';
export { invoke } from './invoke';
export { lazyForEach } from './lazyForEach';
export { byReference, named } from './Named';
export { node } from './node';
export { repeat } from './repeat';
export { settled } from '../state/schedule';
