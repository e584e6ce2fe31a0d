/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What a finger hits, in vp. */
const LEAST_SIZE = 40;
/** Boxes are not on whole pixels. */
const TOLERANCE_PX = 0.5;

const FIELDS = 'input, textarea, select';
/** Around these, the system takes taps beyond what it draws. */
export const SYSTEM_CHOICES = '[role="switch"], [role="checkbox"], [role="radio"]';

type Registration = (this: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) => void;

/** How many listeners for taps each element has. */
const tapListeners = new WeakMap<EventTarget, number>();

/** Before the page's own scripts: from then on it is known what can be tapped. */
export function followTapListeners(): void {
  const prototype: Record<'addEventListener' | 'removeEventListener', Registration> = EventTarget.prototype;
  const add = prototype.addEventListener;
  const remove = prototype.removeEventListener;
  prototype.addEventListener = function (this: EventTarget, ...args) {
    count(this, args[0], 1);
    add.apply(this, args);
  };
  prototype.removeEventListener = function (this: EventTarget, ...args) {
    count(this, args[0], -1);
    remove.apply(this, args);
  };
}

function count(target: EventTarget, event: string, step: number): void {
  if (event === 'click') {
    tapListeners.set(target, (tapListeners.get(target) ?? 0) + step);
  }
}

/** What can be tapped on a screen, and is too small for a finger. */
export function touchFindings(screen: HTMLElement): string[] {
  const findings: string[] = [];
  for (const element of screen.querySelectorAll('*')) {
    if (!isTapped(element) || isUnreachable(element)) {
      continue;
    }
    const { width, height } = touched(element).getBoundingClientRect();
    if (Math.min(width, height) < LEAST_SIZE - TOLERANCE_PX) {
      findings.push(`${nameOf(element)} is ${Math.round(width)} by ${Math.round(height)}`);
    }
  }
  return [...new Set(findings)];
}

function isTapped(element: Element): boolean {
  return !element.matches(SYSTEM_CHOICES) && takesTaps(element);
}

/** Whether it listens for taps, or is typed into. */
export function takesTaps(element: Element): boolean {
  return (tapListeners.get(element) ?? 0) > 0 || element.matches(FIELDS);
}

/** A field takes the taps on the whole box that it stands in, and so do the system's buttons in it. */
function touched(element: Element): Element {
  const box = element.closest('[data-id]');
  return box !== null && box !== element && box.querySelector(FIELDS)?.parentElement === box ? box : element;
}

export function isUnreachable(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { visibility, pointerEvents } = getComputedStyle(element);
  return width === 0 || height === 0 || visibility !== 'visible' || pointerEvents === 'none';
}

/** What the app calls it, or what it is in. */
function nameOf(element: Element): string {
  const id = element.closest('[data-id]')?.getAttribute('data-id');
  const own = element.textContent === '' ? `<${element.localName}>` : `"${element.textContent.slice(0, 40)}"`;
  return id === null || id === undefined ? own : `${own} in ${id}`;
}
