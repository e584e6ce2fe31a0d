/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runProgram } from '../../support/program';
import type { PreviewResult } from './result';

/** As short as it gets: what is tested is that it runs, not how fast. */
const BRIEF = ['--part', 'preview', '--rounds', '1', '--memory-seconds', '1'];

async function measured(only: string): Promise<PreviewResult[]> {
  const { code, stdout, stderr } = await runProgram('tests/bench/bench.ts', [...BRIEF, '--only', only, '--json']);
  assert.equal(code, 0, stderr);
  return (JSON.parse(stdout) as { preview: PreviewResult[] }).preview;
}

describe('npm run bench -- --part preview', () => {
  it('measures the preview against the handmade page and says whether the limit is kept', async () => {
    const [click, ...more] = await measured('preview click');
    assert.deepEqual(more, []);
    assert.ok(click?.kind === 'comparison' && click.referenceName === 'handmade page');
    assert.ok([click.ours, click.reference].every((ms) => Number.isFinite(ms) && ms > 0));
    assert.equal(click.ratio, click.ours / click.reference); // There is but one round.
    assert.equal(click.isMet, Number(click.ratio.toFixed(2)) <= click.limit);
  });

  it('measures the preview against Vite', async () => {
    const [edit] = await measured('preview edit');
    assert.ok(edit?.kind === 'comparison' && edit.referenceName.startsWith('Vite'));
    assert.ok([edit.ours, edit.reference].every((ms) => Number.isFinite(ms) && ms > 0));
  });

  it('counts what a browser loads', async () => {
    const [size] = await measured('preview client size');
    assert.ok(size?.kind === 'figure' && size.ours > 1 && size.ours < 100, `${size?.ours ?? 'no'} KB`);
  });
});
