/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ComponentDefinition } from '../../component/definition';
import type { Element } from '../../element/Element';
import type { ElementEvent } from '../../element/ops';
import { resolveString } from '../../../device/resources';
import { childLeaving, createBox } from '../common/Box';
import { hear, isEnabled } from '../common/hearing';
import { silentRows } from '../common/rows';
import { theme } from '../values/colors';
import { isGroup, vpOf } from '../values/lengths';
import { insertInContent } from './linear';
import { makeArc } from './progress/LoadingProgress';

interface RefreshState {
  header: Element;
  prompt: Element;
  isRefreshing: boolean;
  /** How far one has to pull, in vp. */
  refreshOffset: number;
  canPull: boolean;
  onRefreshing: unknown;
  onStateChange: unknown;
}

function stateOf(node: ComponentNode): RefreshState {
  return node.state as RefreshState;
}

const DEFAULT_OFFSET = 64;

function tell(node: ComponentNode, state: string): void {
  const { onStateChange } = stateOf(node);
  if (onStateChange !== undefined) {
    node.host.call(node, 'onStateChange', onStateChange, state);
  }
}

function setRefreshing(node: ComponentNode, isRefreshing: boolean): void {
  const state = stateOf(node);
  if (state.isRefreshing === isRefreshing) {
    return;
  }
  state.isRefreshing = isRefreshing;
  state.header.setStyle('display', isRefreshing ? 'grid' : 'none');
  // A handler never runs while a page is drawn.
  queueMicrotask(() => tell(node, isRefreshing ? 'Refresh' : 'Done'));
}

/** Pulled down far enough, it asks the page to refresh; the page says when that is done. */
function listenToPulls(node: ComponentNode): void {
  let from: number | undefined;
  hear(node.element, 'pointerdown', 'pull', ({ y }) => {
    from = y;
  });
  hear(node.element, 'pointerup', 'pull', ({ y }: ElementEvent) => {
    const state = stateOf(node);
    const distance = (y ?? 0) - (from ?? y ?? 0);
    from = undefined;
    if (state.canPull && !state.isRefreshing && distance >= state.refreshOffset && isEnabled(node)) {
      setRefreshing(node, true);
      if (state.onRefreshing !== undefined) {
        node.host.call(node, 'onRefreshing', state.onRefreshing);
      }
    }
  });
}

/** A content that is pulled down to be refreshed. */
export const Refresh: ComponentDefinition = {
  name: 'Refresh',
  children: 'one',
  arguments: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : {};
      stateOf(node).prompt.setText(resolveString(options['promptText']));
      setRefreshing(node, options['refreshing'] === true);
    },
    fields: [{ refreshing: true, promptText: true }],
  },
  attributes: {
    onRefreshing: {
      apply: (node, handler) => {
        stateOf(node).onRefreshing = handler;
      },
    },
    onStateChange: {
      apply: (node, handler) => {
        stateOf(node).onStateChange = handler;
      },
    },
    refreshOffset: {
      apply: (node, value) => {
        stateOf(node).refreshOffset = vpOf(value) ?? DEFAULT_OFFSET;
      },
    },
    pullToRefresh: {
      apply: (node, value) => {
        stateOf(node).canPull = value !== false;
      },
    },
    ...silentRows('the content does not follow the finger', 'pullDownRatio', 'onOffsetChange'),
  },
  create: (node) => {
    createBox(node, { display: 'flex', layout: 'column', fills: 'both' });
    const { tree } = node.host;
    const [header, prompt] = [tree.create('div'), tree.create('div')];
    node.element.setStyle('flex-direction', 'column');
    node.element.setStyle('align-items', 'center');
    node.element.insert(header);
    header.setStyle('display', 'none');
    header.setStyle('flex', 'none');
    header.setStyle('place-items', 'center');
    header.setStyle('padding', '16px');
    header.setStyle('gap', '8px');
    const arc = makeArc(tree);
    arc.setStyle('width', '32px');
    header.insert(arc);
    header.insert(prompt);
    node.state = {
      header,
      prompt,
      isRefreshing: false,
      refreshOffset: DEFAULT_OFFSET,
      canPull: true,
      onRefreshing: undefined,
      onStateChange: undefined,
    } satisfies RefreshState;
    listenToPulls(node);
  },
  update: (node) => stateOf(node).header.setStyle('color', theme().secondaryText),
  insertChild: insertInContent,
  childRemoved: childLeaving,
};
