/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { resolveString } from '../../../../device/resources';
import { createBox } from '../../common/Box';
import { fields } from '../../common/rows';
import { isGroup } from '../../values/lengths';
import { fp } from '../controlRows';
import { appendElement, setStyles } from '../../elements';
import { builderOf, SlotKeeper } from '../slot';
import { token } from '../theme';

/** A line above or below the items: a text, or what the page builds. */
class Heading {
  readonly #element: Element;
  readonly #text: Element;
  readonly #custom: SlotKeeper;

  constructor(node: ComponentNode) {
    this.#element = appendElement(node.element, 'div', {
      display: 'none',
      padding: '8px 12px',
      'font-size': fp(14),
      color: token('secondaryText'),
    });
    this.#text = appendElement(this.#element, 'span');
    this.#custom = new SlotKeeper(node, this.#element);
  }

  show(value: unknown): void {
    const builder = builderOf(value);
    this.#custom.show(builder);
    this.#text.setText(builder === undefined ? resolveString(value) : '');
    this.#element.setStyle('display', value === undefined ? 'none' : 'block');
  }
}

interface GroupState {
  readonly header: Heading;
  readonly footer: Heading;
}

/** Items of a menu that belong together. */
export const menuItemGroup: ComponentDefinition = {
  name: 'MenuItemGroup',
  children: 'many',
  arguments: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : {};
      const { header, footer } = node.state as GroupState;
      header.show(options['header']);
      footer.show(options['footer']);
    },
    fields: [fields('header', 'footer')],
  },
  create(node) {
    createBox(node, { display: 'flex' });
    setStyles(node.element, { 'flex-direction': 'column' });
    node.element.setAttribute('role', 'group');
    const header = new Heading(node);
    node.content = appendElement(node.element, 'div', { display: 'flex', 'flex-direction': 'column' });
    const state: GroupState = { header, footer: new Heading(node) };
    node.state = state;
  },
  attributes: {},
};
