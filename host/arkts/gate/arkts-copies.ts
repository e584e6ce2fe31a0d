/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A device build neither lints the `.ts` files of a library nor checks them strictly. Shown to the compiler once
 * more, as `.ets` files beside the real ones, they get both, and whoever copies one into an app has working ArkTS.
 */
const COPY_SUFFIX = '.as-arkts.ets';

/** The name under which the compiler sees the `.ts` file as ArkTS. */
export function arkTsCopyOf(file: string): string {
  return file.replace(/\.ts$/, COPY_SUFFIX);
}

/** The file that stands behind a name the compiler uses. */
export function originalOf(file: string): string {
  return isArkTsCopy(file) ? `${file.slice(0, -COPY_SUFFIX.length)}.ts` : file;
}

export function isArkTsCopy(file: string): boolean {
  return file.endsWith(COPY_SUFFIX);
}
