/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { FieldsByPosition } from '../../arkui/component/definition';

/** What the check has to know of a component; host/arkui/component/definition.ts says what each means. */
export interface KnownComponent {
  readonly children: 'none' | 'one' | 'many';
  readonly arguments?: { readonly fields?: FieldsByPosition };
}

/** What the check has to know of an attribute. */
export interface KnownAttribute {
  readonly fields?: FieldsByPosition;
}

/** The words that a page may use: what the run time has rows for. */
export interface Vocabulary {
  readonly components: ReadonlyMap<string, KnownComponent>;
  /** The row of an attribute of that component; undefined where it has none of that name. */
  attribute(component: string, name: string): KnownAttribute | undefined;
  /** The row of an attribute that every component has. */
  commonAttribute(name: string): KnownAttribute | undefined;
}
