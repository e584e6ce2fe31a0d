/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

const LONG_PRESS_MS = 500;
/** A finger is never still. */
const MAX_MOVE_PX = 8;

/** Presses that an element further in has taken. */
const taken = new WeakSet<Event>();

/** Calls back when a pointer rests on an element; what follows of that press is then no click. Returns what ends it. */
export function onLongPress(node: Element, bubbles: boolean, pressed: (event: PointerEvent) => void): () => void {
  const begin = (event: Event): void => {
    const down = event as PointerEvent;
    if (taken.has(down) || down.button !== 0) {
      return;
    }
    if (!bubbles) {
      taken.add(down);
    }
    const watching = new AbortController();
    const { signal } = watching;
    const end = (): void => watching.abort();
    const timer = setTimeout(() => {
      end();
      pressed(down);
      swallowClick();
    }, LONG_PRESS_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
    for (const type of ['pointerup', 'pointercancel', 'scroll']) {
      addEventListener(type, end, { signal, capture: true });
    }
    const moved = ({ clientX, clientY }: PointerEvent): void => {
      if (Math.hypot(clientX - down.clientX, clientY - down.clientY) > MAX_MOVE_PX) {
        end();
      }
    };
    addEventListener('pointermove', moved, { signal, capture: true });
  };
  node.addEventListener('pointerdown', begin);
  return () => node.removeEventListener('pointerdown', begin);
}

function swallowClick(): void {
  const watching = new AbortController();
  const options = { capture: true, signal: watching.signal };
  addEventListener('click', (event) => event.stopPropagation(), options);
  addEventListener('pointerdown', () => watching.abort(), options);
}
