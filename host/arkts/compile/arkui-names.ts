/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type ts from 'ohos-typescript';
import { componentDeclarations } from '../gate/declarations';
import { deriveEtsOptions } from '../gate/ets-options';

/** What ArkUI's declarations make known to every `.ets` file without an import. Plain data, to be kept on disk. */
export interface ArkuiNames {
  /** What the parser has to know. */
  etsOptions: ts.EtsOptions;
  /** The members of each enum. */
  enums: Record<string, string[]>;
  /** Classes, constants, functions and namespaces that are no components. */
  values: string[];
}

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const ENUM = /^declare (?:const )?enum (\w+)\s*\{([^}]*)\}/gm;
const VALUE = /^declare (?:const|let|(?:abstract )?class|function|namespace) ([\w$]+)(?:: (\w+))?/gm;

/** Reads the declarations, all of them. */
export function deriveArkuiNames(): ArkuiNames {
  const etsOptions = deriveEtsOptions();
  const components = new Set(etsOptions.components);
  const enums: Record<string, string[]> = {};
  const values: string[] = [];
  for (const declarations of componentDeclarations()) {
    const text = declarations.replace(COMMENT, '');
    for (const [, name = '', members = ''] of text.matchAll(ENUM)) {
      enums[name] = [...members.matchAll(/(\w+)\s*(?:=[^,]*)?(?:,|$)/g)].map(([, member = '']) => member);
    }
    for (const [, name = '', type = ''] of text.matchAll(VALUE)) {
      if (
        !components.has(name) &&
        !name.endsWith('Attribute') &&
        type !== `${name.replace(/Instance$/, '')}Attribute`
      ) {
        values.push(name);
      }
    }
  }
  return { etsOptions, enums, values };
}
