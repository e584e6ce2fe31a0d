/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { PageScreen, ShownPage } from '../../../host/device/application';
import type { PageClass } from '../../../host/device/entryPage';
import { ENTRY_MARK } from '../../../host/device/entryPage';

/** A screen that only writes down what is put on it. */
export class FakeScreen implements PageScreen {
  readonly uiContext = { isFake: true };

  constructor(
    readonly abilityContext: unknown,
    private readonly log: string[],
  ) {}

  mountPage(page: PageClass): ShownPage {
    const note = (what: string) => (): void => void this.log.push(`${what} ${page.name}`);
    note('mount')();
    return { show: note('show'), hide: note('hide'), dispose: note('dispose') };
  }

  back(): boolean {
    this.log.push('back');
    return false;
  }

  close(): void {
    this.log.push('close');
  }
}

/** What the compiler makes of `@Entry @ComponentV2 struct NAME {}`. */
export function entryStruct(name: string): PageClass {
  const struct = { [name]: class {} }[name] as PageClass;
  return Object.assign(struct, { [ENTRY_MARK]: true });
}
