/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { resolveColor, resolveLength, resolveString } from '../../../../device/resources';
import { edgesOf, fourSides } from '../../values/edges';
import { isGroup, lengthOf } from '../../values/lengths';
import { fp, setFont } from '../controlRows';
import { appendElement, CLEAR_BUTTON, setStyles } from '../../elements';
import { appendIcon } from '../icon';
import { builderOf, SlotKeeper } from '../slot';
import { token } from '../theme';
import { BottomTabBarStyle, SubTabBarStyle } from './tabBarStyles';

/** What `.tabBar(...)` was given. */
type Bar =
  | { kind: 'none' }
  | { kind: 'custom' }
  | { kind: 'sub'; style: SubTabBarStyle }
  | { kind: 'bottom'; style: BottomTabBarStyle };

/** The button of one page in the bar of a Tabs. */
export class Tab {
  readonly element: Element;
  readonly #custom: SlotKeeper;
  #bar: Bar = { kind: 'none' };
  #isSelected = false;
  #parts: Element[] = [];
  #label: Element | undefined;
  #icon: Element | undefined;
  #indicator: Element | undefined;

  constructor(page: ComponentNode) {
    this.element = page.host.tree.create('button');
    setStyles(this.element, {
      ...CLEAR_BUTTON,
      position: 'relative',
      flex: '1 0 auto',
      display: 'flex',
      'align-items': 'center',
      'justify-content': 'center',
      gap: '4px',
      'min-width': '0px',
    });
    this.element.setAttribute('type', 'button');
    this.element.setAttribute('role', 'tab');
    this.#custom = new SlotKeeper(page, this.element);
  }

  show(value: unknown): void {
    this.#parts.forEach((part) => part.remove());
    this.#parts = [];
    this.#label = undefined;
    this.#icon = undefined;
    this.#indicator = undefined;
    const builder = value instanceof SubTabBarStyle ? undefined : builderOf(value);
    this.#custom.show(builder);
    this.#bar = builder === undefined ? barOf(value) : { kind: 'custom' };
    this.#build();
    this.#draw();
  }

  select(isSelected: boolean): void {
    this.#isSelected = isSelected;
    this.element.setAttribute('aria-selected', String(isSelected));
    this.#draw();
  }

  #build(): void {
    const { element } = this;
    if (this.#bar.kind === 'sub') {
      this.#label = this.#part(appendElement(element, 'span', { 'font-size': fp(16) }), this.#bar.style.content);
      this.#indicator = appendElement(element, 'span', {
        position: 'absolute',
        left: '0px',
        right: '0px',
        margin: '0px auto',
      });
      this.#parts.push(this.#indicator);
      setStyles(element, { padding: paddingOf(this.#bar.style.space) ?? '0px 16px', 'flex-direction': 'row' });
    } else if (this.#bar.kind === 'bottom') {
      const { style } = this.#bar;
      if (style.icon !== undefined) {
        this.#icon = appendIcon(element, style.icon, '24px');
        this.#parts.push(this.#icon);
      }
      const size = style.layout === 'HORIZONTAL' ? 12 : 10;
      this.#label = this.#part(
        appendElement(element, 'span', { 'font-size': fp(size), 'font-weight': '500' }),
        style.text,
      );
      setStyles(element, {
        padding: paddingOf(style.space) ?? '0px 4px',
        'flex-direction': style.layout === 'HORIZONTAL' ? 'row' : 'column',
      });
    }
  }

  #part(label: Element, text: unknown): Element {
    setStyles(label, { 'max-width': '100%', overflow: 'hidden', 'text-overflow': 'ellipsis', 'white-space': 'nowrap' });
    label.setText(resolveString(text));
    this.#parts.push(label);
    return label;
  }

  #draw(): void {
    if (this.#bar.kind !== 'sub' && this.#bar.kind !== 'bottom') {
      return;
    }
    const { label } = this.#bar.style;
    if (this.#label !== undefined && label.font !== undefined) {
      setFont(this.#label, label.font);
    }
    const own = resolveColor(this.#isSelected ? label.selectedColor : label.unselectedColor);
    this.#label?.setStyle('color', own ?? (this.#isSelected ? token('accent') : token('secondaryText')));
    if (this.#bar.kind === 'bottom') {
      const { icons } = this.#bar.style;
      const icon = resolveColor(this.#isSelected ? icons.selectedColor : icons.unselectedColor);
      this.#icon?.setStyle('color', icon ?? (this.#isSelected ? token('accent') : token('secondaryText')));
      return;
    }
    this.#drawIndicator(this.#bar.style);
  }

  #drawIndicator(style: SubTabBarStyle): void {
    const isBoard = style.mode === 'BOARD';
    const { indicatorStyle: line } = style;
    this.#label?.setStyle('position', 'relative');
    this.#label?.setStyle('z-index', '1');
    setStyles(this.#indicator ?? this.element, {
      display: this.#isSelected ? 'block' : 'none',
      ...(isBoard
        ? {
            inset: '4px',
            'background-color': token('field'),
            'border-radius': resolveLength(style.boardRadius) ?? '8px',
          }
        : {
            bottom: '8px',
            width: resolveLength(line.width) ?? 'calc(100% - 32px)',
            height: resolveLength(line.height) ?? '2px',
            'background-color': resolveColor(line.color) ?? token('accent'),
            'border-radius': resolveLength(line.borderRadius) ?? '1px',
          }),
    });
  }
}

/** A word, `{ icon, text }`, or one of the styles. */
function barOf(value: unknown): Bar {
  if (value === undefined) {
    return { kind: 'none' };
  }
  if (value instanceof SubTabBarStyle) {
    return { kind: 'sub', style: value };
  }
  if (value instanceof BottomTabBarStyle) {
    return { kind: 'bottom', style: value };
  }
  if (isGroup(value)) {
    return { kind: 'bottom', style: new BottomTabBarStyle(value['icon'], value['text']) };
  }
  return { kind: 'sub', style: new SubTabBarStyle(value).indicator({ height: 0 }) };
}

function paddingOf(value: unknown): string | undefined {
  if (value === undefined) {
    return undefined;
  }
  const { top, right, bottom, left } = edgesOf(value, lengthOf);
  return fourSides([top, right, bottom, left], '0px');
}
