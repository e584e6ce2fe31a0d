/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Builder, ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import type { Layer } from '../overlay/Layer';
import { openMenuLayer } from './menuLayer';
import type { MenuLayerOptions } from './menuLayer';

/** Opens a menu that the page builds, beside an element. */
export function openBuiltMenu(
  owner: ComponentNode,
  opener: Element,
  builder: Builder,
  options: MenuLayerOptions = {},
): Layer {
  const layer = openMenuLayer(owner, opener, options);
  layer.mount(builder);
  return layer;
}
