/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';

/**
 * The doc comments of a declaration. The SDK stacks one comment a change: the first tells how the name was introduced,
 * the last how it is now.
 */
export function docComments(declaration: ts.Node): readonly ts.JSDoc[] {
  const owner =
    ts.isVariableDeclaration(declaration) && ts.isVariableStatement(declaration.parent.parent)
      ? declaration.parent.parent
      : declaration;
  return (owner as Partial<{ jsDoc: readonly ts.JSDoc[] }>).jsDoc ?? [];
}

/** The text after `@name` in a doc comment, empty if there is only the tag; undefined without the tag. */
export function tagText(comment: ts.JSDoc | undefined, name: string): string | undefined {
  const tag = comment?.tags?.find((candidate) => candidate.tagName.text === name);
  return tag && (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
}

/** The API level that `@since` gives in the first comment that has one; undefined where none has. */
export function introducedIn(declaration: ts.Node): number | undefined {
  const levels = docComments(declaration)
    .filter((comment) => tagText(comment, 'systemapi') === undefined)
    .map((comment) => Number.parseInt(tagText(comment, 'since') ?? '', 10))
    .filter((level) => !Number.isNaN(level));
  return levels.length === 0 ? undefined : Math.min(...levels);
}

/** The level at which a name can be used: its own, and that of the namespace or class it stands in. */
export function availableFrom(declaration: ts.Node): number {
  let level = 0;
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    level = Math.max(level, introducedIn(node) ?? 0);
  }
  return level;
}

/** A tag's text in the comment that describes the name as it is now. */
export function currentTag(declaration: ts.Node, name: string): string | undefined {
  return tagText(docComments(declaration).at(-1), name);
}
