/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import { configuration } from '../../../../device/configuration';
import { colorOf } from '../../values/colors';
import { cornersOf, edgesOf, fourSides } from '../../values/edges';
import { isGroup, lengthOf } from '../../values/lengths';
import type { Properties } from '../../elements';
import { LAYER_SHADOW, token } from '../theme';
import { dismissAs } from './dismissal';
import { Layer } from './Layer';

export type DialogOptions = Readonly<Record<string, unknown>>;

/** From this window width on a dialog that says no place stands in the middle instead of at the bottom. */
const WIDE_VP = 600;

/** The options of the look that all dialogs share. */
export const DIALOG_LOOKS = [
  'alignment',
  'offset',
  'isModal',
  'autoCancel',
  'maskColor',
  'backgroundColor',
  'cornerRadius',
  'width',
  'height',
  'borderWidth',
  'borderColor',
  'borderStyle',
  'onWillDismiss',
  // Accepted and not drawn: a window of its own, blur, shadow, an animation, a keyboard that covers.
  'showInSubWindow',
  'backgroundBlurStyle',
  'shadow',
  'transition',
  'keyboardAvoidMode',
  'gridCount',
];

export interface DialogEvents {
  /** A person has closed it, and nothing of what it offers was chosen. */
  onCancel?: () => void;
  onClosed?: () => void;
}

/** Opens an empty dialog; a person closes it by a tap outside, Escape or back, as far as the options let them. */
export function openDialog(owner: ComponentNode, role: string, options: DialogOptions, events: DialogEvents): Layer {
  const isModal = options['isModal'] !== false;
  const layer = new Layer({
    name: 'Dialog',
    owner,
    isModal,
    scrim: isModal ? (colorOf(options['maskColor']) ?? token('scrim')) : undefined,
    panel: { ...look(options), ...place(options) },
    attributes: { role, 'aria-modal': isModal ? 'true' : undefined },
    onDismiss: (reason) => {
      if (options['autoCancel'] === false && reason === 'TOUCH_OUTSIDE') {
        return;
      }
      dismissAs(owner, options, reason, () => {
        layer.close();
        events.onCancel?.();
      });
    },
    onClosed: () => events.onClosed?.(),
  });
  return layer;
}

function look(options: DialogOptions): Properties {
  const widths = edgesOf(options['borderWidth'], lengthOf);
  const border = fourSides([widths.top, widths.right, widths.bottom, widths.left], '0px');
  return {
    display: 'flex',
    'flex-direction': 'column',
    overflow: 'auto',
    width: lengthOf(options['width']) ?? 'min(400px, calc(100% - 32px))',
    height: lengthOf(options['height']) ?? 'fit-content',
    'max-width': 'calc(100% - 32px)',
    'max-height': '90%',
    'border-radius': fourSides(cornersOf(options['cornerRadius'], lengthOf), '0px') ?? '32px',
    'background-color': colorOf(options['backgroundColor']) ?? token('surface'),
    color: token('text'),
    'box-shadow': LAYER_SHADOW,
    'border-width': border,
    'border-style': border === undefined ? undefined : borderStyleOf(options['borderStyle']),
    'border-color': border === undefined ? undefined : (colorOf(options['borderColor']) ?? token('line')),
  };
}

/** DialogAlignment: `Default` is at the bottom of a phone and in the middle of anything wider. */
function place(options: DialogOptions): Properties {
  const given = typeof options['alignment'] === 'string' ? options['alignment'] : 'Default';
  const name = given === 'Default' ? (configuration.windowWidth < WIDE_VP ? 'Bottom' : 'Center') : given;
  const offset = isGroup(options['offset']) ? options['offset'] : {};
  const x = lengthOf(offset['dx']) ?? '0px';
  const y = lengthOf(offset['dy']) ?? '0px';
  return {
    inset: '16px',
    'margin-top': name.startsWith('Top') ? '0px' : 'auto',
    'margin-bottom': name.startsWith('Bottom') ? '0px' : 'auto',
    'margin-left': name.endsWith('Start') ? '0px' : 'auto',
    'margin-right': name.endsWith('End') ? '0px' : 'auto',
    transform: x === '0px' && y === '0px' ? undefined : `translate(${x}, ${y})`,
  };
}

function borderStyleOf(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : 'solid';
}
