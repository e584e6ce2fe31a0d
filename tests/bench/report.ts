/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Result } from './measure';

/** What every ratio should reach. */
const AIM = 0.9;

export interface Column<Row> {
  heading: string;
  align: 'left' | 'right';
  cell: (row: Row) => string;
}

const COLUMNS: readonly Column<Result>[] = [
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
  return alignedTable(COLUMNS, results);
}

export function alignedTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const texts = columns.map(({ heading, align, cell }) => {
    const cells = [heading, ...rows.map(cell)];
    const width = Math.max(...cells.map((text) => text.length));
    return cells.map((text) => (align === 'left' ? text.padEnd(width) : text.padStart(width)));
  });
  const lines = [-1, ...rows.keys()].map((line) => texts.map((cells) => cells[line + 1]).join('  '));
  return lines.map((line) => line.trimEnd()).join('\n');
}

function figure(value: number): string {
  return Math.round(value).toLocaleString('en');
}
