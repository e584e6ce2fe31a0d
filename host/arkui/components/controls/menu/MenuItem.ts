/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { resolveString } from '../../../../device/resources';
import { createBox } from '../../common/Box';
import { hear, isEnabled } from '../../common/hearing';
import { fields } from '../../common/rows';
import { colorOf } from '../../values/colors';
import { isGroup } from '../../values/lengths';
import { callHandler, enabledRow, FONT_FIELDS, fp, handlerRow, setFont } from '../controlRows';
import { appendElement, CLEAR_BUTTON, setStyles } from '../../elements';
import { appendGlyph, GLYPHS, setIcon } from '../icon';
import { enclosingLayer } from '../overlay/Layer';
import { builderOf, SlotKeeper } from '../slot';
import { token } from '../theme';
import { MENU_ROW, MENU_ROW_HEIGHT } from './openMenu';
import { openBuiltMenu } from './openBuiltMenu';

interface ItemState {
  readonly startIcon: Element;
  readonly content: Element;
  readonly label: Element;
  readonly endIcon: Element;
  readonly tick: Element;
  readonly custom: SlotKeeper;
  submenu: unknown;
  isSelected: boolean;
  hasTick: boolean;
  onChange: unknown;
}

function stateOf(node: ComponentNode): ItemState {
  return node.state as ItemState;
}

/** Closes the menu that an item is in, with all whose items have led to it. */
function closeMenus(item: ComponentNode): void {
  const layer = enclosingLayer(item, 'Menu');
  const opener = layer?.node.parent;
  if (opener?.type === item.type) {
    closeMenus(opener);
  } else {
    layer?.close();
  }
}

/** Opens its own menu, or is chosen, which closes the menus it is in. */
function press(node: ComponentNode): void {
  const state = stateOf(node);
  const submenu = builderOf(state.submenu);
  if (!isEnabled(node)) {
    return;
  }
  if (submenu !== undefined) {
    openBuiltMenu(node, node.element, submenu, { placement: 'RightTop' });
    return;
  }
  state.isSelected = !state.isSelected;
  callHandler(node, 'onChange', state.onChange, state.isSelected);
  closeMenus(node);
}

/** A line of a Menu. */
export const menuItem: ComponentDefinition = {
  name: 'MenuItem',
  tag: 'button',
  children: 'none',
  arguments: {
    apply: (node, value) => {
      const state = stateOf(node);
      const isOptions = isGroup(value) && ('content' in value || 'startIcon' in value || 'labelInfo' in value);
      const options = isOptions ? value : {};
      state.custom.show(isOptions ? undefined : builderOf(value));
      state.submenu = options['builder'];
      setIcon(state.startIcon, options['startIcon']);
      setIcon(state.endIcon, options['endIcon']);
      state.content.setText(resolveString(options['content']));
      state.content.setStyle('display', isOptions ? undefined : 'none');
      state.label.setText(resolveString(options['labelInfo']));
      node.element.setAttribute('aria-haspopup', state.submenu === undefined ? undefined : 'menu');
    },
    fields: [fields('startIcon', 'content', 'endIcon', 'labelInfo', 'builder')],
  },
  create(node) {
    createBox(node, { display: 'flex', fills: 'width', minHeight: MENU_ROW_HEIGHT });
    setStyles(node.element, { ...CLEAR_BUTTON, ...MENU_ROW, 'font-size': 'inherit' });
    node.element.setAttribute('type', 'button');
    node.element.setAttribute('role', 'menuitem');
    const icon = (): Element =>
      appendElement(node.element, 'span', { display: 'none', width: '24px', height: '24px', flex: 'none' });
    const startIcon = icon();
    const content = appendElement(node.element, 'span', { flex: '1' });
    const custom = new SlotKeeper(node, node.element);
    const label = appendElement(node.element, 'span', { 'font-size': fp(14), color: token('secondaryText') });
    const state: ItemState = {
      startIcon,
      content,
      custom,
      label,
      endIcon: icon(),
      tick: appendGlyph(node.element, GLYPHS.check, '20px'),
      submenu: undefined,
      isSelected: false,
      hasTick: false,
      onChange: undefined,
    };
    node.state = state;
  },
  update(node) {
    const { tick, isSelected, hasTick } = stateOf(node);
    tick.setStyle('display', isSelected && hasTick ? 'block' : 'none');
    // After the page's own handlers, which come with the attributes.
    hear(node.element, 'click', 'menu item', () => press(node));
  },
  attributes: {
    selected: {
      apply: (node, value) => {
        stateOf(node).isSelected = value === true;
        node.element.setAttribute('aria-selected', String(value === true));
      },
    },
    selectIcon: {
      apply: (node, value) => {
        stateOf(node).hasTick = value !== undefined && value !== false;
      },
    },
    onChange: handlerRow((node, handler) => {
      stateOf(node).onChange = handler;
    }),
    contentFont: {
      apply: (node, value) => setFont(stateOf(node).content, value),
      fields: [FONT_FIELDS],
    },
    contentFontColor: { apply: (node, value) => stateOf(node).content.setStyle('color', colorOf(value)) },
    labelFont: {
      apply: (node, value) => setFont(stateOf(node).label, value, { size: fp(14) }),
      fields: [FONT_FIELDS],
    },
    labelFontColor: {
      apply: (node, value) => stateOf(node).label.setStyle('color', colorOf(value) ?? token('secondaryText')),
    },
    enabled: enabledRow((node) => node.element),
  },
};
