/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The app's resources, as `$r` and `$rawfile` name them and as the screen shows them. What an effect resolves it
 * resolves anew when the language, the colour mode or the resources themselves change.
 */
export { resolveColor } from './resources/colors';
export { resolveBoolean, resolveFontSize, resolveLength, resolveNumber } from './resources/lengths';
export { reloadResources, resourceTable } from './resources/lookup';
export { resolveMedia, resourceFile } from './resources/media';
export { $r, $rawfile, isResource, ResourceValue } from './resources/ResourceValue';
export { resolveString, resolveStrings } from './resources/texts';
