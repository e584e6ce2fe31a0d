/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commonAttributes } from '../../../host/arkui/components/common';
import { displayComponents } from '../../../host/arkui/components/display';
import type { ComponentDefinition } from '../../../host/arkui/component/definition';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { Element } from '../../../host/arkui/element/Element';
import { StubHost } from '../support/stub-host';
import { commonCases } from './cases/common';
import { contentCases } from './cases/content';
import { layoutCases } from './cases/layout';
import type { Expected, RowCase } from './cases/row-case';
import { scrollingCases } from './cases/scrolling';
import { shapeCases } from './cases/shapes';
import { silentRows } from './cases/silent';

const cases: readonly RowCase[] = [...commonCases, ...layoutCases, ...contentCases, ...shapeCases, ...scrollingCases];

function definitionOf(component: string): ComponentDefinition {
  const name = component === '*' ? 'Column' : component;
  const definition = displayComponents.find((each) => each.name === name);
  assert.ok(definition, `there is no component ${name}`);
  return definition;
}

/** `Column.alignItems`, `*.width`, `Text()`: every row of every table of these rooms. */
function rowNames(): { active: string[]; silent: string[] } {
  const active: string[] = [];
  const silent: string[] = [];
  const tables = [{ name: '*', attributes: commonAttributes, arguments: undefined }, ...displayComponents];
  for (const { name, attributes, arguments: call } of tables) {
    if (call !== undefined) {
      active.push(`${name}.()`);
    }
    for (const [attribute, row] of Object.entries(attributes)) {
      ('apply' in row ? active : silent).push(`${name}.${attribute}`);
    }
  }
  return { active, silent };
}

function apply(host: StubHost, node: ComponentNode, { attribute }: RowCase, values: readonly unknown[]): void {
  if (attribute === '()') {
    node.definition.arguments?.apply(node, ...values);
    node.definition.update?.(node);
  } else {
    host.apply(node, { [attribute]: values });
  }
}

/** Everything a view is told of an element and what is in it. */
function shownOf(element: Element): unknown {
  return [
    element.tag,
    element.text,
    [...element.styles].sort(),
    [...element.attributes].sort(),
    [...element.listening.keys()].sort(),
    element.children.map(shownOf),
  ];
}

function check(outermost: Element, expected: Expected): void {
  const element = (expected.at ?? []).reduce((each, index) => each.children[index] as Element, outermost);
  for (const [property, value] of Object.entries(expected.css ?? {})) {
    assert.equal(element.styles.get(property), value, property);
  }
  for (const [name, value] of Object.entries(expected.attributes ?? {})) {
    assert.equal(element.attributes.get(name), value, name);
  }
  for (const event of expected.hears ?? []) {
    assert.ok(element.listening.has(event), `it does not report ${event}`);
  }
  if (expected.text !== undefined) {
    assert.equal(element.text, expected.text);
  }
}

/** What stays when it was asked for once: a container goes on listening to the browser. */
const LASTING = /^(Scroll|List|Grid)\.(\(\)|lanes|on\w+)$/;

describe('rows of the tables', () => {
  test('every active row has a case, every silent one is known to be silent', () => {
    const { active, silent } = rowNames();
    const covered = new Set(cases.map(({ component, attribute }) => `${component}.${attribute}`));
    assert.deepEqual(
      active.filter((name) => !covered.has(name)),
      [],
    );
    assert.deepEqual([...silent].sort(), [...silentRows].sort());
  });

  for (const each of cases) {
    const name = `${each.component}.${each.attribute}(${each.values.map((value) => (typeof value === 'function' ? 'f' : JSON.stringify(value))).join()})`;
    test(`${name} does what its table says, and nothing when it is gone`, () => {
      const host = new StubHost();
      const node = host.build(definitionOf(each.component));
      // Drawn once, as a page without it draws it.
      apply(host, node, each, []);
      const before = shownOf(node.element);
      apply(host, node, each, each.values);
      check(node.element, each.expected);
      apply(host, node, each, []);
      if (!LASTING.test(`${each.component}.${each.attribute}`)) {
        assert.deepEqual(shownOf(node.element), before);
      }
    });
  }

  test('a component that is bare has no attributes of a box', () => {
    assert.throws(() => new StubHost().build(definitionOf('Span'), { width: [1] }), /Span has no attribute width/);
  });
});
