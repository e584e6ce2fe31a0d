/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import { arkuiNames } from './arkui-names.mjs';

/**
 * What compiled `.ets` files import: `arkui:build` and `arkui:globals` of host/arkui, and `arkui:enums`, made from the
 * declarations: each enum an object that has its members' names as values.
 *
 * @param {string} projectRoot
 * @returns {import('esbuild').Plugin}
 */
export function arkuiModules(projectRoot) {
  return {
    name: 'arkui-modules',
    setup(bundle) {
      bundle.onResolve({ filter: /^arkui:(build|globals)$/ }, (args) => ({
        path: path.join(projectRoot, 'host', 'arkui', args.path === 'arkui:build' ? 'build/index.ts' : 'globals.ts'),
        // Of all globals only those come into the bundle that something uses.
        sideEffects: false,
      }));
      bundle.onResolve({ filter: /^arkui:enums$/ }, (args) => ({ path: args.path, namespace: 'arkui' }));
      bundle.onLoad({ filter: /^arkui:enums$/, namespace: 'arkui' }, async () => ({
        contents: enumsModule((await arkuiNames(projectRoot)).enums),
        loader: 'js',
      }));
    },
  };
}

/** @param {Record<string, string[]>} enums */
function enumsModule(enums) {
  return Object.entries(enums)
    .map(([name, members]) => {
      const entries = members.map((member) => `${member}: ${JSON.stringify(member)}`);
      return `export const ${name} = /* @__PURE__ */ Object.freeze({ ${entries.join(', ')} });`;
    })
    .join('\n');
}
