/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ActiveRow, ComponentDefinition } from '../../component/definition';
import type { Element } from '../../element/Element';
import { resolveNumber, resolveString } from '../../../device/resources';
import { createBox } from '../common/Box';
import { hear, isEnabled } from '../common/hearing';
import { fields, silentRows } from '../common/rows';
import { colorOf } from '../values/colors';
import { isGroup, lengthOf } from '../values/lengths';
import { callHandler, enabledRow, FONT_FIELDS, fp, handlerRow, setFont } from './controlRows';
import { appendElement, BARE_BUTTON, setDefaultBox, setDefaultStyles, setStyles } from '../elements';
import { appendGlyph, GLYPHS } from './icon';
import { openMenu } from './menu/openMenu';
import type { MenuEntry } from './menu/openMenu';
import type { Layer } from './overlay/Layer';
import { token } from './theme';

interface SelectOption {
  value: unknown;
  icon?: unknown;
}

/** How the options in the menu look; those that are chosen win over the others. */
interface OptionStyle {
  font?: unknown;
  color?: unknown;
  background?: unknown;
}

interface SelectState {
  readonly label: Element;
  readonly arrow: Element;
  readonly option: OptionStyle;
  readonly chosenOption: OptionStyle;
  options: readonly SelectOption[];
  selected: number;
  /** What the page wants to be shown instead of the selected option, until another one is selected. */
  text: unknown;
  onSelect: unknown;
  menuStyles: Record<string, string | undefined>;
  optionHeight: string | undefined;
  placement: string;
  menu: Layer | undefined;
}

function stateOf(node: ComponentNode): SelectState {
  return node.state as SelectState;
}

function stateRow(apply: (state: SelectState, value: unknown) => void): ActiveRow {
  return { apply: (node, value) => apply(stateOf(node), value) };
}

function open(node: ComponentNode): void {
  const state = stateOf(node);
  if (!isEnabled(node) || state.menu !== undefined) {
    return;
  }
  node.element.setAttribute('aria-expanded', 'true');
  state.menu = openMenu(node, node.element, {
    entries: state.options.map(({ value, icon }, index): MenuEntry => {
      return { text: value, icon, isSelected: index === state.selected };
    }),
    placement: state.placement,
    styles: state.menuStyles,
    drawEntry: (element, entry) => drawOption(state, element, entry.isSelected === true),
    onChosen: (index) => choose(node, index),
    onClosed: () => {
      state.menu = undefined;
      node.element.setAttribute('aria-expanded', 'false');
    },
  });
}

function drawOption(state: SelectState, element: Element, isChosen: boolean): void {
  const style = isChosen ? state.chosenOption : state.option;
  if (style.font !== undefined) {
    setFont(element, style.font, { size: fp(16) });
  }
  element.setStyle('color', colorOf(style.color) ?? element.styles.get('color'));
  element.setStyle('background-color', colorOf(style.background) ?? (isChosen ? token('field') : 'transparent'));
  element.setStyle('min-height', state.optionHeight ?? '48px');
}

function choose(node: ComponentNode, index: number): void {
  const state = stateOf(node);
  state.selected = index;
  state.text = undefined;
  draw(node);
  callHandler(node, 'onSelect', state.onSelect, index, resolveString(state.options[index]?.value));
}

function draw(node: ComponentNode): void {
  const { label, options, selected, text } = stateOf(node);
  label.setText(resolveString(text ?? options[selected]?.value));
}

