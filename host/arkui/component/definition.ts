/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from './ComponentNode';

/** What a built-in component is: one table each. The compiler's check and the run time read the same one. */
export interface ComponentDefinition {
  /** As in ArkUI: `Column`. */
  readonly name: string;
  /** The outermost element; 'div' unless said. */
  readonly tag?: string;
  /** How many components may stand in its braces; for none the braces are refused, too. */
  readonly children: 'none' | 'one' | 'many';
  /** The call's own arguments: `Column({ space: 8 })`. Undefined: it takes none. */
  readonly arguments?: ArgumentsRow;
  /** Its own attributes; those of every component are in addition, and one of the same name here replaces that. */
  readonly attributes: Readonly<Record<string, Row>>;
  /** Whether those of every component are left out: a `Span` is no box. */
  readonly isBare?: boolean;
  /** Makes the inner elements, once, before anything is applied; may replace `node.content` and set `node.state`. */
  create?(node: ComponentNode): void;
  /** Called after the arguments and all attributes were applied, at first and after each change. */
  update?(node: ComponentNode): void;
  /** Puts a child in its place; without it the child's element goes into `node.content`. */
  insertChild?(node: ComponentNode, child: ComponentNode, before: ComponentNode | undefined): void;
  /** Before a child's element is removed. */
  childRemoved?(node: ComponentNode, child: ComponentNode): void;
  dispose?(node: ComponentNode): void;
}

/** One attribute, or event: what it does. */
export type Row = ActiveRow | SilentRow;

export interface ActiveRow {
  /**
   * Draws it; called when the arguments have changed. `values` are what the page gave, resources not resolved. Called
   * with `[]` where the attribute was there in the last run and is no longer.
   */
  readonly apply: (node: ComponentNode, ...values: unknown[]) => void;
  /**
   * Calls further attributes on the chain, where it stands in it: those that depend on more than the page. Called each
   * time the component is drawn; what it reads draws it anew.
   */
  readonly extend?: (node: ComponentNode, chain: object, ...values: unknown[]) => void;
  /** Where an argument is an options object: the fields that are known, by the argument's position. */
  readonly fields?: FieldsByPosition;
}

/** Accepted, because it does not matter here; said once in the log. */
export interface SilentRow {
  /** What is not to be seen here: `no drag and drop on a PC`. */
  readonly noEffect: string;
}

/** For each position the fields an object literal there may have: with nested ones, or `true`. Undefined: no options object. */
export type FieldsByPosition = readonly (Fields | undefined)[];
export interface Fields {
  readonly [field: string]: true | Fields | SilentField;
}

/** A field that is accepted because it does not matter here; said once in the log. */
export interface SilentField {
  /** What is not to be seen here. */
  readonly noEffect: string;
  /** Values that ask for nothing else than what is shown anyway. */
  readonly unless?: readonly unknown[];
}

export function isSilent(field: true | Fields | SilentField): field is SilentField {
  return field !== true && typeof field['noEffect'] === 'string';
}

export interface ArgumentsRow {
  readonly apply: (node: ComponentNode, ...values: unknown[]) => void;
  readonly fields?: FieldsByPosition;
}
