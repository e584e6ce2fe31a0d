/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { resolveString } from '../../../../device/resources';
import { colorOf } from '../../values/colors';
import { fp } from '../controlRows';
import { appendElement, CLEAR_BUTTON } from '../../elements';
import { appendIcon } from '../icon';
import { DISABLED_OPACITY, token } from '../theme';
import { openDialog } from './dialogPanel';
import type { DialogEvents, DialogOptions } from './dialogPanel';
import type { Layer } from './Layer';

/** A button of a dialog. */
export interface DialogButton {
  text: unknown;
  icon?: unknown;
  color?: unknown;
  background?: unknown;
  isEnabled?: boolean;
  /** Has the focus when the dialog opens. */
  isDefault?: boolean;
  onChosen: () => void;
}

export interface Message {
  title?: unknown;
  subtitle?: unknown;
  message?: unknown;
  buttons: readonly DialogButton[];
  /** Whether the buttons stand below each other, as more than two always do. */
  isColumn?: boolean;
}

/** Opens a dialog with a title, a text and buttons. A button closes it, before its action runs. */
export function openMessage(
  owner: ComponentNode,
  content: Message,
  options: DialogOptions,
  events: DialogEvents,
): Layer {
  const layer = openDialog(owner, 'alertdialog', options, events);
  const { panel } = layer;
  const title = resolveString(content.title);
  panel.setAttribute('aria-label', title === '' ? resolveString(content.message) : title);
  appendText(panel, title, { 'font-size': fp(20), 'font-weight': '700', padding: '16px 24px 0px' });
  appendText(panel, resolveString(content.subtitle), {
    'font-size': fp(14),
    padding: '4px 24px 0px',
    color: token('secondaryText'),
  });
  appendText(panel, resolveString(content.message), {
    'font-size': fp(16),
    'line-height': '1.4',
    padding: '16px 24px 8px',
    'white-space': 'pre-wrap',
    'overflow-wrap': 'anywhere',
  });
  const isColumn = content.isColumn === true || content.buttons.length > 2;
  const row = appendElement(panel, 'div', {
    display: 'flex',
    'flex-direction': isColumn ? 'column' : 'row',
    gap: '8px',
    padding: '8px 16px 16px',
  });
  content.buttons.forEach((button) => appendButton(layer, row, button));
  return layer;
}

function appendText(panel: Element, text: string, styles: Readonly<Record<string, string>>): void {
  if (text !== '') {
    appendElement(panel, 'div', styles).setText(text);
  }
}

function appendButton(layer: Layer, row: Element, button: DialogButton): void {
  const element = appendElement(
    row,
    'button',
    {
      ...CLEAR_BUTTON,
      display: 'flex',
      flex: '1',
      'align-items': 'center',
      'justify-content': 'center',
      gap: '8px',
      'min-height': '40px',
      'border-radius': '20px',
      'font-size': fp(16),
      'font-weight': '500',
      color: colorOf(button.color) ?? token('accent'),
      'background-color': colorOf(button.background) ?? 'transparent',
    },
    { type: 'button' },
  );
  if (button.icon !== undefined) {
    appendIcon(element, button.icon, '24px');
  }
  appendElement(element, 'span').setText(resolveString(button.text));
  if (button.isEnabled === false) {
    element.setAttribute('disabled', '');
    element.setStyle('opacity', DISABLED_OPACITY);
  }
  element.listen('click', () => {
    layer.close();
    button.onChosen();
  });
  if (button.isDefault === true) {
    element.invoke('focus');
  }
}
