/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Rule } from '../rule';
import { memberName, structsOf } from '../syntax';

/** Attributes of every component that came after the declarations: name and API level. */
const LATER_ATTRIBUTES: ReadonlyMap<string, number> = new Map([
  ['bindTips', 19],
  ['onKeyEventDispatch', 15],
  ['safeAreaPadding', 14],
  ['toolbar', 20],
]);

/**
 * `member-name`: a member of a struct named like an attribute that newer SDKs give to every component. The attributes
 * that the declarations have the compiler reports itself (ts2416).
 */
export const memberNameRule: Rule = ({ source, report }) => {
  for (const struct of structsOf(source.syntax)) {
    for (const member of struct.members) {
      const name = memberName(member);
      const level = name === undefined ? undefined : LATER_ATTRIBUTES.get(name);
      if (level !== undefined && member.name !== undefined) {
        report(member.name, 'member-name', `'${name ?? ''}' is an attribute of every component from API ${level} on`);
      }
    }
  }
};
