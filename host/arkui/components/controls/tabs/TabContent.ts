/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import { createBox } from '../../common/Box';
import { fields } from '../../common/rows';
import { callHandler, handlerRow } from '../controlRows';
import { setStyles } from '../../elements';
import { setCovered } from '../navigation/cover';
import { Tab } from './Tab';

/** A page of a Tabs, with its button in the bar. */
export class TabPage {
  readonly node: ComponentNode;
  readonly tab: Tab;
  onWillShow: unknown;
  onWillHide: unknown;
  #isShown = false;

  constructor(node: ComponentNode) {
    this.node = node;
    this.tab = new Tab(node);
    setCovered(node.element, true);
  }

  show(isShown: boolean): void {
    this.tab.select(isShown);
    if (this.#isShown === isShown) {
      return;
    }
    this.#isShown = isShown;
    setCovered(this.node.element, !isShown);
    callHandler(this.node, isShown ? 'onWillShow' : 'onWillHide', isShown ? this.onWillShow : this.onWillHide);
  }
}

function pageOf(node: ComponentNode): TabPage {
  return node.state as TabPage;
}

export const tabContent: ComponentDefinition = {
  name: 'TabContent',
  children: 'many',
  create(node) {
    createBox(node, { display: 'flex', fills: 'both' });
    setStyles(node.element, {
      position: 'absolute',
      inset: '0px',
      'flex-direction': 'column',
      'align-items': 'center',
      overflow: 'hidden',
    });
    node.element.setAttribute('role', 'tabpanel');
    node.state = new TabPage(node);
  },
  attributes: {
    tabBar: { apply: (node, value) => pageOf(node).tab.show(value), fields: [fields('icon', 'text')] },
    onWillShow: handlerRow((node, handler) => {
      pageOf(node).onWillShow = handler;
    }),
    onWillHide: handlerRow((node, handler) => {
      pageOf(node).onWillHide = handler;
    }),
  },
};
