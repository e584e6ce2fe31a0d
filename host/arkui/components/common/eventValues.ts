/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ElementEvent } from '../../element/ops';

/** What handlers of the app get: ArkUI's events, as far as a browser knows what is in them. */

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly displayX: number;
  readonly displayY: number;
  readonly windowX: number;
  readonly windowY: number;
}

export interface AreaValue {
  readonly width: number;
  readonly height: number;
  readonly position: { readonly x: number; readonly y: number };
  readonly globalPosition: { readonly x: number; readonly y: number };
}

/** Where no view has told where the component is, places in the window are those in it. */
function placeOf(details: ElementEvent): Place {
  const { x = 0, y = 0, left = 0, top = 0 } = details;
  const [windowX, windowY] = [left + x, top + y];
  return { x, y, displayX: windowX, displayY: windowY, windowX, windowY };
}

/** An event belongs to the innermost component that listens already. */
const nothing = (): void => {
  return undefined;
};

function base(details: ElementEvent): object {
  return {
    timestamp: Date.now() * 1_000_000,
    source: 'Mouse',
    target: { area: areaOf(details) },
    preventDefault: nothing,
    stopPropagation: nothing,
  };
}

export function clickEvent(details: ElementEvent): object {
  return { ...base(details), ...placeOf(details) };
}

/** A finger that goes up is still among the touches, as on a device. */
export function touchEvent(type: 'Down' | 'Move' | 'Up' | 'Cancel', details: ElementEvent): object {
  const touch = { type, id: 0, ...placeOf(details) };
  return { ...base(details), type, touches: [touch], changedTouches: [touch] };
}

export function keyEvent(type: 'Down' | 'Up', details: ElementEvent): object {
  return { ...base(details), type, keyText: details.key ?? '', keyCode: 0, deviceId: 0, metaKey: 0 };
}

/** Its place in its parent is known to nobody; that in the window where a view has told it. */
export function areaOf(details: ElementEvent): AreaValue {
  const { width = 0, height = 0, left = 0, top = 0 } = details;
  return { width, height, position: { x: 0, y: 0 }, globalPosition: { x: left, y: top } };
}
