/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { MediaQueryListener } from '../arkui/context/MediaQuery';

/** `@ohos.mediaquery`: the same queries as those of `UIContext.getMediaQuery()`. */
export default { matchMediaSync: (condition: string) => new MediaQueryListener(condition) };
