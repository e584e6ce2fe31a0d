/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { SilentRow } from '../../component/definition';
import { silentRows } from './rows';

/** What a page may say of any component and a preview on a PC does not show. */
export const silentCommonRows: Readonly<Record<string, SilentRow>> = {
  ...silentRows(
    'no drag and drop in the preview',
    'draggable',
    'allowDrop',
    'dragPreview',
    'dragPreviewOptions',
    'onDragStart',
    'onDragEnter',
    'onDragMove',
    'onDragLeave',
    'onDragEnd',
    'onDrop',
    'onPreDrag',
  ),
  ...silentRows('a component is touched where it is seen', 'responseRegion', 'mouseResponseRegion'),
  ...silentRows("the browser's own reactions to the mouse are shown", 'hoverEffect', 'clickEffect', 'onMouse'),
  ...silentRows('no screen reader of the device', 'onAccessibilityHover'),
  ...silentRows('shortcuts belong to the browser', 'keyboardShortcut', 'onKeyPreIme'),
  ...silentRows(
    'how a device draws, not what',
    'pixelRound',
    'renderGroup',
    'renderFit',
    'useShadowBatching',
    'freeze',
    'drawModifier',
  ),
  ...silentRows('nothing is hidden from the preview', 'obscured'),
};
