/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { effect, stop } from '@vue/reactivity';
import type { Builder, ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { configuration } from '../../../../device/configuration';
import { resolveString } from '../../../../device/resources';
import { colorOf } from '../../values/colors';
import { isGroup, lengthOf } from '../../values/lengths';
import { callHandler, fp } from '../controlRows';
import { appendElement, CLEAR_BUTTON, setStyles } from '../../elements';
import { appendGlyph, GLYPHS } from '../icon';
import { builderOf, SlotKeeper } from '../slot';
import { systemText } from '../systemTexts';
import { LAYER_SHADOW, token } from '../theme';
import { anchored } from './anchor';
import { dismissAs } from './dismissal';
import { Layer } from './Layer';
import type { Opened } from './Switchable';

export type SheetOptions = Readonly<Record<string, unknown>>;

/** From this window width on, a sheet stands in the middle unless it says otherwise. */
const CENTER_WIDTH_VP = 600;

/** A panel that comes from below, with a title and a way to close it. */
export class Sheet implements Opened {
  readonly #node: ComponentNode;
  readonly #layer: Layer;
  readonly #bar: Element;
  readonly #dragBar: Element;
  readonly #title: Element;
  readonly #subtitle: Element;
  readonly #customTitle: SlotKeeper;
  readonly #close: Element;
  readonly #runner;
  #options: SheetOptions;
  #detent = 0;

  constructor(node: ComponentNode, builder: Builder, options: SheetOptions, onGone: () => void) {
    this.#node = node;
    this.#options = options;
    callHandler(node, 'onWillAppear', options['onWillAppear']);
    this.#layer = new Layer({
      name: 'Sheet',
      owner: node,
      isModal: options['enableOutsideInteractive'] !== true,
      scrim:
        options['enableOutsideInteractive'] === true ? undefined : (colorOf(options['maskColor']) ?? token('scrim')),
      panel: { display: 'flex', 'flex-direction': 'column', overflow: 'hidden', color: token('text') },
      attributes: { role: 'dialog' },
      opener: node.element,
      onDismiss: (reason) => dismissAs(node, this.#options, reason, () => this.close()),
      onClosed: () => {
        stop(this.#runner);
        onGone();
        callHandler(node, 'onDisappear', this.#options['onDisappear']);
      },
    });
    const { panel } = this.#layer;
    this.#dragBar = this.#appendDragBar(panel);
    this.#bar = appendElement(panel, 'div', { flex: 'none', 'align-items': 'center', gap: '8px', padding: '8px 16px' });
    const titles = appendElement(this.#bar, 'div', { flex: '1', 'min-width': '0px' });
    this.#title = appendElement(titles, 'div', { 'font-size': fp(20), 'font-weight': '700' }, { role: 'heading' });
    this.#subtitle = appendElement(titles, 'div', {
      'margin-top': '4px',
      'font-size': fp(14),
      color: token('secondaryText'),
    });
    this.#customTitle = new SlotKeeper(node, titles);
    this.#close = this.#appendClose();
    const content = appendElement(panel, 'div', {
      flex: '1',
      'min-height': '0px',
      'overflow-y': 'auto',
      display: 'flex',
      'flex-direction': 'column',
      'align-items': 'center',
    });
    this.#layer.node.content = content;
    this.#runner = effect(() => this.#draw());
    this.#layer.mount(builder);
    callHandler(node, 'onAppear', options['onAppear']);
  }

  update(options: SheetOptions): void {
    this.#options = options;
    this.#runner();
  }

  close(): void {
    callHandler(this.#node, 'onWillDisappear', this.#options['onWillDisappear']);
    this.#layer.close();
  }

  #draw(): void {
    const options = this.#options;
    const type = options['preferType'] ?? (configuration.windowWidth >= CENTER_WIDTH_VP ? 'CENTER' : 'BOTTOM');
    const detents = this.#detents;
    const width = lengthOf(options['width']);
    const height = heightOf(detents[this.#detent] ?? options['height'], type === 'BOTTOM');
    setStyles(this.#layer.panel, {
      'background-color': colorOf(options['backgroundColor']) ?? token('sheet'),
      'box-shadow': LAYER_SHADOW,
      height,
      ...this.#place(type, width),
    });
    this.#layer.setScrim(colorOf(options['maskColor']) ?? (this.#layer.isModal ? token('scrim') : undefined));
    this.#drawBar(detents.length > 1);
  }

  #place(type: unknown, width: string | undefined): Record<string, string | undefined> {
    switch (type) {
      case 'CENTER':
        return {
          inset: '0px',
          margin: 'auto',
          width: width ?? '480px',
          'max-width': 'calc(100% - 32px)',
          'max-height': '90%',
          'border-radius': '32px',
        };
      case 'POPUP':
        return {
          ...anchored(this.#node.element, 'Bottom', '8px'),
          width: width ?? '360px',
          'max-width': 'calc(100% - 32px)',
          'max-height': '90%',
          'border-radius': '32px',
        };
      default:
        return {
          inset: 'auto 0px 0px 0px',
          margin: '0px auto',
          width: width ?? '100%',
          'max-width': '100%',
          'max-height': 'calc(100% - 8px)',
          'border-radius': '32px 32px 0px 0px',
        };
    }
  }

  #drawBar(hasDetents: boolean): void {
    const { title, showClose, dragBar } = this.#options;
    const builder = builderOf(title);
    this.#customTitle.show(builder);
    const texts = builder === undefined && isGroup(title) ? title : {};
    this.#title.setText(resolveString(texts['title']));
    this.#subtitle.setText(resolveString(texts['subtitle']));
    this.#layer.panel.setAttribute(
      'aria-label',
      texts['title'] === undefined ? undefined : resolveString(texts['title']),
    );
    const hasClose = showClose !== false;
    this.#close.setStyle('display', hasClose ? 'flex' : 'none');
    this.#close.setAttribute('aria-label', systemText('close'));
    this.#bar.setStyle('display', hasClose || title !== undefined ? 'flex' : 'none');
    this.#dragBar.setStyle('display', hasDetents && dragBar !== false ? 'flex' : 'none');
    this.#dragBar.setAttribute('aria-label', systemText('dragBar'));
  }

  get #detents(): readonly unknown[] {
    const { detents } = this.#options;
    return Array.isArray(detents) ? (detents as unknown[]).filter((detent) => detent !== undefined) : [];
  }

  #appendClose(): Element {
    const close = appendElement(
      this.#bar,
      'button',
      {
        ...CLEAR_BUTTON,
        flex: 'none',
        width: '40px',
        height: '40px',
        'border-radius': '50%',
        'align-items': 'center',
        'justify-content': 'center',
        'background-color': token('field'),
      },
      { type: 'button', 'data-part': 'close' },
    );
    appendGlyph(close, GLYPHS.close, '20px');
    close.listen('click', () => this.#layer.dismiss('CLOSE_BUTTON'));
    return close;
  }

  /** A press goes to the next height, where a device lets one drag. */
  #appendDragBar(panel: Element): Element {
    const bar = appendElement(
      panel,
      'button',
      { ...CLEAR_BUTTON, flex: 'none', height: '20px', 'align-items': 'center', 'justify-content': 'center' },
      { type: 'button' },
    );
    appendElement(bar, 'span', {
      width: '48px',
      height: '4px',
      'border-radius': '2px',
      'background-color': token('ring'),
    });
    bar.listen('click', () => {
      this.#detent = (this.#detent + 1) % Math.max(1, this.#detents.length);
      this.#runner();
    });
    return bar;
  }
}

/** SheetSize or a length; in the middle of the screen a sheet is as high as its content unless it says more. */
function heightOf(value: unknown, isAtBottom: boolean): string {
  switch (value) {
    case 'MEDIUM':
      return '60%';
    case 'LARGE':
      return 'calc(100% - 8px)';
    case 'FIT_CONTENT':
      return 'fit-content';
    case undefined:
      return isAtBottom ? 'calc(100% - 8px)' : 'min(560px, 90%)';
    default:
      return lengthOf(value) ?? 'fit-content';
  }
}
