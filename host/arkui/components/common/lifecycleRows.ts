/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ComponentDefinition, Row } from '../../component/definition';

/** The newest handlers by node and name: those that have appeared are not told again. */
const handlers = new WeakMap<ComponentNode, Map<string, unknown>>();

/** Whether it is the first of this name. */
function keep(node: ComponentNode, name: string, handler: unknown): boolean {
  const known = handlers.get(node) ?? new Map<string, unknown>();
  handlers.set(node, known);
  const isFirst = !known.has(name);
  known.set(name, handler);
  return isFirst;
}

function call(node: ComponentNode, name: string): void {
  const handler = handlers.get(node)?.get(name);
  if (handler !== undefined) {
    node.host.call(node, name, handler);
  }
}

/** Called once when the component is on the screen, after everything that was built with it. */
function whenMade(name: string): Row {
  return {
    apply: (node, handler) => {
      if (keep(node, name, handler)) {
        queueMicrotask(() => call(node, name));
      }
    },
  };
}

/** Called once when the component leaves the screen: see {@link withLifecycle}. */
function whenGone(name: string): Row {
  return { apply: (node, handler) => void keep(node, name, handler) };
}

export const lifecycleRows: Readonly<Record<string, Row>> = {
  onAppear: whenMade('onAppear'),
  onAttach: whenMade('onAttach'),
  onDisAppear: whenGone('onDisAppear'),
  onDetach: whenGone('onDetach'),
};

/** A component that tells the page when it leaves, whatever else its definition does then. */
export function withLifecycle(definition: ComponentDefinition): ComponentDefinition {
  return {
    ...definition,
    dispose: (node) => {
      call(node, 'onDisAppear');
      call(node, 'onDetach');
      definition.dispose?.(node);
    },
  };
}
