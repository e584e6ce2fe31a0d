/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Row } from '../../component/definition';
import { wordOf } from '../values/alignment';
import { isGroup } from '../values/lengths';
import { fields } from './rows';

/** What a component in a RelativeContainer says of one of its edges, or of its middle: where it is. */
export interface AlignRule {
  /** `__container__`, or the id of a sibling. */
  readonly anchor: string;
  readonly align: 'start' | 'center' | 'end';
}

/** Along one axis. */
export interface AxisRules {
  readonly first: AlignRule | undefined;
  readonly middle: AlignRule | undefined;
  readonly last: AlignRule | undefined;
  /** Where between both edges a component of a size of its own is: 0 to 1, the middle unless said. */
  readonly bias: number;
}

export interface AlignRules {
  readonly across: AxisRules;
  readonly down: AxisRules;
}

const MIDDLE = 0.5;
const PLACES: Readonly<Record<string, AlignRule['align']>> = {
  Start: 'start',
  Top: 'start',
  Center: 'center',
  End: 'end',
  Bottom: 'end',
};
const RULE = fields('anchor', 'align');

const rules = new WeakMap<ComponentNode, AlignRules>();

/** What the page says of the place of a component; undefined where it says nothing. */
export function alignRulesOf(node: ComponentNode): AlignRules | undefined {
  return rules.get(node);
}

export const alignRulesRow: Row = {
  apply: (node, value) => {
    if (isGroup(value)) {
      rules.set(node, read(value));
    } else {
      rules.delete(node);
    }
    placedByRules(node);
  },
  fields: [
    {
      left: RULE,
      right: RULE,
      start: RULE,
      end: RULE,
      middle: RULE,
      top: RULE,
      bottom: RULE,
      center: RULE,
      bias: fields('horizontal', 'vertical'),
    },
  ],
};

/** What a container does when the rules or the name of one of its children have changed. */
const arrangements = new WeakMap<ComponentNode, () => void>();
const waiting = new Set<() => void>();

export function arrangesByRules(container: ComponentNode, arrange: () => void): void {
  arrangements.set(container, arrange);
}

/**
 * A component has other rules, or another name that those of its siblings may mean. All of a container are placed at once
 * when they are there with everything that the page says of them.
 */
export function placedByRules({ parent }: ComponentNode): void {
  const arrange = parent && arrangements.get(parent);
  if (arrange === undefined || waiting.has(arrange)) {
    return;
  }
  waiting.add(arrange);
  queueMicrotask(() => {
    waiting.delete(arrange);
    arrange();
  });
}

function read(value: Readonly<Record<string, unknown>>): AlignRules {
  const bias = isGroup(value['bias']) ? value['bias'] : {};
  return {
    across: {
      first: ruleOf(value['left'] ?? value['start']),
      middle: ruleOf(value['middle']),
      last: ruleOf(value['right'] ?? value['end']),
      bias: shareOf(bias['horizontal']),
    },
    down: {
      first: ruleOf(value['top']),
      middle: ruleOf(value['center']),
      last: ruleOf(value['bottom']),
      bias: shareOf(bias['vertical']),
    },
  };
}

function ruleOf(value: unknown): AlignRule | undefined {
  const align = isGroup(value) ? PLACES[wordOf(value['align'])] : undefined;
  return isGroup(value) && align !== undefined ? { anchor: wordOf(value['anchor']), align } : undefined;
}

function shareOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : MIDDLE;
}
