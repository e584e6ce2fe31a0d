/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Builder, ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { resolveString } from '../../../../device/resources';
import { appendElement, CLEAR_BUTTON } from '../../elements';
import { appendGlyph, appendIcon, GLYPHS } from '../icon';
import { openMenu } from '../menu/openMenu';
import type { MenuEntry } from '../menu/openMenu';
import { builderOf, SlotKeeper } from '../slot';
import { systemText } from '../systemTexts';
import { token } from '../theme';

/** An item of `menus` or `toolbarConfiguration`. */
export interface BarItem {
  value: unknown;
  icon?: unknown;
  activeIcon?: unknown;
  isEnabled?: boolean;
  /** NORMAL, DISABLED or ACTIVE. */
  status?: string;
  action?: () => void;
}

/** How many menu items stand in a title bar; those beyond are behind `more`, which takes one of the places. */
const PLACES = 3;

/** What stands at the right of a title: the page's builder, or a button an item. */
export class TitleMenus {
  readonly #owner: ComponentNode;
  readonly #place: Element;
  readonly #custom: SlotKeeper;
  #buttons: Element[] = [];

  constructor(owner: ComponentNode, bar: Element) {
    this.#owner = owner;
    this.#place = appendElement(bar, 'div', {
      display: 'flex',
      flex: 'none',
      'align-items': 'center',
      'min-height': '56px',
      gap: '8px',
    });
    this.#custom = new SlotKeeper(owner, this.#place);
  }

  get isEmpty(): boolean {
    return this.#buttons.length === 0 && !this.#custom.isFilled;
  }

  show(value: unknown): void {
    const builder: Builder | undefined = builderOf(value);
    this.#custom.show(builder);
    this.#buttons.forEach((button) => button.remove());
    this.#buttons = [];
    if (builder === undefined && Array.isArray(value)) {
      this.#showItems(value as BarItem[]);
    }
  }

  #showItems(items: readonly BarItem[]): void {
    const visible = items.length > PLACES ? items.slice(0, PLACES - 1) : items;
    visible.forEach((item) => this.#showItem(item));
    if (visible.length < items.length) {
      const button = this.#button(systemText('more'));
      appendGlyph(button, GLYPHS.more, '24px');
      button.setAttribute('aria-haspopup', 'menu');
      button.listen('click', () => {
        openMenu(this.#owner, button, {
          entries: items.slice(visible.length).map((item): MenuEntry => {
            return { text: item.value, icon: item.icon, isEnabled: item.isEnabled !== false, action: item.action };
          }),
        });
      });
    }
  }

  #showItem(item: BarItem): void {
    const label = resolveString(item.value);
    const button = this.#button(label);
    if (item.icon === undefined) {
      button.setText(label);
    } else {
      appendIcon(button, item.icon, '24px');
    }
    if (item.isEnabled === false) {
      button.setAttribute('disabled', '');
      button.setStyle('opacity', '0.4');
    }
    button.listen('click', () => {
      this.#owner.host.call(this.#owner, 'menus', item.action);
    });
  }

  #button(label: string): Element {
    const button = appendElement(
      this.#place,
      'button',
      {
        ...CLEAR_BUTTON,
        display: 'flex',
        'align-items': 'center',
        'justify-content': 'center',
        'min-width': '40px',
        height: '40px',
        'border-radius': '20px',
        'background-color': token('field'),
      },
      { type: 'button', 'aria-label': label },
    );
    this.#buttons.push(button);
    return button;
  }
}
