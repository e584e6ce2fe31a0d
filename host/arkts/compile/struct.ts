/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { decoratorsOf, hasDecorator, memberName } from '../gate/syntax';
import { checkBuild, checkStruct } from './check-struct';
import { Scope } from './Scope';
import type { SourceFile } from './SourceFile';
import { emitStyleFunction } from './styles';
import { emitUi } from './ui-body';

/** `struct X { ... }` to `export class X extends $ui.Component { ... } $ui.located(X, AT);`. */
export function emitStruct(file: SourceFile, struct: ts.StructDeclaration, exported: ReadonlySet<string>): void {
  const { name } = struct;
  if (name === undefined) {
    file.report(struct, 'struct-name', 'a struct has a name');
    return;
  }
  checkStruct(file, struct, name);
  const hasExport = (ts.getCombinedModifierFlags(struct) & ts.ModifierFlags.Export) !== 0;
  const isExported = hasExport || exported.has(name.text);
  const keyword = file.text.lastIndexOf('struct', name.pos);
  file.replace(keyword, keyword + 'struct'.length, isExported ? 'class' : 'export class');
  const parameters = struct.typeParameters;
  const heading = parameters === undefined ? name.end : file.text.indexOf('>', parameters.end) + 1;
  file.insert(heading, ' extends $ui.Component');
  const scope = new Scope(file, struct);
  for (const member of struct.members) {
    if (ts.isMethodDeclaration(member)) {
      emitMethod(file, scope, member);
    }
  }
  file.insert(struct.end, ` $ui.located(${name.text}, ${file.at(name)});`);
}

function emitMethod(file: SourceFile, scope: Scope, method: ts.MethodDeclaration): void {
  const styles = decoratorsOf(method).get('Styles');
  if (styles !== undefined) {
    file.replace(file.start(styles), styles.end, '');
    emitStyleFunction(file, scope, method, undefined);
  } else if (memberName(method) === 'build' && method.body !== undefined) {
    checkBuild(file, method.body);
    emitUi(file, scope, method.body);
  } else if (hasDecorator(method, 'Builder', 'LocalBuilder') && method.body !== undefined) {
    emitUi(file, scope, method.body);
  }
}
