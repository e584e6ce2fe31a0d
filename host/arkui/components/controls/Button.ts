/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ComponentDefinition, Fields } from '../../component/definition';
import type { Element } from '../../element/Element';
import { isResource, resolveString } from '../../../device/resources';
import { createBox } from '../common/Box';
import { fields } from '../common/rows';
import { isGroup } from '../values/lengths';
import { enabledRow, fontRows, FONT_FIELDS, fp, setFont } from './controlRows';
import { appendElement, BARE_BUTTON, setDefaultBox, setDefaultStyles, setStyles } from '../elements';
import { token } from './theme';

type Looks = 'type' | 'buttonStyle' | 'controlSize' | 'role';

interface ButtonState {
  readonly label: Element;
  /** From the options of the call, and from the attributes, which win. */
  readonly options: Partial<Record<Looks, unknown>>;
  readonly attributes: Partial<Record<Looks, unknown>>;
}

const OPTION_FIELDS: Fields = fields('type', 'buttonStyle', 'controlSize', 'role', 'stateEffect');
const NORMAL = { height: '40px', padding: '16px', radius: '20px' };
const SMALL = { height: '28px', padding: '8px', radius: '14px' };

function stateOf(node: ComponentNode): ButtonState {
  return node.state as ButtonState;
}

function lookRow(name: Looks) {
  return {
    apply: (node: ComponentNode, value: unknown): void => {
      stateOf(node).attributes[name] = value;
    },
  };
}

/** Something to tap: a text, or one component of the page. */
export const button: ComponentDefinition = {
  name: 'Button',
  tag: 'button',
  children: 'one',
  arguments: {
    apply: (node, first, second) => {
      const hasLabel = typeof first === 'string' || isResource(first);
      const { label, options } = stateOf(node);
      label.setText(hasLabel ? resolveString(first) : '');
      label.setStyle('display', hasLabel ? undefined : 'none');
      const given = hasLabel ? second : first;
      const chosen = isGroup(given) ? given : {};
      Object.assign(options, {
        type: chosen['type'],
        buttonStyle: chosen['buttonStyle'],
        controlSize: chosen['controlSize'],
        role: chosen['role'],
      });
    },
    fields: [OPTION_FIELDS, OPTION_FIELDS],
  },
  create(node) {
    createBox(node, { display: 'inline-flex' });
    setStyles(node.element, {
      ...BARE_BUTTON,
      'align-items': 'center',
      'justify-content': 'center',
      overflow: 'hidden',
      'user-select': 'none',
    });
    setDefaultBox(node.element, {
      height: 'var(--button-height)',
      padding: ['0px', 'var(--button-padding)'],
      radius: 'var(--button-radius)',
    });
    node.element.setAttribute('type', 'button');
    node.element.setAttribute('data-press', '');
    const label = appendElement(node.element, 'span', {
      'max-width': '100%',
      overflow: 'hidden',
      'text-overflow': 'ellipsis',
      'white-space': 'nowrap',
      'font-weight': '500',
      // Room for what hangs below the line: it is cut off otherwise.
      'line-height': '1.4',
    });
    const state: ButtonState = { label, options: {}, attributes: {} };
    node.state = state;
  },
  update(node) {
    const { attributes, options, label } = stateOf(node);
    const look = (name: Looks): unknown => attributes[name] ?? options[name];
    const isSmall = look('controlSize') === 'SMALL';
    const { height, padding, radius } = isSmall ? SMALL : NORMAL;
    const type = look('type');
    setStyles(node.element, {
      '--button-height': height,
      '--button-padding': type === 'Circle' ? '0px' : padding,
      '--button-radius': type === 'Circle' ? '50%' : type === 'Normal' ? '0px' : radius,
    });
    setDefaultStyles(node.element, {
      'aspect-ratio': type === 'Circle' ? '1' : undefined,
      'font-size': fp(isSmall ? 12 : 16),
      ...colorsOf(look('buttonStyle'), look('role')),
    });
    setDefaultStyles(label, { 'font-weight': '500' });
  },
  attributes: {
    type: lookRow('type'),
    buttonStyle: lookRow('buttonStyle'),
    controlSize: lookRow('controlSize'),
    role: lookRow('role'),
    ...fontRows((node) => stateOf(node).label, { weight: '500' }),
    labelStyle: {
      apply: (node, value) => {
        const style = isGroup(value) ? value : {};
        const { label } = stateOf(node);
        const lines = Number(style['maxLines'] ?? 1);
        setStyles(label, {
          'white-space': lines > 1 ? 'normal' : 'nowrap',
          '-webkit-line-clamp': lines > 1 ? String(lines) : undefined,
          display: lines > 1 ? '-webkit-box' : undefined,
          '-webkit-box-orient': lines > 1 ? 'vertical' : undefined,
          'text-overflow': style['overflow'] === 'Clip' ? 'clip' : 'ellipsis',
        });
        if ('font' in style) {
          setFont(label, style['font'], { weight: '500' });
        }
      },
      fields: [{ overflow: true, maxLines: true, font: FONT_FIELDS }],
    },
    enabled: enabledRow((node) => node.element),
    stateEffect: { noEffect: 'a button shows a press as the browser does' },
  },
};

function colorsOf(style: unknown, role: unknown): { 'background-color': string; color: string } {
  const isError = role === 'ERROR';
  const text = isError ? token('warning') : token('accent');
  switch (style) {
    case 'NORMAL':
      return { 'background-color': token('field'), color: text };
    case 'TEXTUAL':
      return { 'background-color': 'transparent', color: text };
    default:
      return { 'background-color': isError ? token('danger') : token('brand'), color: token('onBrand') };
  }
}
