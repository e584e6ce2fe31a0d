/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';
import type { Attributes } from '../support/stub-host';

function ignore(): void {
  // A handler of a page that is not called.
}

/** Attributes that have a say in the same thing, and what comes of all of them together. */
const TOGETHER: readonly { component: string; attributes: Attributes; shown: Readonly<Record<string, string>> }[] = [
  {
    component: 'Row',
    attributes: { tabIndex: [-1], onClick: [ignore], focusOnTouch: [true], accessibilityGroup: [true] },
    shown: { tabindex: '-1', role: 'button' },
  },
  {
    component: 'Row',
    attributes: { focusable: [false], tabIndex: [2], onClick: [ignore] },
    shown: { tabindex: '-1' },
  },
  {
    component: 'TextInput',
    attributes: { focusable: [true], tabIndex: [2] },
    shown: { 'input tabindex': '2' },
  },
  {
    component: 'Row',
    attributes: { scale: [{ x: 2, centerX: 0, centerY: 0 }], rotate: [{ angle: 45 }] },
    shown: { scale: '2 1', rotate: '45deg', 'transform-origin': '0px 0px' },
  },
  {
    component: 'Text',
    attributes: { position: [{ x: 1 }], offset: [{ right: 2 }], zIndex: [1] },
    shown: { position: 'absolute', left: '1px', top: '0px', 'z-index': '1' },
  },
  {
    component: 'Text',
    attributes: { offset: [{ x: 3 }], zIndex: [1] },
    shown: { position: 'relative', left: '3px' },
  },
  {
    component: 'Row',
    attributes: { enabled: [false], hitTestBehavior: ['None'], touchable: [false] },
    shown: { 'pointer-events': 'none' },
  },
  {
    component: 'Row',
    attributes: { size: [{ width: 1, height: 2 }], height: [3], border: [{ width: 1, color: '#111111', radius: 4 }] },
    shown: { width: '1px', height: '3px' },
  },
  {
    component: 'Row',
    attributes: {
      border: [{ width: 1, color: '#111111', radius: 4 }],
      borderColor: ['#222222'],
      borderWidth: [2],
      borderStyle: ['Dotted'],
      borderRadius: [8],
    },
    shown: {
      'border-width': '2px',
      'border-color': '#222222',
      'border-style': 'dotted',
      'border-radius': '8px',
    },
  },
  {
    component: 'Text',
    attributes: { font: [{ size: 20, weight: 700, style: 'Italic' }], fontSize: [30], fontWeight: [400] },
    shown: { 'font-weight': '400', 'font-style': 'italic', 'font-size': 'calc(30px * var(--font-scale))' },
  },
  {
    component: 'Rect',
    attributes: { position: [{ x: 5, y: 6 }], offset: [{ x: 1 }] },
    shown: { x: '5px', y: '6px' },
  },
];

/** Styles and attributes of the outermost element, and of a field in it. */
function shownOf(node: ComponentNode): Record<string, string> {
  const input = node.element.children.find(({ tag }) => tag === 'input');
  const field = [...(input?.attributes ?? [])].map(([name, value]) => [`input ${name}`, value] as const);
  return Object.fromEntries([...node.element.styles, ...node.element.attributes, ...field]);
}

function entriesOf(attributes: Attributes): [string, readonly unknown[]][] {
  return Object.entries(attributes);
}

describe('attributes that have a say in the same thing', () => {
  for (const { component, attributes, shown } of TOGETHER) {
    const names = Object.keys(attributes).join(', ');

    test(`${names} of ${component} give the same in any order`, () => {
      for (const order of [entriesOf(attributes), entriesOf(attributes).reverse()]) {
        const node = build(new StubHost(), component, { attributes: Object.fromEntries(order) });
        const all = shownOf(node);
        assert.deepEqual(Object.fromEntries(Object.keys(shown).map((name) => [name, all[name]])), shown);
      }
    });

    test(`each of ${names} of ${component} that goes leaves what the others say`, () => {
      for (const [gone] of entriesOf(attributes)) {
        const others = Object.fromEntries(entriesOf(attributes).filter(([name]) => name !== gone));
        const host = new StubHost();
        const node = build(host, component, { attributes });
        host.apply(node, { [gone]: [] });
        assert.deepEqual(shownOf(node), shownOf(build(new StubHost(), component, { attributes: others })));
      }
    });
  }
});
