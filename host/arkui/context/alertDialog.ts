/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BuildHost } from '../component/ComponentNode';
import { callHandler } from '../components/controls/controlRows';
import { DIALOG_LOOKS } from '../components/controls/overlay/dialogPanel';
import type { DialogOptions } from '../components/controls/overlay/dialogPanel';
import { openMessage } from '../components/controls/overlay/messageDialog';
import type { DialogButton } from '../components/controls/overlay/messageDialog';
import { isGroup } from '../components/values/lengths';
import { checkOptions } from './options';

const TEXTS = ['title', 'subtitle', 'message', 'cancel'];
const BUTTONS = ['confirm', 'primaryButton', 'secondaryButton', 'buttons', 'buttonDirection', 'textStyle'];
const BUTTON_OPTIONS = [
  'value',
  'action',
  'fontColor',
  'backgroundColor',
  'enabled',
  'defaultFocus',
  'primary',
  'style',
];

/** A text with one, two or more buttons, each with an action. */
export function showAlertDialog(host: BuildHost, options: DialogOptions): void {
  checkOptions('showAlertDialog', options, [...DIALOG_LOOKS, ...TEXTS, ...BUTTONS]);
  const { confirm, primaryButton, secondaryButton, buttons } = options;
  const given = [confirm, primaryButton, secondaryButton, ...(Array.isArray(buttons) ? (buttons as unknown[]) : [])];
  open(
    host,
    options,
    given.filter(isGroup).map((button) => buttonOf(host, 'showAlertDialog', button)),
  );
}

/** A text with a list of things to do. */
export function showActionSheet(host: BuildHost, options: DialogOptions): void {
  checkOptions('showActionSheet', options, [...DIALOG_LOOKS, ...TEXTS, 'confirm', 'sheets']);
  const sheets = Array.isArray(options['sheets']) ? (options['sheets'] as unknown[]).filter(isGroup) : [];
  const buttons = sheets.map((sheet): DialogButton => {
    checkOptions('showActionSheet: sheets', sheet, ['title', 'icon', 'action']);
    return {
      text: sheet['title'],
      icon: sheet['icon'],
      onChosen: () => callHandler(host.layers, 'action', sheet['action']),
    };
  });
  const confirm = isGroup(options['confirm']) ? [buttonOf(host, 'showActionSheet', options['confirm'])] : [];
  open(host, { ...options, buttonDirection: 'VERTICAL' }, [...buttons, ...confirm]);
}

function open(host: BuildHost, options: DialogOptions, buttons: readonly DialogButton[]): void {
  openMessage(
    host.layers,
    {
      title: options['title'],
      subtitle: options['subtitle'],
      message: options['message'],
      buttons,
      isColumn: options['buttonDirection'] === 'VERTICAL',
    },
    options,
    { onCancel: () => callHandler(host.layers, 'cancel', options['cancel']) },
  );
}

function buttonOf(host: BuildHost, what: string, button: Readonly<Record<string, unknown>>): DialogButton {
  checkOptions(`${what}: button`, button, BUTTON_OPTIONS);
  return {
    text: button['value'],
    color: button['fontColor'],
    background: button['backgroundColor'],
    isEnabled: button['enabled'] !== false,
    isDefault: button['defaultFocus'] === true || button['primary'] === true,
    onChosen: () => callHandler(host.layers, 'action', button['action']),
  };
}
