/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shallowRef } from '@vue/reactivity';
import { settled } from '../../../host/arkui/build/index';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { Row } from '../../../host/arkui/component/definition';
import { controlComponents, overlayAttributes } from '../../../host/arkui/components/controls';
import type { Element } from '../../../host/arkui/element/Element';
import { buttonCases } from './cases/button';
import { choiceCases } from './cases/choice';
import { menuCases } from './cases/menu';
import { navigationCases } from './cases/navigation';
import { overlayCases } from './cases/overlay';
import type { RowCase } from './cases/RowCase';
import { selectCases } from './cases/select';
import { tabsCases } from './cases/tabs';
import { textFieldCases } from './cases/textField';
import { component, ControlScreen } from './ControlScreen';
import type { Attributes } from './ControlScreen';

const cases: readonly RowCase[] = [
  ...buttonCases,
  ...choiceCases,
  ...menuCases,
  ...navigationCases,
  ...overlayCases,
  ...selectCases,
  ...tabsCases,
  ...textFieldCases,
];

/** The rows of the tables: `Button.fontSize`; those of every component stand under `*`. */
function rows(): Map<string, Row> {
  const tables = [...controlComponents, { name: '*', attributes: overlayAttributes }];
  return new Map(
    tables.flatMap(({ name, attributes }) =>
      Object.entries(attributes).map(([attribute, row]): [string, Row] => [`${name}.${attribute}`, row]),
    ),
  );
}

/** Everything that a view is told of an element and what is in it. */
function describe(element: Element): unknown {
  return [
    element.tag,
    element.text,
    [...element.styles].sort(),
    [...element.attributes].sort(),
    element.children.map(describe),
  ];
}

/** Shows the component of a case, where it can stand; the attribute is there while `isThere` says so. */
async function show(on: ControlScreen, each: RowCase, attributes: () => Attributes): Promise<ComponentNode> {
  const [name = ''] = each.row.split('.');
  const type = name === '*' ? 'Button' : name;
  const build = (): void => component(type, () => each.args ?? [], attributes, each.children);
  if (type === 'TabContent') {
    await on.show(() => {
      component('Tabs', undefined, undefined, () => {
        build();
        component('TabContent');
      });
    });
  } else if (type === 'NavDestination') {
    await on.showDestination(build);
  } else {
    await on.show(build);
  }
  return on.first(type);
}

test('every row that does something has a case', () => {
  const covered = new Set(cases.map(({ row }) => row));
  const active = [...rows()].flatMap(([name, row]) => ('apply' in row ? [name] : []));
  assert.deepEqual(
    active.filter((name) => !covered.has(name)),
    [],
  );
  assert.deepEqual(
    [...covered].filter((name) => !active.includes(name)),
    [],
  );
});

for (const each of cases) {
  test(`${each.row} is seen: ${JSON.stringify(each.is)}`, async (t) => {
    const on = new ControlScreen(t);
    const isThere = shallowRef(each.isInitial === true);
    const calls: unknown[][] = [];
    const attribute = each.row.slice(each.row.indexOf('.') + 1);
    const values = typeof each.values === 'function' ? each.values((...given) => void calls.push(given)) : each.values;
    const node = await show(on, each, () => ({ ...each.more, ...(isThere.value ? { [attribute]: values } : {}) }));
    const before = describe(node.element);
    on.changes();
    isThere.value = true;
    await settled();
    await each.act?.({ on, node, calls });
    assert.deepEqual(each.see({ on, node, calls }), each.is);
    isThere.value = false;
    await settled();
    if (each.isLasting !== true) {
      assert.deepEqual(describe(node.element), before);
    }
  });
}

for (const [name, row] of rows()) {
  if ('noEffect' in row) {
    test(`${name} is accepted and says that it has no effect`, async (t) => {
      const on = new ControlScreen(t);
      const attribute = name.slice(name.indexOf('.') + 1);
      await show(on, { row: name, values: [], see: () => undefined, is: undefined }, () => ({ [attribute]: [true] }));
      assert.ok(on.warnings.some((warning) => warning.includes(`${name} has no effect here: ${row.noEffect}`)));
    });
  }
}
