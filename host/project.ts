/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Replaced by the bundler (host/arkts/bundler.mjs) with the absolute path of the checkout. */
declare const PROJECT_ROOT: string;

/** The folder of this checkout: a bundled program can't learn it from its own location. */
export const projectRoot: string = PROJECT_ROOT;
