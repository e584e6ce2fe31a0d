/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { RESERVED_STRUCT_NAMES } from '../gate/component-catalog';
import { decoratorsOf, hasDecorator, memberName, structsOf } from '../gate/syntax';
import type { SourceFile } from './SourceFile';

/** Reports what is wrong with a struct as a whole. */
export function checkStruct(file: SourceFile, struct: ts.StructDeclaration, name: ts.Identifier): void {
  if (file.names.etsOptions.components.includes(name.text) || RESERVED_STRUCT_NAMES.has(name.text)) {
    file.report(name, 'struct-name', `${name.text} is the name of a built-in component: choose another`);
  }
  if (!hasDecorator(struct, 'ComponentV2', 'Component', 'CustomDialog')) {
    file.report(name, 'struct-decorator', 'a struct needs @ComponentV2');
  }
  if (!struct.members.some((member) => ts.isMethodDeclaration(member) && memberName(member) === 'build')) {
    file.report(name, 'struct-build', `${name.text} needs build()`);
  }
  for (const member of struct.members) {
    checkMember(file, member);
  }
}

/** Reports every `@Entry` of a file but the first: a page is what its file shows. */
export function checkEntries(file: SourceFile): void {
  for (const struct of structsOf(file.syntax)
    .filter((each) => hasDecorator(each, 'Entry'))
    .slice(1)) {
    file.report(decoratorsOf(struct).get('Entry') ?? struct, 'entry-page', 'a file has one @Entry');
  }
}

/** Reports a second root of `build`. */
export function checkBuild(file: SourceFile, body: ts.Block): void {
  const [, second] = body.statements.filter((statement) => !ts.isEmptyStatement(statement));
  if (second !== undefined) {
    file.report(second, 'build-root', 'build has one root: put a container around both');
  }
}

function checkMember(file: SourceFile, member: ts.ClassElement): void {
  const name = memberName(member);
  if (name === 'pageTransition' && ts.isMethodDeclaration(member)) {
    file.report(member, 'page-transition', 'pageTransition is of the old router and not shown here: use Navigation');
  }
  const decorators = decoratorsOf(member);
  const param = decorators.get('Param');
  const hasValue = ts.isPropertyDeclaration(member) && member.initializer !== undefined;
  if (param !== undefined && !hasValue && !decorators.has('Require') && member.name !== undefined) {
    file.report(member.name, 'param-initialized', '@Param needs a value, or @Require in front of it');
  }
}
