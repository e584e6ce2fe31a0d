/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What tests/browser/in-page offers in a page, as `pageChecks`. Elements are what a locator evaluates on. */
export interface PageChecks {
  /** What lies on a screen where it should not; empty where all is well. */
  layoutFindings(screen: unknown): string[];
  /** Texts of a screen that are too faint on their ground. */
  contrastFindings(screen: unknown): string[];
  /** What can be tapped on a screen, and is too small for a finger. */
  touchFindings(screen: unknown): string[];
  /** What can be used on a screen, and a screen reader has no words for. */
  namingFindings(screen: unknown): string[];
  /** As the browser has computed it: `computedStyle(card, 'background-color')`. */
  computedStyle(element: unknown, property: string): string;
  /** Whether one can see that it has the focus. */
  showsFocus(element: unknown): boolean;
  /** Scrolls a list, or what scrolls in it; `share` of the way to its end. */
  scrollTo(list: unknown, share: number): void;
  /** The texts of the elements in a list that can be seen whole, from top to bottom. */
  visibleTexts(list: unknown, selector: string): string[];
}

/** The global object of a page. */
export interface CheckedPage {
  readonly pageChecks: PageChecks;
}
