/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Column } from '../report';
import { alignedTable } from '../report';
import type { PreviewResult } from './result';

const COLUMNS: readonly Column<PreviewResult>[] = [
  { heading: '', align: 'left', cell: ({ name }) => name },
  { heading: 'ours', align: 'right', cell: ({ ours }) => ours.toFixed(2) },
  { heading: 'reference', align: 'right', cell: ({ reference }) => reference?.toFixed(2) ?? '' },
  { heading: '', align: 'left', cell: ({ unit }) => unit },
  { heading: 'against', align: 'left', cell: (result) => (result.kind === 'comparison' ? result.referenceName : '') },
  { heading: 'ratio', align: 'right', cell: (result) => (result.kind === 'comparison' ? result.ratio.toFixed(2) : '') },
  {
    heading: 'spread',
    align: 'right',
    cell: (result) => (result.kind === 'comparison' ? result.spread.toFixed(2) : ''),
  },
  { heading: 'at most', align: 'right', cell: ({ limit }) => limit.toFixed(2) },
  { heading: '', align: 'left', cell: ({ isMet }) => (isMet ? 'met' : 'NOT MET') },
];

/** The results as an aligned table. */
export function previewTable(results: readonly PreviewResult[]): string {
  return alignedTable(COLUMNS, results);
}
