/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BuildHost, ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import { fields } from '../../common/rows';
import { colorOf } from '../../values/colors';
import { isGroup } from '../../values/lengths';
import { choiceRows, createSwitch, switchOf } from './choiceRows';

/** The radios of a screen by group, of which one at most is on. */
const groups = new WeakMap<BuildHost, Map<string, Set<ComponentNode>>>();

function groupOf(node: ComponentNode, name: string): Set<ComponentNode> {
  const ofHost = groups.get(node.host) ?? new Map<string, Set<ComponentNode>>();
  groups.set(node.host, ofHost);
  const group = ofHost.get(name) ?? new Set<ComponentNode>();
  ofHost.set(name, group);
  return group;
}

function leaveGroup(node: ComponentNode): void {
  groups.get(node.host)?.forEach((group) => group.delete(node));
}

/** The others of the group go off, and their pages hear of it. */
function turnOthersOff(node: ComponentNode): void {
  for (const group of groups.get(node.host)?.values() ?? []) {
    if (group.has(node)) {
      group.forEach((other) => {
        if (other !== node) {
          switchOf(other).choose(false);
        }
      });
    }
  }
}

/** One of several of which one is on. */
export const radio: ComponentDefinition = {
  name: 'Radio',
  tag: 'button',
  children: 'none',
  arguments: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : {};
      leaveGroup(node);
      groupOf(node, String(options['group'])).add(node);
      node.element.setAttribute('value', String(options['value']));
      const kind = options['indicatorType'] === 'DOT' ? 'dot' : 'check';
      switchOf(node).mark = { kind, size: undefined, lineWidth: undefined };
    },
    fields: [fields('group', 'value', 'indicatorType')],
  },
  create: (node) =>
    createSwitch(node, 'Radio', () => {
      turnOthersOff(node);
      return true;
    }),
  update: (node) => switchOf(node).draw(),
  dispose: leaveGroup,
  attributes: {
    ...choiceRows,
    checked: {
      apply: (node, value) => {
        if (value === true) {
          turnOthersOff(node);
        }
        switchOf(node).set(value === true);
      },
    },
    radioStyle: {
      apply: (node, value) => {
        const style = isGroup(value) ? value : {};
        switchOf(node).colors = {
          selected: colorOf(style['checkedBackgroundColor']),
          unselected: colorOf(style['uncheckedBorderColor']),
          mark: colorOf(style['indicatorColor']),
        };
      },
      fields: [fields('checkedBackgroundColor', 'uncheckedBorderColor', 'indicatorColor')],
    },
  },
};
