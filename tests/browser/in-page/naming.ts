/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { describe, leavesOf } from './leaves';
import { isUnreachable, SYSTEM_CHOICES, takesTaps } from './touch';

const FIELDS = 'input, textarea, select';
/** What the system draws below a sheet or a menu: a tap beside it closes it. */
const SCRIM = '[data-part="scrim"]';
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** What can be used on a screen, and a screen reader has no words for. */
export function namingFindings(screen: HTMLElement): string[] {
  const nameless = [...screen.querySelectorAll('*')].filter(
    (element) =>
      (takesTaps(element) || element.matches(SYSTEM_CHOICES)) &&
      !element.matches(SCRIM) &&
      !isUnreachable(element) &&
      element.closest('[aria-hidden="true"]') === null &&
      !SAYS_SOMETHING.test(spokenName(element)),
  );
  return [...new Set(nameless.map((element) => `${describe({ element, text: '', boxes: [] })} has no name`))];
}

/** A field's placeholder is gone as soon as something is typed, and what is typed is no name. */
function spokenName(element: Element): string {
  const label = element.getAttribute('aria-label') ?? '';
  if (element.matches(FIELDS)) {
    return label || (element.closest('[data-id]')?.getAttribute('aria-label') ?? '');
  }
  const labels = [...element.querySelectorAll('[aria-label]')].map((inner) => inner.getAttribute('aria-label') ?? '');
  const texts = leavesOf(element).map(({ text }) => text);
  return [label, ...labels, ...texts].join(' ');
}
