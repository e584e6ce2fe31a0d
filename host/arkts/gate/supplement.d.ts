/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

// Declarations of APIs that came after the level that @arkts/declarations describes (13), each with its @since.
// Nothing here yet: what the project uses of later levels stands behind interfaces of its own.

export {};
