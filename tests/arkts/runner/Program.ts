/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One thing that happens to a program while it runs: an event of a view, or something about the device. */
export interface Step {
  readonly verb: string;
  /** `#id`, or a text on the screen in quotes; empty for what happens to the device. */
  readonly target: string;
  readonly detail: string;
}

/** An `.ets` file with an @Entry, and beside it what its tree has to be. */
export interface Program {
  /** `state/local`: its group and its name. */
  readonly name: string;
  readonly file: string;
  /** Beside it, with the extension `.tree`. */
  readonly expectedFile: string;
  readonly steps: readonly Step[];
  /** Its tree shows what every component has by default, too: `// tree: whole`. */
  readonly isWhole: boolean;
}

/** Every program in the groups of a folder. A file in a group without an @Entry is part of its neighbours. */
export function readPrograms(folder: string): Program[] {
  const programs: Program[] = [];
  for (const group of readdirSync(folder).sort()) {
    for (const file of readdirSync(path.join(folder, group)).sort()) {
      const absolute = path.join(folder, group, file);
      const source = file.endsWith('.ets') ? readFileSync(absolute, 'utf8') : '';
      if (/^@Entry\b/m.test(source)) {
        const name = `${group}/${path.basename(file, '.ets')}`;
        programs.push({
          name,
          file: absolute,
          expectedFile: absolute.replace(/ets$/, 'tree'),
          steps: stepsIn(source),
          isWhole: /^\/\/ tree: whole$/m.test(source),
        });
      }
    }
  }
  return programs;
}

/** The trees in the groups that belong to no program. */
export function orphanedTrees(folder: string, programs: readonly Program[]): string[] {
  const expected = new Set(programs.map(({ expectedFile }) => expectedFile));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tree') && !expected.has(path.join(folder, file)),
  );
}

/** `// step: input #name some text`, `// step: click 'Add'`, `// step: width 840`. */
const STEP = /^\/\/ step: (?<verb>[\w-]+)(?: (?<target>#[\w-]+|'[^']*'))?(?: (?<detail>.*))?$/gm;

function stepsIn(source: string): Step[] {
  const steps = [...source.matchAll(STEP)].map(({ groups = {} }) => ({
    verb: groups['verb'] ?? '',
    target: groups['target'] ?? '',
    detail: groups['detail'] ?? '',
  }));
  if (steps.length !== source.match(/^\s*\/\/ step/gm)?.length && steps.length > 0) {
    throw new Error(
      `a step that cannot be read is among these:\n${source.match(/^\s*\/\/ step.*/gm)?.join('\n') ?? ''}`,
    );
  }
  return steps;
}
