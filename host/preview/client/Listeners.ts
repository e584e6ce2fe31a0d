/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ElementEvent, ListenOptions } from '../../arkui/element/ops';
import { detailsOf, sizeOf, valueOf } from './eventDetails';
import { onLongPress } from './longPress';
import { fieldOf } from './TextField';

export type Report = (node: Element, event: string, details: ElementEvent) => void;

/** Pointers move more often than anything is drawn. */
const MOVE_INTERVAL_MS = 16;
const MIN_DRAG_PX = 8;

/** The events of a screen that its app listens to. */
export class Listeners {
  readonly #report: Report;
  readonly #ends = new Map<Element, Map<string, () => void>>();
  /** What an element further in has heard and keeps for itself. */
  readonly #consumed = new WeakSet<Event>();
  readonly #sizes = new ResizeObserver((entries) => {
    entries.forEach(({ target }) => this.#report(target, 'size', sizeOf(target)));
  });
  readonly #visibility: IntersectionObserver;
  /** Focus moves while elements move: that is no event. */
  isMuted = false;

  constructor(screen: Element, report: Report) {
    this.#report = (node, event, details) => {
      if (!this.isMuted) {
        report(node, event, details);
      }
    };
    this.#visibility = new IntersectionObserver(
      (entries) => {
        entries.forEach(({ target, isIntersecting: isVisible }) => this.#report(target, 'visible', { isVisible }));
      },
      { root: screen },
    );
  }

  listen(node: Element, event: string, options: ListenOptions): void {
    this.unlisten(node, event);
    const ends = this.#ends.get(node) ?? new Map<string, () => void>();
    this.#ends.set(node, ends.set(event, this.#start(node, event, options)));
  }

  unlisten(node: Element, event: string): void {
    this.#ends.get(node)?.get(event)?.();
    this.#ends.get(node)?.delete(event);
  }

  /** The element has been removed. */
  forget(node: Element): void {
    this.#ends.get(node)?.forEach((end) => end());
    this.#ends.delete(node);
  }

  /** All that listen to an event. */
  listening(event: string): Element[] {
    return [...this.#ends].filter(([, ends]) => ends.has(event)).map(([node]) => node);
  }

  dispose(): void {
    [...this.#ends.keys()].forEach((node) => this.forget(node));
    this.#sizes.disconnect();
    this.#visibility.disconnect();
  }

  /** Returns what ends it. */
  #start(node: Element, event: string, options: ListenOptions): () => void {
    switch (event) {
      case 'size':
        this.#sizes.observe(node);
        return () => this.#sizes.unobserve(node);
      case 'visible':
        this.#visibility.observe(node);
        return () => this.#visibility.unobserve(node);
      case 'longpress':
        return onLongPress(node, options.bubbles === true, (press) =>
          this.#report(node, event, detailsOf(node, press)),
        );
      case 'selectionchange':
        return this.#followSelection(node);
      case 'input': {
        const field = fieldOf(node);
        if (field !== undefined) {
          field.onInput = (sequence) => this.#report(node, event, { ...valueOf(node), sequence });
          return () => {
            field.onInput = undefined;
          };
        }
        return this.#hear(node, event, options);
      }
      default:
        return this.#hear(node, event, options);
    }
  }

  #hear(node: Element, event: string, options: ListenOptions): () => void {
    const interval = options.throttleMs ?? (event === 'pointermove' ? MOVE_INTERVAL_MS : 0);
    const report = throttled(interval, (heard: Event) => this.#report(node, event, detailsOf(node, heard)));
    const listener = (heard: Event): void => {
      if (this.#consumed.has(heard) || !concerns(heard, options)) {
        return;
      }
      if (options.bubbles !== true) {
        this.#consumed.add(heard);
      }
      if (options.preventDefault === true || event === 'contextmenu') {
        heard.preventDefault();
      }
      if (event === 'pointermove' && heard instanceof PointerEvent) {
        keepDrag(node, heard);
      }
      report(heard);
    };
    node.addEventListener(event, listener, { passive: options.preventDefault !== true && event !== 'contextmenu' });
    return () => node.removeEventListener(event, listener);
  }

  #followSelection(node: Element): () => void {
    const listener = (): void => {
      if (document.activeElement === node) {
        this.#report(node, 'selectionchange', valueOf(node));
      }
    };
    document.addEventListener('selectionchange', listener);
    return () => document.removeEventListener('selectionchange', listener);
  }
}

/** Where the pointer went down last. */
let press = { x: 0, y: 0 };
addEventListener(
  'pointerdown',
  ({ clientX, clientY }) => {
    press = { x: clientX, y: clientY };
  },
  { capture: true },
);

/** What is dragged hears of it outside, too. Not before it is dragged: a click would be its own and of nothing in it. */
function keepDrag(node: Element, { pointerId, clientX, clientY }: PointerEvent): void {
  if (Math.hypot(clientX - press.x, clientY - press.y) > MIN_DRAG_PX) {
    node.setPointerCapture(pointerId);
  }
}

function concerns(event: Event, { keys }: ListenOptions): boolean {
  if (event.type === 'pointermove') {
    return (event as PointerEvent).buttons !== 0; // A finger that does not touch is not there.
  }
  if (event instanceof KeyboardEvent) {
    // The Enter that ends a composition is the input method's.
    return !event.isComposing && (keys === undefined || keys.includes(event.key));
  }
  return true;
}

/** Of all screens: reports that wait for their interval. */
let waitingCount = 0;

export function hasWaitingReports(): boolean {
  return waitingCount > 0;
}

/** At most once an interval, and the last one always. */
function throttled(intervalMs: number, run: (event: Event) => void): (event: Event) => void {
  if (intervalMs === 0) {
    return run;
  }
  let last: Event;
  let ranAt = -intervalMs;
  let timer: number | undefined;
  return (event) => {
    last = event;
    if (timer !== undefined) {
      return;
    }
    waitingCount++;
    timer = setTimeout(
      () => {
        waitingCount--;
        timer = undefined;
        ranAt = performance.now();
        run(last);
      },
      Math.max(0, ranAt + intervalMs - performance.now()),
    );
  };
}
