/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { apiUses } from './api-uses';
import { currentTag } from './doc-tags';

/**
 * Functions that API 18 deprecated, which is after the level of the declarations: `container.name`, or the name alone
 * of a global function. Their successors are methods of `UIContext`.
 */
const DEPRECATED_IN_18: ReadonlySet<string> = new Set([
  'promptAction.showToast',
  'promptAction.showDialog',
  'promptAction.showActionMenu',
  'promptAction.openCustomDialog',
  'promptAction.closeCustomDialog',
  'AlertDialog.show',
  'ActionSheet.show',
  'animateTo',
  'getContext',
  'px2vp',
  'vp2px',
  'px2fp',
  'fp2px',
  'px2lpx',
  'lpx2px',
]);

/** `api-deprecated`: a name that a device build warns about because the SDK gives it up. */
export const apiDeprecatedRule: Rule = ({ program, source, report }) => {
  for (const use of apiUses(source.syntax, program.checker)) {
    if (use.declarations.every((declaration) => isDeprecated(declaration))) {
      const advice = useInstead(use.declarations) ?? 'UIContext';
      report(use.node, 'api-deprecated', `'${use.node.text}' is deprecated; instead: ${advice}`);
    }
  }
};

function isDeprecated(declaration: ts.Declaration): boolean {
  return currentTag(declaration, 'deprecated') !== undefined || DEPRECATED_IN_18.has(qualifiedName(declaration));
}

function useInstead(declarations: readonly ts.Declaration[]): string | undefined {
  return declarations.map((declaration) => currentTag(declaration, 'useinstead')).find(Boolean);
}

function qualifiedName(declaration: ts.Declaration): string {
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  const container = ts.isModuleBlock(declaration.parent) ? declaration.parent.parent : declaration.parent;
  return ts.isModuleDeclaration(container) || ts.isClassDeclaration(container)
    ? `${container.name?.getText() ?? ''}.${name}`
    : name;
}
