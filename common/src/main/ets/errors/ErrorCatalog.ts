/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorCode, ErrorEntry } from './ErrorCode';
import { NETWORK_ERRORS } from './NetworkErrors';
import { PLATFORM_ERRORS } from './PlatformErrors';
import { TLS_ERRORS } from './TlsErrors';
import { USAGE_ERRORS } from './UsageErrors';

const ALL: ErrorEntry[] = USAGE_ERRORS.concat(NETWORK_ERRORS, TLS_ERRORS, PLATFORM_ERRORS);

/** Every error that socketkit can give, with its meaning and advice in Chinese and English. */
export class ErrorCatalog {
  private static readonly byCode: Map<ErrorCode, ErrorEntry> = new Map<ErrorCode, ErrorEntry>(
    ALL.map((entry: ErrorEntry): [ErrorCode, ErrorEntry] => [entry.code, entry]),
  );

  static entries(): readonly ErrorEntry[] {
    return ALL;
  }

  static find(code: ErrorCode): ErrorEntry {
    // A test holds the catalogue against the codes: each has an entry.
    return ErrorCatalog.byCode.get(code) as ErrorEntry;
  }
}
