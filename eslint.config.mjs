/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What compiles but goes wrong: forgotten promises, unsafe values, dead conditions. Formatting is prettier's. */
export default defineConfig(
  {
    ignores: [
      'node_modules/',
      '**/oh_modules/',
      'build/',
      'entry/build/',
      'common/build/',
      '**/hvigorfile.ts',
      'tests/arkts-gate/fixtures/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.common.json', './tsconfig.client.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'before', 'after', 'beforeEach', 'afterEach', 'describe', 'it'],
            },
          ],
        },
      ],
      // Namespace-like classes with static members are how ArkTS groups functions.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['host/ohos/**/*.ts'],
    // The native modules reject with plain objects.
    rules: { '@typescript-eslint/prefer-promise-reject-errors': 'off' },
  },
  {
    files: ['common/**/*.ts'],
    rules: {
      // ArkTS has no `catch (e: unknown)`, no arrow-only style for interface members, and wants types spelled out.
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
    },
  },
);
