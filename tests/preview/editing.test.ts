/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Preview } from '../../host/preview/Preview';
import { projectRoot } from '../../host/project';
import { probePreview } from './probePreview';
import { RawControl } from './RawControl';
import { RawView } from './RawView';

const PROBE = path.join(projectRoot, 'tests', 'preview', 'fixtures', 'probe.ts');

describe('a source that is saved', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'preview-editing-')));
  const program = path.join(folder, 'app.ts');
  const text = path.join(folder, 'text.ts');
  const string = path.join(folder, 'module', 'resources', 'base', 'element', 'string.json');
  let preview: Preview;
  let control: RawControl;

  before(async () => {
    writeFileSync(
      program,
      `import { start as startProbe } from ${JSON.stringify(PROBE)};
import { text } from './text';
export function start(host) {
  const app = startProbe(host);
  const line = text.length;
  host.warn('pages/Index.ets:' + line + ':5: Text.blur has no effect here');
  host.warn('pages/Index.ets:' + (line + 10) + ':5: Text.blur has no effect here');
  host.warn('pages/' + text + '.ets:1:1: Text.blur has no effect here');
  const shown = app.tree.create('p');
  shown.setAttribute('data-name', 'text');
  shown.setText(text);
  app.tree.screen.insert(shown);
  return app;
}
`,
    );
    writeFileSync(text, `export const text: string = 'first';\n`);
    mkdirSync(path.dirname(string), { recursive: true });
    writeFileSync(string, '{}');
    preview = await probePreview({ program, watchedFolders: [folder], devices: 2 });
    control = await RawControl.open(preview.url);
    await control.until(() => control.devices.every(({ state }) => state.kind === 'running'));
  });
  after(async () => {
    await preview.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A view that shows the text; of an app that starts in the meantime. */
  async function viewOf(expected: string, device = 0): Promise<RawView> {
    for (;;) {
      const view = await RawView.open(preview.url, device);
      if (view.named('text').text === expected) {
        return view;
      }
      await Promise.all([view.close(), control.until(() => control.devices[device]?.state.kind === 'running')]);
    }
  }

  it('shows on both devices, at the place where the person was', async () => {
    const view = await viewOf('first');
    view.click('count');
    await view.until(() => view.state.count === 1);
    writeFileSync(text, `export const text: string = 'second';\n`);
    const [first, second] = await Promise.all([viewOf('second', 0), viewOf('second', 1)]);
    assert.deepEqual(first.state.navigation, { count: 1 });
    assert.deepEqual(second.state.navigation, { count: 0 });
  });

  it('says once what has no effect here, wherever its line is by now', async () => {
    // After it on each device.
    const isSaid = (text: string): boolean => control.log.some((entry) => entry.text.startsWith(`pages/${text}.ets`));
    await control.until(() => isSaid('first') && isSaid('second'));
    const warnings = control.log.filter(({ text }) => text.endsWith('Text.blur has no effect here'));
    assert.deepEqual(
      warnings.map(({ text }) => text.replace(/:.*/, '')),
      ['pages/Index.ets', 'pages/first.ets', 'pages/second.ets'],
    );
    const late = await RawControl.open(preview.url);
    await late.until(() => late.log.length >= warnings.length);
    assert.equal(late.log.filter(({ text }) => text.startsWith('pages/Index.ets')).length, 1);
    await late.close();
  });

  it('shows also when the editor replaces the file by another', async () => {
    const other = path.join(folder, 'text.ts.tmp');
    writeFileSync(other, `export const text: string = 'third';\n`);
    renameSync(other, text);
    await viewOf('third');
  });

  it('that does not compile is shown with its line, while the app runs on', async () => {
    const view = await viewOf('third');
    writeFileSync(text, `// one line\nexport const text: string = 'fourth;\n`);
    await control.until(() => control.problems.length > 0);
    const [problem] = control.problems;
    assert.equal(path.resolve(projectRoot, problem?.file ?? ''), text);
    assert.equal(problem?.line, 2);
    assert.equal(problem.source, `export const text: string = 'fourth;`);
    assert.match(problem.message, /string/);
    const { count } = view.state;
    view.click('count');
    await view.until(() => view.state.count === count + 1);
    const late = await RawControl.open(preview.url);
    assert.deepEqual(late.problems, control.problems, 'a page that is loaded now shows it, too');
    await late.close();
  });

  it('that is mended shows, and the error is gone', async () => {
    writeFileSync(text, `export const text: string = 'fifth';\n`);
    await viewOf('fifth');
    assert.deepEqual(control.problems, []);
  });

  it('without a change restarts nothing', async () => {
    const view = await viewOf('fifth');
    const statesBefore = control.states.length;
    writeFileSync(text, readFileSync(text));
    // The next one is built after it.
    writeFileSync(path.join(folder, 'unused.ts'), '');
    await control.until(() => control.states.length > statesBefore);
    const { count } = view.state;
    view.click('count');
    await view.until(() => view.state.count === count + 1);
    assert.ok(control.states.slice(statesBefore).every((state) => state === 'running'));
  });

  it('that is a resource is read again by the app that runs', async () => {
    const view = await viewOf('fifth');
    const { reloads, pid } = view.state;
    writeFileSync(string, '{ "string": [] }');
    await view.until(() => view.state.reloads > reloads);
    assert.equal(view.state.pid, pid);
  });

  it('that is a resource is read again also where a source that is as before is saved with it', async () => {
    const view = await viewOf('fifth');
    const { reloads, pid } = view.state;
    writeFileSync(text, readFileSync(text));
    writeFileSync(string, '{}');
    await view.until(() => view.state.reloads > reloads);
    assert.equal(view.state.pid, pid);
  });

  it('in a folder that is new is seen, too', async () => {
    const view = await viewOf('fifth');
    mkdirSync(path.join(folder, 'new'));
    writeFileSync(path.join(folder, 'new', 'text.ts'), `export const text: string = 'sixth';\n`);
    writeFileSync(text, `export { text } from './new/text';\n`);
    await viewOf('sixth');
    writeFileSync(path.join(folder, 'new', 'text.ts'), `export const text: string = 'seventh';\n`);
    await viewOf('seventh');
    await view.close();
  });

  it('while there is no preview is in the next one', async () => {
    await preview.close();
    save(`export const text: string = 'eighth';`);
    await restart();
    await viewOf('eighth');
  });

  it('while there is no preview is in the next one, also where its file looks as before', async () => {
    await preview.close();
    save(`export const text: string = 'ninth!';`);
    await restart();
    const first = await RawView.open(preview.url);
    // What was built last runs at once, until the bundler has looked.
    assert.equal(first.named('text').text, 'eighth');
    await viewOf('ninth!');
  });

  /** At a time that never changes. */
  function save(source: string): void {
    writeFileSync(text, source);
    utimesSync(text, 1000, 1000);
  }

  async function restart(): Promise<void> {
    preview = await probePreview({ program, watchedFolders: [folder], devices: 1 });
    control = await RawControl.open(preview.url);
  }
});
