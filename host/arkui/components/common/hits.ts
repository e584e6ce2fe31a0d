/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Kept } from '../../component/Kept';
import type { Element } from '../../element/Element';

/** What attributes say about touches of a component. */
interface Hits {
  /** By `enabled`. */
  isDisabled: boolean;
  /** By `touchable`. */
  isUntouchable: boolean;
  /** HitTestMode. */
  mode: unknown;
}

const hits = new Kept<Element, Hits>();
const followers = new WeakMap<Element, (isDisabled: boolean) => void>();

const TOUCHES = ['click', 'dblclick', 'longpress', 'contextmenu', 'pointerdown', 'pointermove', 'pointerup'];

export function setHits(element: Element, said: Partial<Hits>): void {
  const known = hits.get(element) ?? { isDisabled: false, isUntouchable: false, mode: undefined };
  hits.set(element, Object.assign(known, said));
  draw(element, known);
  followers.get(element)?.(known.isDisabled);
}

/** Tells whether a component is disabled, now and whenever its page says so anew. */
export function followDisabled(element: Element, follower: (isDisabled: boolean) => void): void {
  followers.set(element, follower);
  follower(hits.get(element)?.isDisabled === true);
}

/** After it has begun or ceased to listen to something. */
export function listeningChanged(element: Element): void {
  const known = hits.get(element);
  if (known !== undefined) {
    draw(element, known);
  }
}

/**
 * CSS hands `pointer-events` down; the views' own style gives the children of a component with `data-hit` what they have
 * on a device. A transparent component with something to hear is hit itself: a browser has one target for a touch.
 */
function draw(element: Element, { isDisabled, isUntouchable, mode }: Hits): void {
  const isDead = isDisabled || isUntouchable;
  const hears = TOUCHES.some((event) => element.listening.has(event));
  const isPassing = mode === 'None' || (mode === 'Transparent' && !hears);
  const hit = isPassing ? 'children' : mode === 'Block' ? 'self' : undefined;
  element.setStyle('pointer-events', isDead || isPassing ? 'none' : undefined);
  element.setAttribute('data-hit', isDead ? undefined : hit);
}
