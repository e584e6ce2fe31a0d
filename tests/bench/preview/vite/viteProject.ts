/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AppShape } from './appShape';

/** Each part imports so many others: a tree, as an app is. */
const IMPORTS_A_PART = 4;
const LINES_A_FUNCTION = 6;

/** What changes when a part is edited. */
export function titleOfPart(part: number, edit: number): string {
  return `Part ${part}, edit ${edit}`;
}

/** What happens when a module was edited. */
export type OnEdit = 'replace' | 'reload';

/** A page of TypeScript modules without a framework, as large as an app. */
export class ViteProject {
  readonly folder: string;
  readonly #shape: AppShape;
  readonly #onEdit: OnEdit;

  constructor(folder: string, shape: AppShape, onEdit: OnEdit) {
    this.folder = folder;
    this.#shape = shape;
    this.#onEdit = onEdit;
    mkdirSync(path.join(folder, 'src'), { recursive: true });
    writeFileSync(
      path.join(folder, 'index.html'),
      '<!doctype html><title>Parts</title><div id="app"></div><script type="module" src="/src/main.ts"></script>\n',
    );
    writeFileSync(
      path.join(folder, 'src', 'main.ts'),
      `import { mount } from './part0';\n\nmount(document.querySelector('#app') as HTMLElement);\n`,
    );
    shape.moduleLines.forEach((_, part) => this.edit(part, 0));
  }

  get lastPart(): number {
    return this.#shape.moduleLines.length - 1;
  }

  /** Writes the module of a part anew, with another title. */
  edit(part: number, edit: number): void {
    writeFileSync(path.join(this.folder, 'src', `part${part}.ts`), this.#source(part, edit));
  }

  #source(part: number, edit: number): string {
    const parts = this.#shape.moduleLines.length;
    const elements = Math.max(1, Math.round(this.#shape.elements / parts));
    const imported = Array.from({ length: IMPORTS_A_PART }, (_, index) => part * IMPORTS_A_PART + index + 1).filter(
      (index) => index < parts,
    );
    const functions = Math.floor((this.#shape.moduleLines[part] ?? 0) / LINES_A_FUNCTION);
    return [
      ...imported.map((index) => `import { mount as mount${index} } from './part${index}';`),
      '',
      `const TITLE: string = '${titleOfPart(part, edit)}';`,
      '',
      ...Array.from({ length: functions }, (_, index) => functionSource(index)),
      'function element(): HTMLElement {',
      `  const part: HTMLElement = document.createElement('section');`,
      `  part.dataset['part'] = '${part}';`,
      `  for (let index: number = 1; index < ${elements}; index += 1) {`,
      `    const child: HTMLElement = document.createElement('div');`,
      `    child.textContent = TITLE;`,
      `    part.append(child);`,
      '  }',
      `  part.append(TITLE);`,
      '  return part;',
      '}',
      '',
      'export function mount(into: HTMLElement): void {',
      '  into.append(element());',
      ...imported.map((index) => `  mount${index}(into);`),
      '}',
      '',
      'export function replace(): void {',
      `  document.querySelector('[data-part="${part}"]')?.replaceWith(element());`,
      '}',
      '',
      ...(this.#onEdit === 'replace' ? ['import.meta.hot?.accept((next) => next?.replace());'] : []),
      '',
    ].join('\n');
  }
}

function functionSource(index: number): string {
  return `export function step${index}(values: readonly number[], limit: number = ${index}): number {
  const kept: number[] = values.filter((value: number) => value > limit);
  const sum: number = kept.reduce((total: number, value: number) => total + value, 0);
  return kept.length === 0 ? limit : sum / kept.length;
}
`;
}
