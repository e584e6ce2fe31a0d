/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Fields, Row } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { resolveString } from '../../../../device/resources';
import { fields, silentFields } from '../../common/rows';
import { shadowOf } from '../../common/paintRows';
import { colorOf } from '../../values/colors';
import { isGroup, lengthOf } from '../../values/lengths';
import { callHandler, FONT_FIELDS, fp, setFont } from '../controlRows';
import { appendElement, CLEAR_BUTTON } from '../../elements';
import { builderOf } from '../slot';
import { LAYER_SHADOW, token } from '../theme';
import { anchored } from './anchor';
import { dismissAs } from './dismissal';
import { Layer } from './Layer';
import { perNode, Switchable } from './Switchable';

type Options = Readonly<Record<string, unknown>>;

const BUTTON_FIELDS: Fields = fields('value', 'action');
const OPTION_FIELDS: Fields = {
  ...fields('message', 'builder', 'placement', 'placementOnTop', 'onStateChange', 'autoCancel', 'popupColor'),
  ...fields('width', 'radius', 'targetSpace', 'onWillDismiss', 'maskColor'),
  mask: fields('color'),
  messageOptions: { textColor: true, font: FONT_FIELDS },
  primaryButton: BUTTON_FIELDS,
  secondaryButton: BUTTON_FIELDS,
  shadow: fields('radius', 'type', 'color', 'offsetX', 'offsetY', 'fill'),
  enableArrow: { noEffect: 'popups have no arrow', unless: [false] },
  ...silentFields('popups have no arrow', 'arrowOffset', 'arrowPointPosition', 'arrowWidth', 'arrowHeight'),
  showInSubWindow: { noEffect: 'popups stay within the window', unless: [false] },
  ...silentFields('popups have a plain ground', 'backgroundBlurStyle'),
  ...silentFields('what comes and goes does so at once', 'transition'),
  followTransformOfTarget: { noEffect: 'a popup stands where its component is seen', unless: [true] },
  focusable: { noEffect: 'a popup gets the focus', unless: [true] },
};

const popups = perNode(() => new Switchable<Layer>());

function open(node: ComponentNode, options: Options, switchable: Switchable<Layer>): Layer {
  const mask = options['mask'];
  const maskColor = colorOf(isGroup(mask) ? mask['color'] : options['maskColor']);
  const layer = new Layer({
    name: 'Popup',
    owner: node,
    isModal: true,
    scrim: maskColor ?? (mask === true ? token('scrim') : undefined),
    panel: {
      ...anchored(
        node.element,
        options['placement'] ?? (options['placementOnTop'] === true ? 'Top' : 'Bottom'),
        lengthOf(options['targetSpace']) ?? '8px',
      ),
      width: lengthOf(options['width']) ?? 'fit-content',
      'max-width': 'min(400px, calc(100% - 32px))',
      'border-radius': lengthOf(options['radius']) ?? '20px',
      'background-color': colorOf(options['popupColor']) ?? token('surface'),
      color: token('text'),
      'box-shadow': shadowOf(options['shadow']) ?? LAYER_SHADOW,
    },
    attributes: { role: 'dialog' },
    opener: node.element,
    onDismiss: (reason) => {
      if (options['autoCancel'] !== false || reason !== 'TOUCH_OUTSIDE') {
        dismissAs(node, options, reason, () => layer.close());
      }
    },
    onClosed: () => {
      switchable.gone();
      callHandler(node, 'onStateChange', options['onStateChange'], { isVisible: false });
    },
  });
  const builder = builderOf(options);
  if (builder === undefined) {
    appendMessage(node, layer, options);
  } else {
    layer.mount(builder);
  }
  callHandler(node, 'onStateChange', options['onStateChange'], { isVisible: true });
  return layer;
}

function appendMessage(node: ComponentNode, layer: Layer, options: Options): void {
  const look = isGroup(options['messageOptions']) ? options['messageOptions'] : {};
  const message = appendElement(layer.panel, 'div', { padding: '12px 16px', color: colorOf(look['textColor']) });
  setFont(message, look['font'], { size: fp(14) });
  message.setText(resolveString(options['message']));
  const buttons = [options['primaryButton'], options['secondaryButton']].filter(isGroup);
  if (buttons.length > 0) {
    const row = appendElement(layer.panel, 'div', {
      display: 'flex',
      'justify-content': 'flex-end',
      padding: '0px 8px 8px',
    });
    buttons.forEach((button) => appendButton(node, row, button));
  }
}

function appendButton(node: ComponentNode, row: Element, button: Options): void {
  const element = appendElement(
    row,
    'button',
    { ...CLEAR_BUTTON, padding: '8px', 'font-size': fp(14), 'font-weight': '500', color: token('accent') },
    { type: 'button' },
  );
  element.setText(resolveString(button['value']));
  element.listen('click', () => callHandler(node, 'popup button', button['action']));
}

/** A bubble beside a component, while the page says so. */
const bindPopup: Row = {
  apply: (node, isShow, options) => {
    const switchable = popups(node);
    switchable.set(isShow === true, () => open(node, isGroup(options) ? options : {}, switchable));
  },
  fields: [undefined, OPTION_FIELDS],
};

export const popupRows: Readonly<Record<string, Row>> = { bindPopup };
