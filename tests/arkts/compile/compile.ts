/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Compiled } from '../../../host/arkts/compile/index';
import { compileEts } from '../../../host/arkts/compile/index';
import { deriveArkuiNames } from '../../../host/arkts/compile/arkui-names';
import { VOCABULARY } from './vocabulary';

const names = deriveArkuiNames();

/** Compiles a text as the file of that name. */
export function compile(text: string, fileName = 'Page.ets'): Compiled {
  return compileEts(fileName, text, { names, vocabulary: VOCABULARY });
}

/** The whole of what a text becomes, without the imports in front, with AT for the places. */
export function emitted(text: string): string {
  return compile(text)
    .code.replace(/^(import [^;]*; )+/, '')
    .replace(/"Page\.ets:\d+:\d+"/g, 'AT');
}

/**
 * What one line or block of `build` becomes; `members` are put into its struct, `before` in front of it, which knows a
 * struct `Kid` and a builder `bar` unless said otherwise.
 */
export function emittedUi(ui: string, members = '', before = "import { bar } from './bar';"): string {
  const code = emitted(
    `import { Kid } from './Kid'; ${before} @ComponentV2 struct Page { ${members} build() {${ui}} }`,
  );
  const [, body] = /(?:^|\n| )build\(\) \{([\s\S]*)\} \} \$ui\.located\(Page, AT\);$/.exec(code) ?? [];
  if (body === undefined) {
    throw new Error(`no build() in ${code}`);
  }
  return body;
}
