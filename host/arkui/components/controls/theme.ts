/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { effect, stop } from '@vue/reactivity';
import { configuration } from '../../../device/configuration';
import type { ElementTree } from '../../element/ElementTree';

/** The colours that ArkUI's own components have where a page says nothing: in light and in dark. */
const tokens = {
  /** A ground; readable with `onBrand` on it. */
  brand: ['#0a59f7', '#2b6fec'],
  onBrand: ['#ffffff', '#ffffff'],
  /** The same as a text on a ground of the page. */
  accent: ['#0a59f7', '#6ea4ff'],
  warning: ['#c92a16', '#ff6b57'],
  /** The ground of what is dangerous. */
  danger: ['#c92a16', '#c9301c'],
  text: ['rgba(0, 0, 0, 0.9)', 'rgba(255, 255, 255, 0.9)'],
  secondaryText: ['rgba(0, 0, 0, 0.6)', 'rgba(255, 255, 255, 0.6)'],
  /** What is laid over a ground to make a field or a quiet button of it. */
  field: ['rgba(0, 0, 0, 0.05)', 'rgba(255, 255, 255, 0.1)'],
  line: ['rgba(0, 0, 0, 0.12)', 'rgba(255, 255, 255, 0.16)'],
  /** The ground of dialogs, menus and toasts. */
  surface: ['#ffffff', '#2e3033'],
  sheet: ['#f1f3f5', '#202224'],
  scrim: ['rgba(0, 0, 0, 0.2)', 'rgba(0, 0, 0, 0.4)'],
  highlight: ['rgba(10, 89, 247, 0.12)', 'rgba(49, 122, 247, 0.28)'],
  /** The track of a switch or a slider that is off, and the ring of an empty checkbox. */
  track: ['rgba(0, 0, 0, 0.1)', 'rgba(255, 255, 255, 0.2)'],
  ring: ['rgba(0, 0, 0, 0.4)', 'rgba(255, 255, 255, 0.5)'],
  knob: ['#ffffff', '#ffffff'],
} as const;

export type Token = keyof typeof tokens;

/** How opaque a disabled component is. */
export const DISABLED_OPACITY = '0.4';
/** The shadow of what lies above the page. */
export const LAYER_SHADOW = '0 8px 32px rgba(0, 0, 0, 0.2)';

/** The CSS colour of a token; it follows the colour mode by itself. */
export function token(name: Token): string {
  return `var(--arkui-${name})`;
}

/**
 * Sets the tokens on the screen, now and whenever the colour mode changes.
 *
 * @returns ends it
 */
export function followTheme(tree: ElementTree): () => void {
  const runner = effect(() => {
    const mode = configuration.isDark ? 1 : 0;
    for (const [name, colors] of Object.entries(tokens)) {
      tree.screen.setStyle(`--arkui-${name}`, colors[mode]);
    }
    tree.screen.setStyle('color-scheme', configuration.isDark ? 'dark' : 'light');
  });
  return () => stop(runner);
}
