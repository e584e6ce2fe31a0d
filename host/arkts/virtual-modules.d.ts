/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The app that is run, made by the bundler from its project files: host/arkts/bundler/app-module.mjs. */
declare module 'ohos:app' {
  /** By the page's name in main_pages.json, `pages/Index`: loads its module. */
  export const pages: Readonly<Record<string, () => Promise<object>>>;
  /** By the ability's name in module.json5: loads the module that has it as its default export. */
  export const abilities: Readonly<Record<string, () => Promise<object>>>;
}
