/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { hasDecorator, memberName } from '../syntax';
import type { UiComponent } from '../ui-tree';
import { uiBlocks, visitUi } from '../ui-tree';

/** Members of a V2 component that its user gives a value. */
const PASSED_IN = ['Param', 'Event', 'BuilderParam'];

/**
 * `component-argument`: a V2 component that is given a member which is its own business, or is not given one that it
 * requires.
 */
export const componentArgumentsRule: Rule = ({ program, source, report }) => {
  for (const block of uiBlocks(source.syntax, program.checker)) {
    visitUi(block.nodes, (node) => {
      if (node.kind !== 'component' || node.struct === undefined || !hasDecorator(node.struct, 'ComponentV2')) {
        return;
      }
      const given = givenMembers(node);
      for (const [name, property] of given) {
        const member = node.struct.members.find((candidate) => memberName(candidate) === name);
        if (member !== undefined && !hasDecorator(member, ...PASSED_IN)) {
          report(property, 'component-argument', `'${name}' of ${node.name.text} can't be set from outside`);
        }
      }
      const missing = node.struct.members
        .filter((member) => isRequired(member, node))
        .map((member) => memberName(member))
        .filter((name) => name !== undefined && !given.has(name));
      if (missing.length > 0) {
        report(node.name, 'component-argument', `${node.name.text} requires '${missing.join("', '")}'`);
      }
    });
  }
};

function givenMembers(component: UiComponent): Map<string, ts.Node> {
  const [argument] = component.arguments;
  const given = new Map<string, ts.Node>();
  if (argument !== undefined && ts.isObjectLiteralExpression(argument)) {
    for (const property of argument.properties) {
      if (property.name !== undefined && ts.isIdentifier(property.name)) {
        given.set(property.name.text, property.name);
      }
    }
  }
  return given;
}

/** The braces after a component give its `@BuilderParam`. */
function isRequired(member: ts.ClassElement, component: UiComponent): boolean {
  const isGivenInBraces = component.children !== undefined && hasDecorator(member, 'BuilderParam');
  return hasDecorator(member, 'Require') && hasDecorator(member, ...PASSED_IN) && !isGivenInBraces;
}
