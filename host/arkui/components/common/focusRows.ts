/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Row } from '../../component/definition';
import { hear } from './hearing';
import { silentRows } from './rows';
import { tabIndex } from './SharedProperty';

function focusEvent(event: 'focus' | 'blur', name: string): Row {
  return {
    apply: (node, handler) =>
      hear(node.element, event, name, handler === undefined ? undefined : () => node.host.call(node, name, handler)),
  };
}

function makeFocusable({ element }: ComponentNode, value: unknown): void {
  tabIndex.set(element, 'unfocusable', value === false ? '-1' : undefined);
  tabIndex.set(element, 'focusable', value === true ? '0' : undefined);
}

/** Which component the keyboard belongs to. */
export const focusRows: Readonly<Record<string, Row>> = {
  focusable: { apply: makeFocusable },
  focusOnTouch: {
    apply: ({ element }, value) => tabIndex.set(element, 'focusOnTouch', value === true ? '0' : undefined),
  },
  tabIndex: {
    apply: ({ element }, value) =>
      tabIndex.set(element, 'tabIndex', value === undefined ? undefined : String(Number(value))),
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
  ),
  ...silentRows("the browser's own focus ring is shown", 'focusBox'),
};
