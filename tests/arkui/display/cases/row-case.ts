/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What one row of a table does to the elements of a component that has nothing else. */
export interface RowCase {
  /** `*`: of every component, tried on a Column. */
  readonly component: string;
  /** `()` for the call's own arguments. */
  readonly attribute: string;
  readonly values: readonly unknown[];
  readonly expected: Expected;
}

export interface Expected {
  readonly css?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Events that the element reports from then on. */
  readonly hears?: readonly string[];
  /** Which element: by index from the outermost to the one within; the outermost unless said. */
  readonly at?: readonly number[];
  /** Where nothing of it shows in the elements: which test of behaviour it has. */
  readonly shownBy?: string;
}

/** Cases of one component. */
export function casesOf(component: string, ...cases: Case[]): RowCase[] {
  return cases.map(([attribute, values, expected]) => ({ component, attribute, values, expected }));
}

type Case = readonly [attribute: string, values: readonly unknown[], expected: Expected];

export function ignore(): void {
  // A handler of a page that is not called.
}
