/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { resolveColor, resolveString } from '../../../../device/resources';
import { appendElement, CLEAR_BUTTON, setStyles } from '../../elements';
import { appendGlyph, GLYPHS, setIcon } from '../icon';
import { SlotKeeper } from '../slot';
import { systemText } from '../systemTexts';
import { token } from '../theme';
import { TitleMenus } from './TitleMenus';
import { titleOf } from './titleText';
import type { Title } from './titleText';

export type TitleSize = 'mini' | 'large';

const HEIGHT = { mini: '56px', large: '112px', largeWithSubtitle: '138px' };

/** The bar above a page: back button, title, menus. */
export class TitleBar {
  readonly #bar: Element;
  readonly #back: Element;
  readonly #backIcon: Element;
  readonly #titles: Element;
  readonly #main: Element;
  readonly #sub: Element;
  readonly #custom: SlotKeeper;
  readonly #menus: TitleMenus;
  #title: Title = { kind: 'none' };
  #size: TitleSize;
  #isHidden = false;
  #hasBack = false;
  #backHandler: (() => void) | undefined;
  #hidesBack = false;

  constructor(owner: ComponentNode, page: Element, size: TitleSize) {
    this.#size = size;
    this.#bar = appendElement(page, 'header', {
      'box-sizing': 'border-box',
      flex: 'none',
      'align-items': 'center',
      gap: '12px',
      width: '100%',
      padding: '0px 16px',
      color: token('text'),
    });
    this.#back = appendElement(
      this.#bar,
      'button',
      {
        ...CLEAR_BUTTON,
        display: 'none',
        flex: 'none',
        'align-items': 'center',
        'justify-content': 'center',
        width: '40px',
        height: '40px',
        'border-radius': '20px',
        'background-color': token('field'),
      },
      { type: 'button', 'data-part': 'back' },
    );
    this.#backIcon = appendGlyph(this.#back, GLYPHS.back, '24px');
    this.#titles = appendElement(this.#bar, 'div', {
      flex: '1',
      display: 'flex',
      'flex-direction': 'column',
      'justify-content': 'center',
      'min-width': '0px',
      'align-self': 'stretch',
    });
    const oneLine = { overflow: 'hidden', 'text-overflow': 'ellipsis', 'white-space': 'nowrap' };
    this.#main = appendElement(
      this.#titles,
      'div',
      { ...oneLine, 'font-weight': '700' },
      { role: 'heading', 'aria-level': '1' },
    );
    this.#sub = appendElement(this.#titles, 'div', {
      ...oneLine,
      'font-size': 'calc(14px * var(--font-scale))',
      color: token('secondaryText'),
    });
    this.#custom = new SlotKeeper(owner, this.#titles);
    this.#menus = new TitleMenus(owner, this.#bar);
    this.#draw();
  }

  setTitle(value: unknown, background?: unknown): void {
    this.#title = titleOf(value);
    this.#bar.setStyle('background-color', resolveColor(background));
    this.#custom.show(this.#title.kind === 'builder' ? this.#title.builder : undefined);
    this.#draw();
  }

  setMenus(value: unknown): void {
    this.#menus.show(value);
    this.#draw();
  }

  setSize(size: TitleSize): void {
    this.#size = size;
    this.#draw();
  }

  setHidden(isHidden: boolean): void {
    this.#isHidden = isHidden;
    this.#draw();
  }

  /** Whether there is somewhere to go back to, and how. */
  setBack(onBack: (() => void) | undefined): void {
    this.#hasBack = onBack !== undefined;
    this.#backHandler = onBack;
    this.#draw();
  }

  hideBack(isHidden: boolean): void {
    this.#hidesBack = isHidden;
    this.#draw();
  }

  setBackIcon(media: unknown): void {
    if (media !== undefined) {
      setIcon(this.#backIcon, media);
    }
  }

  #draw(): void {
    const showsBack = this.#hasBack && !this.#hidesBack;
    const isEmpty = this.#title.kind === 'none' && !showsBack && this.#menus.isEmpty;
    this.#bar.setStyle('display', this.#isHidden || isEmpty ? 'none' : 'flex');
    this.#bar.setStyle('height', this.#height());
    this.#bar.setStyle('align-items', this.#size === 'mini' ? 'center' : 'flex-start');
    this.#back.setStyle('display', showsBack ? 'flex' : 'none');
    this.#back.setAttribute('aria-label', systemText('back'));
    this.#back.listen('click', showsBack ? () => this.#backHandler?.() : undefined);
    setStyles(this.#titles, {
      'justify-content': this.#size === 'mini' || this.#title.kind === 'builder' ? 'center' : 'flex-end',
      'padding-bottom': this.#size === 'mini' || this.#title.kind === 'builder' ? undefined : '8px',
    });
    const { main, sub } = this.#title.kind === 'text' ? this.#title : { main: undefined, sub: undefined };
    this.#main.setText(resolveString(main));
    this.#main.setStyle('display', main === undefined ? 'none' : undefined);
    this.#main.setStyle('font-size', `calc(${this.#size === 'mini' ? 20 : 30}px * var(--font-scale))`);
    this.#sub.setText(resolveString(sub));
    this.#sub.setStyle('display', sub === undefined ? 'none' : undefined);
  }

  #height(): string {
    if (this.#title.kind === 'builder' && this.#title.height !== undefined) {
      return this.#title.height;
    }
    if (this.#size === 'mini') {
      return HEIGHT.mini;
    }
    return this.#title.kind === 'text' && this.#title.sub !== undefined ? HEIGHT.largeWithSubtitle : HEIGHT.large;
  }
}
