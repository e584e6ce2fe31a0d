/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { token } from './tokens';
import type { Ui } from './Ui';

/** `if (a) { A } else { B }` to `$ui.branch(AT).when(() => (a), () => { A }).otherwise(() => { B }).end()`. */
export function emitCondition(ui: Ui, statement: ts.IfStatement, parent: string | undefined): void {
  emitWhen(ui, statement, `$ui.branch(${ui.file.at(statement)})`, parent);
  ui.file.insert(statement.end, '.end()');
}

function emitWhen(ui: Ui, statement: ts.IfStatement, before: string, parent: string | undefined): void {
  const { file } = ui;
  const { expression, thenStatement, elseStatement } = statement;
  file.replace(file.start(statement), expression.pos, `${before}.when(() => (`);
  emitBranch(ui, thenStatement, parent);
  if (elseStatement === undefined) {
    return;
  }
  const keyword = token(file, statement, ts.SyntaxKind.ElseKeyword);
  if (ts.isIfStatement(elseStatement)) {
    file.replace(file.start(keyword), keyword.end, '');
    emitWhen(ui, elseStatement, '', parent);
  } else {
    file.replace(file.start(keyword), keyword.end, '.otherwise(() =>');
    emitBranchBody(ui, elseStatement, parent);
  }
}

function emitBranch(ui: Ui, body: ts.Statement, parent: string | undefined): void {
  ui.file.insert(ui.file.start(body), ', () => ');
  emitBranchBody(ui, body, parent);
}

function emitBranchBody(ui: Ui, body: ts.Statement, parent: string | undefined): void {
  const { file } = ui;
  if (ts.isBlock(body)) {
    ui.emitLines(body.statements, parent);
    file.insert(body.end, ')');
  } else {
    file.insert(file.start(body), '{ ');
    ui.emitLines([body], parent);
    file.insert(body.end, ' })');
  }
}
