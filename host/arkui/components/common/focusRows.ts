/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Row } from '../../component/definition';
import { hear } from './hearing';
import { silentRows } from './rows';

function focusEvent(event: 'focus' | 'blur', name: string): Row {
  return {
    apply: (node, handler) =>
      hear(node.element, event, name, handler === undefined ? undefined : () => node.host.call(node, name, handler)),
  };
}

function makeFocusable(node: ComponentNode, value: unknown): void {
  node.element.setAttribute('tabindex', value === undefined ? undefined : value === false ? '-1' : '0');
}

/** Which component the keyboard belongs to. */
export const focusRows: Readonly<Record<string, Row>> = {
  focusable: { apply: makeFocusable },
  focusOnTouch: { apply: (node, value) => makeFocusable(node, value === true ? true : undefined) },
  tabIndex: {
    apply: (node, value) =>
      node.element.setAttribute('tabindex', value === undefined ? undefined : String(Number(value))),
  },
  defaultFocus: {
    apply: (node, value) => {
      node.element.setAttribute('autofocus', value === true ? '' : undefined);
      if (value === true) {
        node.element.invoke('focus');
      }
    },
  },
  onFocus: focusEvent('focus', 'onFocus'),
  onBlur: focusEvent('blur', 'onBlur'),
  ...silentRows(
    'the order of the focus is that of the page',
    'groupDefaultFocus',
    'focusScopeId',
    'focusScopePriority',
    'tabStop',
    'nextFocus',
  ),
  ...silentRows("the browser's own focus ring is shown", 'focusBox'),
};
