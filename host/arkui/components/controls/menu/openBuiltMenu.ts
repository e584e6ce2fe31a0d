/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Builder, ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import type { Properties } from '../elements';
import { anchored } from '../overlay/anchor';
import { Layer } from '../overlay/Layer';
import { MENU_PANEL } from './openMenu';

export interface BuiltMenuOptions {
  placement?: unknown;
  styles?: Properties;
  onClosed?: () => void;
}

/** Opens a menu that the page builds, beside an element. */
export function openBuiltMenu(
  owner: ComponentNode,
  opener: Element,
  builder: Builder,
  options: BuiltMenuOptions = {},
): Layer {
  const layer = new Layer({
    name: 'Menu',
    owner,
    isModal: true,
    panel: { ...MENU_PANEL, ...anchored(opener, options.placement ?? 'BottomLeft', '8px'), ...options.styles },
    attributes: { role: 'menu' },
    opener,
    onDismiss: () => layer.close(),
    onClosed: () => options.onClosed?.(),
  });
  layer.mount(builder);
  return layer;
}
