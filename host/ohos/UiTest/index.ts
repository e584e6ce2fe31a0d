/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { On } from './On';

/**
 * `@ohos.UiTest` on the tree of components that the app in this process has built, without a browser: what is there, what
 * it says, and what a person's taps and typing do to it. Where things are is not known.
 */
export { Component } from './Component';
export { Driver } from './Driver';
export { MatchPattern, On } from './On';

export const ON = new On();
