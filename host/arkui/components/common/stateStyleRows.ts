/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { shallowReactive } from '@vue/reactivity';
import type { ComponentNode } from '../../component/ComponentNode';
import type { Row } from '../../component/definition';
import { focusTargetOf } from '../controls/focusTarget';
import { isGroup } from '../values/lengths';
import { hear, isTouchable } from './hearing';
import { followDisabled } from './hits';
import { fields } from './rows';

/** What a component is in besides its usual state. */
interface States {
  isPressed: boolean;
  hasFocus: boolean;
  isDisabled: boolean;
}

const states = new WeakMap<ComponentNode, States>();

function statesOf(node: ComponentNode): States {
  let known = states.get(node);
  if (known === undefined) {
    known = shallowReactive({ isPressed: false, hasFocus: false, isDisabled: false });
    states.set(node, known);
  }
  return known;
}

/** The styles of the states that a component is in, the later ones above the earlier ones. */
function* stylesNow(node: ComponentNode, styles: Readonly<Record<string, unknown>>): Generator {
  const { isPressed, hasFocus, isDisabled } = statesOf(node);
  yield styles['normal'];
  if (isDisabled) {
    yield styles['disabled'];
    return;
  }
  if (hasFocus) {
    yield styles['focused'];
  }
  if (isPressed) {
    yield styles['pressed'];
  }
}

function follow(node: ComponentNode, value: unknown): void {
  const styles = isGroup(value) ? value : {};
  const known = statesOf(node);
  const listen = (event: string, style: string, change: () => void): void => {
    const element = style === 'focused' ? focusTargetOf(node.element) : node.element;
    // What is around it may be pressed, too.
    hear(element, event, 'stateStyles', styles[style] === undefined ? undefined : change, { bubbles: true });
  };
  listen('pointerdown', 'pressed', () => {
    known.isPressed = isTouchable(node);
  });
  for (const event of ['pointerup', 'pointercancel', 'pointerleave']) {
    listen(event, 'pressed', () => {
      known.isPressed = false;
    });
  }
  listen('focus', 'focused', () => {
    known.hasFocus = true;
  });
  listen('blur', 'focused', () => {
    known.hasFocus = false;
  });
  followDisabled(node.element, (isDisabled) =>
    // A drawing does not draw itself anew while it is at it.
    queueMicrotask(() => {
      known.isDisabled = isDisabled;
      known.isPressed &&= !isDisabled;
    }),
  );
}

/** Attributes that a component has in a state only: without one of them it is as the rest of the page says. */
export const stateStyleRows: Readonly<Record<string, Row>> = {
  stateStyles: {
    apply: follow,
    extend: (node, chain, value) => {
      for (const style of stylesNow(node, isGroup(value) ? value : {})) {
        if (typeof style === 'function') {
          Reflect.apply(style, undefined, [chain]);
        }
      }
    },
    fields: [
      {
        ...fields('normal', 'focused', 'pressed', 'disabled'),
        selected: { noEffect: 'what is chosen looks so by itself' },
      },
    ],
  },
};
