/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What the decorators say of one member of a struct or of an observed class. */
export interface Member {
  readonly name: string;
  role?: Role;
  /** @Once */
  isOnce?: boolean;
  /** @Require */
  isRequired?: boolean;
  /** @Provider and @Consumer: the name under which they find each other. */
  alias?: string;
  /** @Type: the class of what it holds, for reading it back from storage. */
  type?: new () => object;
  /** @Computed: the getter as it was written. */
  compute?: (this: object) => unknown;
  /** @Monitor */
  paths?: readonly string[];
}

export type Role =
  'Local' | 'Param' | 'Event' | 'BuilderParam' | 'Provider' | 'Consumer' | 'Trace' | 'Computed' | 'Monitor';

const MEMBERS = Symbol('members');

interface Described {
  [MEMBERS]?: Map<string, Member>;
}

/** The description of a member, for a decorator to add to. Several decorators of one member share it. */
export function member(prototype: object, key: string | symbol): Member {
  const name = String(key);
  const described = prototype as Described;
  if (!Object.hasOwn(described, MEMBERS)) {
    // What is inherited is copied: base classes are complete before anything extends them.
    Object.defineProperty(described, MEMBERS, { value: new Map(described[MEMBERS]) });
  }
  const members = membersOf(prototype);
  let known = members.get(name);
  if (known === undefined) {
    known = { name };
    members.set(name, known);
  }
  return known;
}

/** All decorated members of an instance or a prototype, those of its base classes included. */
export function membersOf(object: object): Map<string, Member> {
  return (object as Described)[MEMBERS] ?? new Map<string, Member>();
}
