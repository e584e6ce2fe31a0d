/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Fields, Row } from '../../../component/definition';
import { hear, isEnabled } from '../../common/hearing';
import { role, tabIndex } from '../../common/SharedProperty';
import { fields, silentFields } from '../../common/rows';
import { colorOf } from '../../values/colors';
import { CORNER_FIELDS, cornersOf, fourSides } from '../../values/edges';
import { isGroup, lengthOf } from '../../values/lengths';
import { callHandler } from '../controlRows';
import { openBuiltMenu } from '../menu/openBuiltMenu';
import { openMenu } from '../menu/openMenu';
import { builderOf } from '../slot';
import { token } from '../theme';
import type { Layer } from './Layer';
import { perNode, Switchable } from './Switchable';

interface MenuElement {
  value: unknown;
  icon?: unknown;
  enabled?: boolean;
  action?: unknown;
}

type Options = Readonly<Record<string, unknown>>;

const CONTEXT_FIELDS: Fields = {
  ...fields('placement', 'backgroundColor', 'onAppear', 'onDisappear', 'aboutToAppear', 'aboutToDisappear'),
  borderRadius: CORNER_FIELDS,
  enableArrow: { noEffect: 'menus have no arrow', unless: [false] },
  preview: { noEffect: 'what was pressed is not shown beside its menu', unless: ['NONE'] },
  ...silentFields('menus have no arrow', 'arrowOffset'),
  ...silentFields('menus have a plain ground', 'backgroundBlurStyle'),
  ...silentFields('what comes and goes does so at once', 'transition'),
};
const OPTION_FIELDS: Fields = {
  ...CONTEXT_FIELDS,
  title: true,
  showInSubWindow: { noEffect: 'menus stay within the window', unless: [false] },
};
const ELEMENT_FIELDS: Fields = fields('value', 'icon', 'enabled', 'action');

const menus = perNode(() => new Switchable<Layer>());

/** Opens an array of elements, or what the page builds. */
function open(node: ComponentNode, content: unknown, options: Options, switchable?: Switchable<Layer>): Layer {
  const styles = {
    'background-color': colorOf(options['backgroundColor']) ?? token('surface'),
    'border-radius': fourSides(cornersOf(options['borderRadius'], lengthOf), '0px') ?? '20px',
  };
  const onClosed = (): void => {
    switchable?.gone();
    callHandler(node, 'aboutToDisappear', options['aboutToDisappear']);
    callHandler(node, 'onDisappear', options['onDisappear']);
  };
  const placement = options['placement'];
  callHandler(node, 'aboutToAppear', options['aboutToAppear']);
  const builder = builderOf(content);
  const elements = Array.isArray(content) ? (content as MenuElement[]) : [];
  const layer =
    builder === undefined
      ? openMenu(node, node.element, {
          entries: elements.map(({ value, icon, enabled, action }) => {
            return { text: value, icon, isEnabled: enabled !== false, action };
          }),
          title: options['title'],
          placement,
          styles,
          onClosed,
        })
      : openBuiltMenu(node, node.element, builder, { placement, styles, onClosed });
  callHandler(node, 'onAppear', options['onAppear']);
  return layer;
}

function optionsOf(value: unknown): Options {
  return isGroup(value) ? value : {};
}

/** `bindMenu(content, options)` opens at a tap, `bindMenu(isShow, content, options)` as the page says. */
const bindMenu: Row = {
  apply: (node, ...values) => {
    const { element } = node;
    const hasSwitch = typeof values[0] === 'boolean';
    const [content, options] = hasSwitch ? values.slice(1) : values;
    const opensByTap = !hasSwitch && content !== undefined;
    element.setAttribute('aria-haspopup', content === undefined ? undefined : 'menu');
    if (element.tag === 'div') {
      role.set(element, 'bindMenu', opensByTap ? 'button' : undefined);
      tabIndex.set(element, 'bindMenu', opensByTap ? '0' : undefined);
    }
    hear(
      element,
      'click',
      'bindMenu',
      opensByTap
        ? () => {
            if (isEnabled(node)) {
              open(node, content, optionsOf(options));
            }
          }
        : undefined,
    );
    if (hasSwitch || content === undefined) {
      const switchable = menus(node);
      switchable.set(values[0] === true, () => open(node, content, optionsOf(options), switchable));
    }
  },
  fields: [ELEMENT_FIELDS, { ...OPTION_FIELDS, ...ELEMENT_FIELDS }, OPTION_FIELDS],
};

/** At a long press or a right click, as `responseType` says; or as the page says. */
const bindContextMenu: Row = {
  apply: (node, ...values) => {
    const hasSwitch = typeof values[0] === 'boolean';
    const content = values[hasSwitch ? 1 : 0];
    const options = optionsOf(values[2]);
    const opener = (type: string) =>
      !hasSwitch && content !== undefined && values[1] === type
        ? () => {
            if (isEnabled(node)) {
              open(node, content, options);
            }
          }
        : undefined;
    hear(node.element, 'longpress', 'bindContextMenu', opener('LongPress'));
    hear(node.element, 'contextmenu', 'bindContextMenu', opener('RightClick'), { preventDefault: true });
    if (hasSwitch) {
      const switchable = menus(node);
      switchable.set(values[0] === true, () => open(node, content, options, switchable));
    }
  },
  fields: [undefined, undefined, CONTEXT_FIELDS],
};

export const menuRows: Readonly<Record<string, Row>> = { bindMenu, bindContextMenu };
