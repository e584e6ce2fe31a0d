/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import type { Properties } from '../../elements';
import { anchored } from '../overlay/anchor';
import { Layer } from '../overlay/Layer';
import { LAYER_SHADOW, token } from '../theme';

const MENU_PANEL: Properties = {
  'min-width': '144px',
  'max-width': 'calc(100% - 32px)',
  'max-height': '80%',
  'overflow-y': 'auto',
  // It never lacks room, as its height is a share of what there is: so it takes the side with more of it.
  'position-try-order': 'most-block-size',
  padding: '4px',
  'border-radius': '20px',
  'background-color': token('surface'),
  color: token('text'),
  'box-shadow': LAYER_SHADOW,
};

export interface MenuLayerOptions {
  placement?: unknown;
  /** Of the box. */
  styles?: Properties;
  onClosed?: () => void;
}

/** An empty menu beside an element; a tap elsewhere, Escape or back ends it. */
export function openMenuLayer(owner: ComponentNode, opener: Element, options: MenuLayerOptions): Layer {
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
  return layer;
}
