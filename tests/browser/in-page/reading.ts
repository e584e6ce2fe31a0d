/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What tests read of single elements, and how they scroll. */

export function computedStyle(element: Element, property: string): string {
  return getComputedStyle(element).getPropertyValue(property);
}

/** The outline of a field is around its box. */
export function showsFocus(element: Element): boolean {
  return [element, element.parentElement].some(
    (each) => each !== null && getComputedStyle(each).outlineStyle !== 'none',
  );
}

export function scrollTo(list: Element, share: number): void {
  const scrolls = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight + 1;
  const scroller = [list, ...list.querySelectorAll('*')].find(scrolls);
  if (scroller === undefined) {
    throw new Error('nothing scrolls here');
  }
  scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
}

export function visibleTexts(list: Element, selector: string): string[] {
  const { top, bottom } = list.getBoundingClientRect();
  return [...list.querySelectorAll(selector)]
    .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.top >= top && box.bottom <= bottom)
    .toSorted((one, other) => one.box.top - other.box.top)
    .map(({ text }) => text);
}
