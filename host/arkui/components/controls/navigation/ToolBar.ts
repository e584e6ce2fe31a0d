/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { resolveColor, resolveString } from '../../../../device/resources';
import { appendElement, CLEAR_BUTTON } from '../../elements';
import { appendGlyph, appendIcon, GLYPHS } from '../icon';
import { openMenu } from '../menu/openMenu';
import { builderOf, SlotKeeper } from '../slot';
import { systemText } from '../systemTexts';
import { DISABLED_OPACITY, token } from '../theme';
import type { BarItem } from './TitleMenus';

/** How many items a tool bar shows; those beyond are behind `more`, which takes one of the places. */
const PLACES = 5;

/** The bar below a page, with an icon and a word an item, or what the page builds. */
export class ToolBar {
  readonly #owner: ComponentNode;
  readonly #bar: Element;
  readonly #custom: SlotKeeper;
  #buttons: Element[] = [];
  #isHidden = false;

  constructor(owner: ComponentNode, page: Element) {
    this.#owner = owner;
    this.#bar = appendElement(
      page,
      'div',
      {
        'box-sizing': 'border-box',
        flex: 'none',
        'align-items': 'stretch',
        width: '100%',
        'min-height': '56px',
        color: token('text'),
      },
      { role: 'toolbar' },
    );
    this.#custom = new SlotKeeper(owner, this.#bar);
    this.#draw();
  }

  show(value: unknown, background?: unknown): void {
    const builder = builderOf(value);
    this.#custom.show(builder);
    this.#bar.setStyle('background-color', resolveColor(background));
    this.#buttons.forEach((button) => button.remove());
    this.#buttons = [];
    if (builder === undefined && Array.isArray(value)) {
      this.#showItems(value as BarItem[]);
    }
    this.#draw();
  }

  setHidden(isHidden: boolean): void {
    this.#isHidden = isHidden;
    this.#draw();
  }

  #draw(): void {
    const isEmpty = this.#buttons.length === 0 && !this.#custom.isFilled;
    this.#bar.setStyle('display', this.#isHidden || isEmpty ? 'none' : 'flex');
  }

  #showItems(items: readonly BarItem[]): void {
    const visible = items.length > PLACES ? items.slice(0, PLACES - 1) : items;
    for (const item of visible) {
      const button = this.#button(resolveString(item.value), (inside) => {
        const isActive = item.status === 'ACTIVE';
        appendIcon(inside, isActive ? (item.activeIcon ?? item.icon) : item.icon, '24px');
        inside.setStyle('color', isActive ? token('accent') : 'inherit');
      });
      if (item.status === 'DISABLED') {
        button.setAttribute('disabled', '');
        button.setStyle('opacity', DISABLED_OPACITY);
      }
      button.listen('click', () => {
        this.#owner.host.call(this.#owner, 'toolbarConfiguration', item.action);
      });
    }
    if (visible.length < items.length) {
      const more = this.#button(systemText('more'), (inside) => appendGlyph(inside, GLYPHS.more, '24px'));
      more.setAttribute('aria-haspopup', 'menu');
      more.listen('click', () => {
        openMenu(this.#owner, more, {
          entries: items.slice(visible.length).map((item) => {
            return { text: item.value, icon: item.icon, isEnabled: item.status !== 'DISABLED', action: item.action };
          }),
        });
      });
    }
  }

  #button(label: string, draw: (inside: Element) => void): Element {
    const button = appendElement(
      this.#bar,
      'button',
      {
        ...CLEAR_BUTTON,
        flex: '1',
        'min-width': '0px',
        display: 'flex',
        'flex-direction': 'column',
        'align-items': 'center',
        'justify-content': 'center',
        gap: '4px',
        'font-size': 'calc(10px * var(--font-scale))',
      },
      { type: 'button' },
    );
    draw(button);
    appendElement(button, 'span').setText(label);
    this.#buttons.push(button);
    return button;
  }
}
