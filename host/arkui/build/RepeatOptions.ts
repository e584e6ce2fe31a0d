/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { KeyOf } from './forEach';
import type { RepeatItem } from './RepeatItem';

export type RepeatBuilder = (item: RepeatItem) => void;
/** Which template an item is built with. */
export type TypeOf = (item: unknown, index: number) => string;

/** `.each(..).key(..).virtualScroll(..)` of a `Repeat`, as the page says it now. */
export class RepeatOptions {
  builder: RepeatBuilder | undefined;
  keyOf: KeyOf | undefined;
  isVirtual = false;
  totalCount: number | undefined;
  typeOf: TypeOf | undefined;
  readonly templates = new Map<string, RepeatBuilder>();

  each(builder: RepeatBuilder): this {
    this.builder = builder;
    return this;
  }

  key(keyOf: KeyOf): this {
    this.keyOf = keyOf;
    return this;
  }

  virtualScroll(options?: { totalCount?: number }): this {
    this.isVirtual = true;
    this.totalCount = options?.totalCount;
    return this;
  }

  /** How many items are kept beyond the visible ones is the container's matter here. */
  template(type: string, builder: RepeatBuilder): this {
    this.templates.set(type, builder);
    return this;
  }

  templateId(typeOf: TypeOf): this {
    this.typeOf = typeOf;
    return this;
  }

  builderOf(type: string | undefined): RepeatBuilder {
    const builder = (type === undefined ? undefined : this.templates.get(type)) ?? this.builder;
    if (builder === undefined) {
      throw new Error('Repeat needs .each(...)');
    }
    return builder;
  }
}
