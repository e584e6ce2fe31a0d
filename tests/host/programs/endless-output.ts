/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Prints until nobody reads it any more. */
setInterval(() => console.log('a line'));
