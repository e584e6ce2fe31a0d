/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import ts from 'typescript';
import { SourceText, tcpClientSample, udpSample } from './flow-code';
import { HOSTILE_TEXTS } from './hostile';

/** What a program sees in `const text: string = ...` of a sample. */
function textOf(sample: string): unknown {
  const source = ts.createSourceFile('sample.ts', sample, ts.ScriptTarget.ES2021, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'text' && node.initializer !== undefined) {
      assert.ok(ts.isStringLiteral(node.initializer));
      found.push(node.initializer.getText());
    }
    ts.forEachChild(node, look);
  };
  look(source);
  assert.equal(found.length, 1);
  return vm.runInNewContext(String(found[0]));
}

function problemsOf(sample: string): string[] {
  const { diagnostics } = ts.transpileModule(sample, { reportDiagnostics: true });
  return (diagnostics ?? []).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

for (const text of HOSTILE_TEXTS) {
  test(`a sample says ${JSON.stringify(text)} and nothing else`, () => {
    const literal = SourceText.string(text);
    assert.equal(vm.runInNewContext(literal), text);
    assert.match(literal, /^'[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*'$/u, 'nothing unseen stands in it');
    for (const sample of [
      tcpClientSample({ address: '127.0.0.1:7', message: text, options: {} }),
      udpSample({ localAddress: '', target: '127.0.0.1:7', message: text, isBroadcast: false }),
    ]) {
      assert.deepEqual(problemsOf(sample), []);
      assert.equal(textOf(sample), text);
    }
  });
}

test('every character comes out of its literal as it went in', () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const text = String.fromCharCode(unit);
    assert.equal(vm.runInNewContext(SourceText.string(text)), text, `U+${unit.toString(16)}`);
  }
});

test('an address that is none does not get into a sample', () => {
  for (const text of HOSTILE_TEXTS) {
    const sample = tcpClientSample({ address: text, message: 'hello', options: {} });
    assert.match(sample, /An example: the page has no such address yet\.\n.*Endpoint\.parse\('192\.168\.1\.5:8080'\)/);
    assert.deepEqual(problemsOf(sample), []);
    assert.ok(!sample.includes(text));
  }
});

test('a name with wide characters is written as it is looked up', () => {
  const sample = tcpClientSample({ address: 'Bücher.example：80', message: '', options: {} });
  assert.match(sample, /Endpoint\.parse\('xn--bcher-kva\.example:80'\)/);
});
