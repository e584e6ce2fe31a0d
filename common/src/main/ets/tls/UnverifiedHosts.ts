/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The host names that this process connected to with verification off. The native module keeps the chain of such a
 * peer and trusts it at the next connect to that name (docs/native-behaviour.md, "TLS"), so that a later verification
 * proves nothing until the app restarts. IP addresses are not kept there, so they are not here.
 */
export class UnverifiedHosts {
  private static readonly names: Set<string> = new Set<string>();

  static add(name: string): void {
    UnverifiedHosts.names.add(name);
  }

  static has(name: string): boolean {
    return UnverifiedHosts.names.has(name);
  }
}