/** One of several options, in a menu that a tap opens. */
export const select: ComponentDefinition = {
  name: 'Select',
  tag: 'button',
  children: 'none',
  arguments: {
    apply: (node, options) => {
      stateOf(node).options = Array.isArray(options) ? (options as SelectOption[]) : [];
    },
    fields: [fields('value', 'icon')],
  },
  create(node) {
    createBox(node, { display: 'inline-flex' });
    setStyles(node.element, {
      ...BARE_BUTTON,
      'align-items': 'center',
      'justify-content': 'center',
      gap: '8px',
      'text-align': 'start',
    });
    setDefaultBox(node.element, { minHeight: '40px', minWidth: '66px', padding: ['8px', '16px'], radius: '20px' });
    node.element.setAttribute('type', 'button');
    node.element.setAttribute('role', 'combobox');
    node.element.setAttribute('aria-haspopup', 'menu');
    node.element.setAttribute('aria-expanded', 'false');
    const label = appendElement(node.element, 'span', {
      overflow: 'hidden',
      'text-overflow': 'ellipsis',
      'white-space': 'nowrap',
      'font-size': fp(16),
      'font-weight': '500',
    });
    const state: SelectState = {
      label,
      arrow: appendGlyph(node.element, GLYPHS.down, '20px'),
      option: {},
      chosenOption: {},
      options: [],
      selected: -1,
      text: undefined,
      onSelect: undefined,
      menuStyles: {},
      optionHeight: undefined,
      placement: 'BottomLeft',
      menu: undefined,
    };
    node.state = state;
    hear(node.element, 'click', 'select', () => open(node));
  },
  update(node) {
    setDefaultStyles(node.element, { 'background-color': token('field'), color: token('text') });
    draw(node);
  },
  attributes: {
    selected: stateRow((state, value) => {
      state.selected = resolveNumber(value) ?? -1;
      state.text = undefined;
    }),
    value: stateRow((state, value) => {
      state.text = value;
    }),
    onSelect: handlerRow((node, handler) => {
      stateOf(node).onSelect = handler;
    }),
    font: {
      apply: (node, value) => setFont(stateOf(node).label, value, { size: fp(16), weight: '500' }),
      fields: [FONT_FIELDS],
    },
    fontColor: { apply: (node, value) => node.element.setStyle('color', colorOf(value)) },
    optionFont: {
      apply: (node, value) => {
        stateOf(node).option.font = value;
      },
      fields: [FONT_FIELDS],
    },
    optionFontColor: stateRow((state, value) => {
      state.option.color = value;
    }),
    optionBgColor: stateRow((state, value) => {
      state.option.background = value;
    }),
    selectedOptionFont: {
      apply: (node, value) => {
        stateOf(node).chosenOption.font = value;
      },
      fields: [FONT_FIELDS],
    },
    selectedOptionFontColor: stateRow((state, value) => {
      state.chosenOption.color = value;
    }),
    selectedOptionBgColor: stateRow((state, value) => {
      state.chosenOption.background = value;
    }),
    menuBackgroundColor: stateRow((state, value) => {
      state.menuStyles['background-color'] = colorOf(value) ?? token('surface');
    }),
    optionWidth: stateRow((state, value) => {
      state.menuStyles['width'] = value === 'FIT_TRIGGER' ? 'anchor-size(width)' : lengthOf(value);
    }),
    optionHeight: stateRow((state, value) => {
      state.optionHeight = lengthOf(value);
    }),
    menuAlign: {
      apply: (node, value, offset) => {
        const { dx, dy } = isGroup(offset) ? offset : {};
        const state = stateOf(node);
        state.placement = value === 'END' ? 'BottomRight' : value === 'CENTER' ? 'Bottom' : 'BottomLeft';
        state.menuStyles['translate'] =
          dx === undefined && dy === undefined ? undefined : `${lengthOf(dx) ?? '0px'} ${lengthOf(dy) ?? '0px'}`;
      },
      fields: [undefined, fields('dx', 'dy')],
    },
    space: { apply: (node, value) => node.element.setStyle('gap', lengthOf(value) ?? '8px') },
    arrowPosition: {
      apply: (node, value) => stateOf(node).arrow.setStyle('order', value === 'START' ? '-1' : undefined),
    },
    controlSize: {
      apply: (node, value) => {
        const isSmall = value === 'SMALL';
        node.element.setStyle('min-block-size', isSmall ? '28px' : '40px');
        node.element.setStyle('padding-block', isSmall ? '4px' : '8px');
      },
    },
    enabled: enabledRow((node) => node.element),
    divider: { noEffect: 'the options have no lines between them' },
    ...silentRows('menus have a plain ground', 'menuBackgroundBlurStyle'),
  },
};
