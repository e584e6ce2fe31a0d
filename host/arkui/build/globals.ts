/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What pages find of this room without an import. */
export { Builder, LocalBuilder, wrapBuilder, WrappedBuilder } from './builders';
export { ComponentV2, Entry, Preview } from './structDecorators';
