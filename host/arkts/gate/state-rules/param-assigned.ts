/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { hasDecorator, memberName, structsOf, visitNodes } from '../syntax';

/** `param-assigned`: an assignment to an `@Param` without `@Once`, which compiles and does nothing for the parent or fails. */
export const paramAssignedRule: Rule = ({ source, report }) => {
  for (const struct of structsOf(source.syntax)) {
    const params = new Set(
      struct.members
        .filter((member) => hasDecorator(member, 'Param') && !hasDecorator(member, 'Once'))
        .map((member) => memberName(member)),
    );
    if (params.size === 0) {
      continue;
    }
    visitNodes(struct, (node) => {
      const target = assignmentTarget(node);
      if (
        target !== undefined &&
        target.expression.kind === ts.SyntaxKind.ThisKeyword &&
        params.has(target.name.text)
      ) {
        report(
          target,
          'param-assigned',
          `@Param ${target.name.text} is the parent's: use @Event, or @Once for a start value`,
        );
      }
    });
  }
};

/** The member that a node writes: `this.a = 1`, `this.a += 1`, `this.a++`, or `this.a!!` given to a component. */
function assignmentTarget(node: ts.Node): ts.PropertyAccessExpression | undefined {
  const target = writtenExpression(node);
  return target !== undefined && ts.isPropertyAccessExpression(target) ? target : undefined;
}

function writtenExpression(node: ts.Node): ts.Expression | undefined {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    return isAssignment ? node.left : undefined;
  }
  if (ts.isPostfixUnaryExpression(node)) {
    return node.operand;
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const isStep = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
    return isStep ? node.operand : undefined;
  }
  return ts.isNonNullExpression(node) && ts.isNonNullExpression(node.expression)
    ? node.expression.expression
    : undefined;
}
