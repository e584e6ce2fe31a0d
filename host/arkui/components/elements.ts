/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Kept } from '../component/Kept';
import type { Element } from '../element/Element';

/** CSS properties, or attributes: undefined is none. */
export type Properties = Readonly<Record<string, string | undefined>>;

export function setStyles(element: Element, styles: Properties): void {
  for (const [property, value] of Object.entries(styles)) {
    element.setStyle(property, value);
  }
}

export function setAttributes(element: Element, attributes: Properties): void {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
}

/** Sizes and distances of a component where the page says nothing. Lengths are CSS. */
export interface DefaultBox {
  width?: string;
  height?: string;
  minWidth?: string;
  minHeight?: string;
  /** At top and bottom, then at both sides. */
  padding?: readonly [string, string];
  margin?: readonly [string, string];
  radius?: string;
}

/**
 * For `create` only, as their place in the order matters: sets them as logical properties (`block-size`). What a page sets is physical (`height`) and comes later,
 * so it wins; when it goes, what was set here is what remains.
 */
export function setDefaultBox(element: Element, box: DefaultBox): void {
  setStyles(element, {
    'box-sizing': 'border-box',
    'inline-size': box.width,
    'block-size': box.height,
    'min-inline-size': box.minWidth,
    'min-block-size': box.minHeight,
    'padding-block': box.padding?.[0],
    'padding-inline': box.padding?.[1],
    'margin-block': box.margin?.[0],
    'margin-inline': box.margin?.[1],
    'border-start-start-radius': box.radius,
    'border-start-end-radius': box.radius,
    'border-end-start-radius': box.radius,
    'border-end-end-radius': box.radius,
  });
}

const defaults = new Kept<Element, Map<string, string | undefined>>();

/** For `update`: styles that hold as long as the page has set none of its own for the same property. */
export function setDefaultStyles(element: Element, styles: Properties): void {
  const known = defaults.get(element) ?? new Map<string, string | undefined>();
  defaults.set(element, known);
  for (const [property, value] of Object.entries(styles)) {
    const current = element.styles.get(property);
    if (current === undefined || current === known.get(property)) {
      element.setStyle(property, value);
      known.set(property, value);
    }
  }
}

/** A new element inside `parent`, as its last. */
export function appendElement(
  parent: Element,
  tag: string,
  styles: Properties = {},
  attributes: Properties = {},
): Element {
  const element = parent.tree.create(tag);
  setStyles(element, styles);
  setAttributes(element, attributes);
  parent.insert(element);
  return element;
}

/** What a `<button>` has of a browser and must not have here, its colours apart, which a component gives it. */
export const BARE_BUTTON: Properties = {
  appearance: 'none',
  'box-sizing': 'border-box',
  border: 'none',
  'margin-block': '0px',
  'margin-inline': '0px',
  'padding-block': '0px',
  'padding-inline': '0px',
  font: 'inherit',
  cursor: 'pointer',
};

/** The same for a button within a component, with the colours of what is around it. */
export const CLEAR_BUTTON: Properties = { ...BARE_BUTTON, 'background-color': 'transparent', color: 'inherit' };
