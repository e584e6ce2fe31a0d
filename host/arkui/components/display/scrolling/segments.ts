/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { LoopWindow } from './LoopWindow';

/** One after the other in a flow: items of the page that stand in one line, or all of a loop's. */
export type Segment = Line | { kind: 'loop'; window: LoopWindow };
interface Line {
  readonly kind: 'line';
  readonly nodes: ComponentNode[];
}

/** What a flow of so many lanes consists of, in the order of its children. */
export function segmentsOf(
  children: readonly ComponentNode[],
  windows: readonly LoopWindow[],
  lanes: number,
): Segment[] {
  const owners = new Map<ComponentNode, LoopWindow>();
  for (const window of windows) {
    window.loop.nodes.forEach((node) => owners.set(node, window));
  }
  const segments: Segment[] = [];
  const seen = new Set<LoopWindow>();
  for (const node of children) {
    const window = owners.get(node);
    if (window === undefined) {
      addToLine(segments, node, lanes);
    } else if (!seen.has(window)) {
      seen.add(window);
      segments.push({ kind: 'loop', window });
    }
  }
  // Those of which nothing is built yet: they come last until it is.
  for (const window of windows) {
    if (!seen.has(window) && window.loop.total > 0) {
      segments.push({ kind: 'loop', window });
    }
  }
  return segments;
}

function addToLine(segments: Segment[], node: ComponentNode, lanes: number): void {
  const last = segments.at(-1);
  if (last?.kind === 'line' && last.nodes.length < lanes && !takesLine(node) && !last.nodes.some(takesLine)) {
    last.nodes.push(node);
  } else {
    segments.push({ kind: 'line', nodes: [node] });
  }
}

/** A group is as wide as its list, whatever the lanes. */
function takesLine(node: ComponentNode): boolean {
  return node.type === 'ListItemGroup';
}

/** How many items it has. */
export function countOf(segment: Segment): number {
  return segment.kind === 'loop' ? segment.window.loop.total : segment.nodes.length;
}

/** Its first and last item between two offsets from its start, as indexes in it. */
export function seenOf(segment: Segment, lanes: number, start: number, end: number): [first: number, last: number] {
  if (segment.kind === 'line') {
    return [0, segment.nodes.length - 1];
  }
  const { window } = segment;
  const last = (window.lineAt(end - 1) + 1) * lanes - 1;
  return [window.lineAt(start) * lanes, Math.min(last, window.loop.total - 1)];
}

/** The item of an index in it, if that is built. */
export function nodeIn(segment: Segment, index: number): ComponentNode | undefined {
  return segment.kind === 'line' ? segment.nodes[index] : segment.window.loop.nodes[index - segment.window.loop.first];
}
