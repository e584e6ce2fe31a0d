/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { resolveString } from '../../../../device/resources';
import { appendElement, CLEAR_BUTTON } from '../../elements';
import { appendGlyph, appendIcon, GLYPHS } from '../icon';
import type { Layer } from '../overlay/Layer';
import { DISABLED_OPACITY, token } from '../theme';
import { openMenuLayer } from './menuLayer';
import type { MenuLayerOptions } from './menuLayer';

/** A line of a menu. */
export interface MenuEntry {
  text: unknown;
  icon?: unknown;
  isEnabled?: boolean;
  /** For menus that show a choice. */
  isSelected?: boolean;
  /** A handler of the page. */
  action?: unknown;
}

export interface MenuOptions extends MenuLayerOptions {
  entries: readonly MenuEntry[];
  /** Over the entries. */
  title?: unknown;
  /** Draws over the defaults of an entry. */
  drawEntry?: (button: Element, entry: MenuEntry, index: number) => void;
  onChosen?: (index: number) => void;
}

export const MENU_ROW_HEIGHT = '48px';
export const MENU_ROW: Readonly<Record<string, string>> = {
  display: 'flex',
  'align-items': 'center',
  gap: '12px',
  width: '100%',
  'min-height': MENU_ROW_HEIGHT,
  'padding-block': '8px',
  'padding-inline': '12px',
  'border-radius': '16px',
  'text-align': 'start',
  'font-size': 'calc(16px * var(--font-scale))',
};

/** Opens a menu beside an element; a choice, a tap elsewhere, Escape or back ends it. */
export function openMenu(owner: ComponentNode, opener: Element, options: MenuOptions): Layer {
  let isChosen = false;
  const layer = openMenuLayer(owner, opener, {
    ...options,
    onClosed: () => {
      if (!isChosen) {
        options.onClosed?.();
      }
    },
  });
  if (options.title !== undefined) {
    const title = appendElement(layer.panel, 'div', { padding: '12px', 'font-weight': '700' });
    title.setText(resolveString(options.title));
  }
  options.entries.forEach((entry, index) => {
    const button = appendEntry(layer.panel, entry);
    options.drawEntry?.(button, entry, index);
    button.listen('click', () => {
      // The page hears of what was chosen before it hears that the menu has gone.
      isChosen = true;
      layer.close();
      options.onChosen?.(index);
      owner.host.call(owner, 'menu action', entry.action);
      options.onClosed?.();
    });
  });
  return layer;
}

function appendEntry(panel: Element, entry: MenuEntry): Element {
  const isChoice = entry.isSelected !== undefined;
  const button = appendElement(
    panel,
    'button',
    { ...CLEAR_BUTTON, ...MENU_ROW },
    {
      type: 'button',
      role: isChoice ? 'menuitemradio' : 'menuitem',
      'aria-checked': isChoice ? String(entry.isSelected) : undefined,
    },
  );
  if (entry.icon !== undefined) {
    appendIcon(button, entry.icon, '24px');
  }
  appendElement(button, 'span', { flex: '1' }).setText(resolveString(entry.text));
  if (entry.isSelected === true) {
    button.setStyle('color', token('accent'));
    appendGlyph(button, GLYPHS.check, '20px');
  }
  if (entry.isEnabled === false) {
    button.setAttribute('disabled', '');
    button.setStyle('opacity', DISABLED_OPACITY);
  }
  return button;
}
