/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Preview } from '../../host/preview/Preview';
import { writeExampleApp } from '../support/exampleApp';
import { RawControl } from './RawControl';
import { RawView } from './RawView';

const STRINGS = 'entry/src/main/resources/base/element/string.json';
const PAGE = 'entry/src/main/ets/pages/Index.ets';

function page(name: string): string {
  return `// $r('app.string.in_a_comment')
@Entry
@ComponentV2
struct Index {
  build() {
    Text($r('app.string.${name}')).id('text')
  }
}
`;
}

function strings(...names: string[]): string {
  const list = names.map((name) => `    { "name": "${name}", "value": "${name}!" }`).join(',\n');
  return `{\n  "string": [\n${list}\n  ]\n}\n`;
}

describe('a resource that is wrong', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'resource-problems-'));
  let preview: Preview;
  let control: RawControl;
  before(async () => {
    writeExampleApp(folder);
    mkdirSync(path.join(folder, path.dirname(STRINGS)), { recursive: true });
    save(PAGE, page('first'));
    save(STRINGS, strings('first').replace(']', ''));
    preview = await Preview.start({ appRoot: folder, devices: 1 });
    control = await RawControl.open(preview.url);
  });
  after(async () => {
    await preview.close();
    rmSync(folder, { recursive: true });
  });

  function save(file: string, content: string): void {
    writeFileSync(path.join(folder, file), content);
  }

  /** A view that shows the text; of an app that starts in the meantime. */
  async function shows(expected: string): Promise<void> {
    for (;;) {
      const view = await RawView.open(preview.url);
      const isShown = (): boolean => view.texts().includes(expected);
      await Promise.race([view.until(isShown), view.closed]);
      const wasShown = isShown();
      await view.close();
      if (wasShown) {
        return;
      }
    }
  }

  it('is shown with its file, line, column and source, and nothing says that another version runs', async () => {
    await control.until(() => control.problems.length > 0);
    const [problem] = control.problems;
    assert.deepEqual({ ...problem, message: '' }, { file: STRINGS, line: 5, column: 1, message: '', source: '}' });
    assert.match(problem?.message ?? '', /invalid character '}'/);
    assert.equal(control.isEarlierRunning, false);
    assert.equal(control.device.state.kind, 'off');
  });

  it('is gone when it is mended, and the app starts', async () => {
    save(STRINGS, strings('first'));
    await shows('first!');
    assert.deepEqual(control.problems, []);
  });

  it('leaves the app as it is while it runs', async () => {
    const { pid } = { pid: preview.devices[0]?.processId };
    save(STRINGS, strings('first').replace('"value"', 'value:'));
    await control.until(() => control.problems.length > 0);
    assert.equal(control.problems[0]?.line, 3);
    assert.equal(control.isEarlierRunning, true);
    save(STRINGS, strings('first', 'second'));
    await control.until(() => control.problems.length === 0);
    assert.deepEqual(control.device.faults, []);
    assert.equal(preview.devices[0]?.processId, pid);
  });

  it('that a page asks for and nobody has is shown where it is asked for, until it is there', async () => {
    save(PAGE, page('third'));
    await control.until(() => control.problems.length > 0);
    assert.deepEqual(control.problems, [
      {
        file: PAGE,
        line: 6,
        column: 10,
        message: 'the app has no resource app.string.third',
        source: `    Text($r('app.string.third')).id('text')`,
      },
    ]);
    assert.equal(control.isEarlierRunning, true);
    await shows('first!');
    save(STRINGS, strings('third'));
    await shows('third!');
    assert.deepEqual(control.problems, []);
  });

  it('is shown beside what does not compile', async () => {
    save(STRINGS, 'none');
    await control.until(() => control.problems.length === 1);
    save(PAGE, page('third').replace('Text(', 'Txet('));
    await control.until(() => control.problems.length === 2);
    save(STRINGS, strings('third'));
    await control.until(() => control.problems.length === 1);
    assert.equal(control.problems[0]?.file.endsWith('Index.ets'), true);
    save(PAGE, page('third'));
    await control.until(() => control.problems.length === 0);
  });

  it('that is no list of values is shown, too', async () => {
    save(STRINGS, '{ "string": {} }');
    await control.until(() => control.problems.length > 0);
    assert.equal(control.problems[0]?.message, `"string" is no list of resources, each with "name" and "value"`);
  });
});
