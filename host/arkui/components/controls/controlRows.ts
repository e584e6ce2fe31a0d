/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ActiveRow, Row } from '../../component/definition';
import type { Element } from '../../element/Element';
import { resolveString } from '../../../device/resources';
import { hear } from '../common/hearing';
import { setHits } from '../common/hits';
import { fields } from '../common/rows';
import { tabIndex } from '../common/SharedProperty';
import { colorOf } from '../values/colors';
import { fontFamilyOf, fontSizeOf, fontStyleOf, fontWeightOf } from '../values/fonts';
import { isGroup } from '../values/lengths';
import { DISABLED_OPACITY } from './theme';

type ElementOf = (node: ComponentNode) => Element;

/** Calls a handler of the page if it has one. */
export function callHandler(node: ComponentNode, what: string, handler: unknown, ...values: unknown[]): unknown {
  return typeof handler === 'function' ? node.host.call(node, what, handler, ...values) : undefined;
}

/** A row that keeps a handler of the page where the definition finds it. */
export function handlerRow(keep: (node: ComponentNode, handler: unknown) => void): ActiveRow {
  return { apply: (node, handler) => keep(node, handler) };
}

/** `enabled` of a control that the browser knows as one: it is pale, and neither pointer nor keyboard reaches it. */
export function enabledRow(elementOf: ElementOf): ActiveRow {
  return {
    apply: (node, value) => {
      const isDisabled = value === false;
      elementOf(node).setAttribute('disabled', isDisabled ? '' : undefined);
      node.element.setStyle('filter', isDisabled ? `opacity(${DISABLED_OPACITY})` : undefined);
      setHits(node.element, { isDisabled });
    },
  };
}

/** What concerns the focus and the name of a control whose element is not its outermost. */
export function innerControlRows(elementOf: ElementOf): Readonly<Record<string, Row>> {
  const focusEvent = (event: 'focus' | 'blur', name: string): ActiveRow => ({
    apply: (node, handler) => hearFocus(elementOf(node), event, name, node, handler),
  });
  return {
    enabled: enabledRow(elementOf),
    onFocus: focusEvent('focus', 'onFocus'),
    onBlur: focusEvent('blur', 'onBlur'),
    tabIndex: {
      apply: (node, value) =>
        tabIndex.set(elementOf(node), 'tabIndex', value === undefined ? undefined : String(Number(value))),
    },
    focusable: {
      apply: (node, value) => tabIndex.set(elementOf(node), 'unfocusable', value === false ? '-1' : undefined),
    },
    focusOnTouch: { noEffect: 'a text field gets the focus when it is tapped' },
    defaultFocus: {
      apply: (node, value) => {
        elementOf(node).setAttribute('autofocus', value === true ? '' : undefined);
        if (value === true) {
          elementOf(node).invoke('focus');
        }
      },
    },
    accessibilityText: {
      apply: (node, value) =>
        elementOf(node).setAttribute('aria-label', value === undefined ? undefined : resolveString(value)),
    },
    accessibilityDescription: {
      apply: (node, value) =>
        elementOf(node).setAttribute('aria-description', value === undefined ? undefined : resolveString(value)),
    },
  };
}

export const FONT_FIELDS = fields('size', 'weight', 'family', 'style');

/** `{ size, weight, family, style }` on an element; what it leaves out is as `defaults` say. */
export function setFont(element: Element, value: unknown, defaults: { size?: string; weight?: string } = {}): void {
  const font = isGroup(value) ? value : {};
  element.setStyle('font-size', fontSizeOf(font['size']) ?? defaults.size);
  element.setStyle('font-weight', fontWeightOf(font['weight']) ?? defaults.weight);
  element.setStyle('font-family', fontFamilyOf(font['family']));
  element.setStyle('font-style', fontStyleOf(font['style']));
}

/** The single attributes for the letters of a control. */
export function fontRows(
  elementOf: ElementOf,
  defaults: { size?: string; weight?: string },
): Record<string, ActiveRow> {
  const row = (property: string, convert: (value: unknown) => string | undefined, fallback?: string): ActiveRow => ({
    apply: (node, value) => elementOf(node).setStyle(property, value === undefined ? fallback : convert(value)),
  });
  return {
    fontSize: row('font-size', fontSizeOf, defaults.size),
    fontWeight: row('font-weight', fontWeightOf, defaults.weight),
    fontStyle: row('font-style', fontStyleOf),
    fontFamily: row('font-family', fontFamilyOf),
    fontColor: row('color', colorOf),
  };
}

/** A number of fp as a CSS length. */
export function fp(size: number): string {
  return `calc(${size}px * var(--font-scale))`;
}

function hearFocus(
  element: Element,
  event: 'focus' | 'blur',
  name: string,
  node: ComponentNode,
  handler: unknown,
): void {
  hear(element, event, name, handler === undefined ? undefined : () => callHandler(node, name, handler));
}
