/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Result } from './measure';

/** What every ratio should reach. */
const AIM = 0.9;

interface Column {
  heading: string;
  align: 'left' | 'right';
  cell: (result: Result) => string;
}

const COLUMNS: readonly Column[] = [
  { heading: '', align: 'left', cell: ({ name }) => name },
  { heading: 'ours', align: 'right', cell: ({ ours }) => figure(ours) },
  { heading: 'reference', align: 'right', cell: ({ reference }) => figure(reference) },
  { heading: '', align: 'left', cell: ({ unit }) => unit },
  { heading: 'against', align: 'left', cell: ({ referenceName }) => referenceName },
  { heading: 'ratio', align: 'right', cell: ({ ratio }) => ratio.toFixed(2) },
  { heading: 'spread', align: 'right', cell: ({ spread }) => spread.toFixed(2) },
  {
    heading: '',
    align: 'left',
    cell: ({ ratio }) => (Number(ratio.toFixed(2)) < AIM ? `below ${AIM.toFixed(2)}` : ''),
  },
];

/** The results as an aligned table. */
export function table(results: readonly Result[]): string {
  const columns = COLUMNS.map(({ heading, align, cell }) => {
    const cells = [heading, ...results.map(cell)];
    const width = Math.max(...cells.map((text) => text.length));
    return cells.map((text) => (align === 'left' ? text.padEnd(width) : text.padStart(width)));
  });
  const lines = [-1, ...results.keys()].map((line) => columns.map((cells) => cells[line + 1]).join('  '));
  return lines.map((line) => line.trimEnd()).join('\n');
}

function figure(value: number): string {
  return Math.round(value).toLocaleString('en');
}
