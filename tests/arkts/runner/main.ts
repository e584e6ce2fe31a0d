/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { pages } from 'ohos:app';
import path from 'node:path';
import { entryPage } from '../../../host/device/entryPage';
import { reloadResources } from '../../../host/device/resources';
import { projectRoot } from '../../../host/project';
import { changedLines } from './changedLines';
import { takeLog } from './consoleLog';
import type { Program } from './Program';
import { ProgramScreen } from './ProgramScreen';
import { noteRows, unusedRows } from './rowUses';

export { unusedRows };

/** What a program shows at first, and after each step what is different then. */
export async function runProgram({ name, steps, isWhole }: Program): Promise<string> {
  reloadResources(path.join(projectRoot, 'tests', 'arkts', 'app'));
  const screen = new ProgramScreen(isWhole);
  const parts: string[] = [];
  const note = (title: string, lines: readonly string[]): void => {
    const heading = title === '' ? [] : ['', `== ${title}`];
    parts.push(...heading, ...takeLog(), ...screen.takeReports(), ...lines);
  };
  try {
    await screen.show(await entryPage(pages, name));
    let before = screen.lines();
    noteRows(screen.nodes());
    note('', before);
    for (const step of steps) {
      await screen.perform(step);
      const after = screen.lines();
      noteRows(screen.nodes());
      note([step.verb, step.target, step.detail].filter((word) => word !== '').join(' '), changedLines(before, after));
      before = after;
    }
  } finally {
    await screen.close();
  }
  const last = [...takeLog(), ...screen.takeReports()];
  const end = last.length === 0 ? [] : ['', '== end', ...last];
  return `${[...parts, ...end].join('\n')}\n`;
}
