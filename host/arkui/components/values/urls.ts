/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What ends a quoted text in CSS, or changes what follows. */
const UNQUOTABLE = /["\\\n\r\f]/g;

/** The CSS for the picture at an address. What is encoded in the address already stays as it is. */
export function cssUrl(address: string): string {
  return `url("${address.replace(UNQUOTABLE, encodeURIComponent)}")`;
}
