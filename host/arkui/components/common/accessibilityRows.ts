/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Row } from '../../component/definition';
import { resolveString } from '../../../device/resources';
import { attributeRowOf, silentRows } from './rows';
import { role } from './SharedProperty';

const BOOLEAN = (value: unknown): string => String(value === true);

/** What a screen reader hears: ARIA's words for ArkUI's. */
export const accessibilityRows: Readonly<Record<string, Row>> = {
  accessibilityText: attributeRowOf('aria-label', resolveString),
  accessibilityDescription: attributeRowOf('aria-description', resolveString),
  accessibilityLevel: attributeRowOf('aria-hidden', (value) =>
    value === 'no' || value === 'no-hide-descendants' ? 'true' : undefined,
  ),
  accessibilityGroup: {
    apply: ({ element }, value) => role.set(element, 'accessibilityGroup', value === true ? 'group' : undefined),
  },
  accessibilityChecked: attributeRowOf('aria-checked', BOOLEAN),
  accessibilitySelected: attributeRowOf('aria-selected', BOOLEAN),
  ...silentRows('a browser has no such hint', 'accessibilityTextHint', 'accessibilityVirtualNode'),
};
