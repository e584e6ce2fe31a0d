/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What tests/browser/in-page offers in a page, as `pageChecks`. A screen is the element of a device's screen. */
export interface PageChecks {
  /** What lies where it should not; empty where all is well. */
  layoutFindings(screen: unknown): string[];
  /** Texts that are too faint on their ground. */
  contrastFindings(screen: unknown): string[];
  /** Settled when nothing of the screen has changed for a moment, and what it shows is drawn. */
  settled(screen: unknown): Promise<void>;
}

/** The global object of a page. */
export interface CheckedPage {
  readonly pageChecks: PageChecks;
}
