/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { bundleFolder } from '../../host/arkts/bundler.mjs';
import { projectRoot } from '../../host/project';
import { probePreview } from './probePreview';
import { RawControl } from './RawControl';
import { RawView } from './RawView';

const POLL_MS = 20;

interface RunningPreview {
  readonly program: ChildProcess;
  readonly url: string;
  /** Of the device. */
  readonly pid: number;
}

async function runPreview(...options: string[]): Promise<RunningPreview> {
  const program = spawn(
    process.execPath,
    [
      path.join(projectRoot, 'host', 'run.mjs'),
      path.join(projectRoot, 'tests/preview/fixtures/previewProgram.ts'),
      ...options,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [line] = (await once(createInterface({ input: program.stdout }), 'line')) as [string];
  return { program, ...(JSON.parse(line) as { url: string; pid: number }) };
}

/** The processes that a process has started, and theirs. */
function descendants(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === '' ? [] : children.split(' ').flatMap((child) => [Number(child), ...descendants(Number(child))]);
}

/** Nobody tells of the end of a grandchild. */
async function ended(pid: number): Promise<void> {
  while (isRunning(pid)) {
    await delay(POLL_MS);
  }
}

function isRunning(pid: number): boolean {
  try {
    // A process whose parent does not ask for it any more may be a zombie for a while.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('the processes of the devices', () => {
  it('end with a preview that is ended, and leave no files', async () => {
    const { program, pid } = await runPreview();
    const all = descendants(program.pid ?? 0);
    assert.ok(all.includes(pid));
    program.kill('SIGTERM');
    const [code] = (await once(program, 'exit')) as [number];
    assert.equal(code, 0);
    await Promise.all(all.map(ended));
    const left = readdirSync(bundleFolder(projectRoot)).filter((name) => name.endsWith(`-${String(program.pid)}.mjs`));
    assert.deepEqual(left, []);
  });

  it('end with a preview that is killed', async () => {
    const { program } = await runPreview();
    const all = descendants(program.pid ?? 0);
    program.kill('SIGKILL');
    await Promise.all(all.map(ended));
  });

  it('end with a preview that is killed, also while they are busy forever', async () => {
    const { program, pid } = await runPreview('loop');
    program.kill('SIGKILL');
    await ended(pid);
  });

  it('end a while after the last browser has gone, and start again with the next', async () => {
    const preview = await probePreview({ graceMs: 50 });
    try {
      const control = await RawControl.open(preview.url);
      const view = await RawView.open(preview.url);
      const { pid } = view.state;
      await control.close();
      await ended(pid);
      const again = await RawControl.open(preview.url);
      const viewAgain = await RawView.open(preview.url);
      assert.notEqual(viewAgain.state.pid, pid);
      assert.equal(again.device.state.kind, 'running');
    } finally {
      await preview.close();
    }
  });

  it('hold up nobody who ends the preview, although one that was looked at has been killed', async () => {
    const preview = await probePreview();
    const view = await RawView.open(preview.url);
    process.kill(view.state.pid, 'SIGKILL');
    await ended(view.state.pid);
    await preview.close();
    await assert.rejects(fetch(preview.url));
  });

  it('live on when a page is loaded again', async () => {
    const preview = await probePreview();
    try {
      const control = await RawControl.open(preview.url);
      const view = await RawView.open(preview.url);
      view.click('count');
      await view.until(() => view.state.count === 1);
      await Promise.all([control.close(), view.close()]);
      await RawControl.open(preview.url);
      const again = await RawView.open(preview.url);
      assert.deepEqual([again.state.pid, again.state.count], [view.state.pid, 1]);
    } finally {
      await preview.close();
    }
  });

  it('keep what a device is set to when they are restarted, and tell every browser', async () => {
    const preview = await probePreview({ settings: { language: 'zh-CN' } });
    try {
      const [control, other] = [await RawControl.open(preview.url), await RawControl.open(preview.url)];
      const view = await RawView.open(preview.url);
      control.ask({ kind: 'set', device: 0, settings: { isDark: true, size: 'tablet' } });
      await other.until(() => other.device.settings.isDark);
      await view.until(() => (view.state.settings as { isDark: boolean }).isDark);
      control.ask({ kind: 'back', device: 0 });
      await view.until(() => view.state.backs === 1);
      control.ask({ kind: 'restart', device: 0 });
      await control.until(() => control.device.state.kind !== 'running');
      const again = await RawView.open(preview.url);
      assert.deepEqual(again.state.settings, {
        ...other.device.settings,
        language: 'zh-CN',
        isDark: true,
        size: 'tablet',
      });
      assert.equal(again.state.backs, 0);
    } finally {
      await preview.close();
    }
  });

  it('are set to what is asked for while the app is loaded', async () => {
    const preview = await probePreview({
      program: path.join(projectRoot, 'tests', 'preview', 'fixtures', 'waiting-probe.ts'),
    });
    try {
      const control = await RawControl.open(preview.url);
      await control.until(({ log }) => log.some(({ text }) => text === 'is being loaded'));
      control.ask({ kind: 'set', device: 0, settings: { isDark: true } });
      const view = await RawView.open(preview.url);
      assert.equal((view.state.settings as { isDark: boolean }).isDark, true);
    } finally {
      await preview.close();
    }
  });
});
