/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Row } from '../../component/definition';
import type { ElementEvent } from '../../element/ops';
import { clickEvent } from './eventValues';
import { hear, isTouchable } from './hearing';
import { Gesture, GestureSet } from './gestures';
import { silentRows } from './rows';

/** A swipe is at least this long, in vp. */
const SWIPE_DISTANCE = 30;

/** Whether a swipe goes where the gesture wants it: within 45 degrees of an axis. */
function isSwipe(direction: unknown, offsetX: number, offsetY: number): boolean {
  if (Math.hypot(offsetX, offsetY) < SWIPE_DISTANCE) {
    return false;
  }
  switch (direction) {
    case 'None':
      return false;
    case 'Horizontal':
      return Math.abs(offsetX) > Math.abs(offsetY);
    case 'Vertical':
      return Math.abs(offsetY) > Math.abs(offsetX);
    default:
      return true;
  }
}

function gesturesIn(value: unknown): Gesture[] {
  if (value instanceof GestureSet) {
    return value.gestures.flatMap(gesturesIn);
  }
  return value instanceof Gesture ? [value] : [];
}

/** What a component hears for its gestures; the browser tells taps and long presses, the rest is told from pointers. */
const HEARD = ['click', 'dblclick', 'longpress', 'pointerdown', 'pointermove', 'pointerup'];

/** Where a finger went down, by gesture: what its handlers change draws the page anew while the finger moves on. */
type DragStarts = Map<string, ElementEvent>;
const dragStarts = new WeakMap<ComponentNode, DragStarts>();

function listenToGestures(name: string): Row {
  return {
    apply: (node, value) => {
      HEARD.forEach((event) => hear(node.element, event, name, undefined));
      const byEvent = new Map<string, ((details: ElementEvent) => void)[]>();
      gesturesIn(value).forEach((gesture, index) => {
        for (const [event, listener] of listenersFor(node, name, gesture, index)) {
          byEvent.set(event, [...(byEvent.get(event) ?? []), listener]);
        }
      });
      for (const [event, listeners] of byEvent) {
        hear(node.element, event, name, (details) => {
          if (isTouchable(node)) {
            listeners.forEach((listener) => listener(details));
          }
        });
      }
    },
  };
}

function listenersFor(
  node: ComponentNode,
  name: string,
  gesture: Gesture,
  index: number,
): [event: string, listener: (details: ElementEvent) => void][] {
  const tell = (what: string, details: ElementEvent, more: object = {}): void => {
    const handler = gesture.handlers.get(what);
    if (handler !== undefined) {
      node.host.call(node, `${name}.${what}`, handler, { ...clickEvent(details), repeat: false, ...more });
    }
  };
  switch (gesture.kind) {
    case 'tap':
      return [
        [Number(gesture.options['count'] ?? 1) > 1 ? 'dblclick' : 'click', (details) => tell('onAction', details)],
      ];
    case 'longPress':
      return [
        [
          'longpress',
          (details) => {
            tell('onAction', details);
            tell('onActionEnd', details);
          },
        ],
      ];
    case 'pan':
    case 'swipe':
      return dragListeners(node, `${name} ${index}`, gesture, tell);
    default:
      node.host.warn(node, `a ${gesture.kind} gesture needs two fingers, which a preview has not`);
      return [];
  }
}

function dragListeners(
  node: ComponentNode,
  key: string,
  gesture: Gesture,
  tell: (what: string, details: ElementEvent, more?: object) => void,
): [event: string, listener: (details: ElementEvent) => void][] {
  const starts: DragStarts = dragStarts.get(node) ?? new Map<string, ElementEvent>();
  dragStarts.set(node, starts);
  const moved = (details: ElementEvent): { offsetX: number; offsetY: number } => {
    const start = starts.get(key);
    return { offsetX: (details.x ?? 0) - (start?.x ?? 0), offsetY: (details.y ?? 0) - (start?.y ?? 0) };
  };
  const isPan = gesture.kind === 'pan';
  return [
    [
      'pointerdown',
      (details) => {
        starts.set(key, details);
        if (isPan) {
          tell('onActionStart', details, moved(details));
        }
      },
    ],
    [
      'pointermove',
      (details) => {
        if (starts.has(key) && isPan) {
          tell('onActionUpdate', details, moved(details));
        }
      },
    ],
    [
      'pointerup',
      (details) => {
        if (!starts.has(key)) {
          return;
        }
        const { offsetX, offsetY } = moved(details);
        starts.delete(key);
        if (isPan) {
          tell('onActionEnd', details, { offsetX, offsetY });
        } else if (isSwipe(gesture.options['direction'], offsetX, offsetY)) {
          tell('onAction', details, { angle: (Math.atan2(offsetY, offsetX) * 180) / Math.PI, speed: 0 });
        }
      },
    ],
  ];
}

export const gestureRows: Readonly<Record<string, Row>> = {
  gesture: listenToGestures('gesture'),
  priorityGesture: listenToGestures('priorityGesture'),
  parallelGesture: listenToGestures('parallelGesture'),
  ...silentRows(
    'each gesture is heard on its own',
    'onGestureJudgeBegin',
    'onGestureRecognizerJudgeBegin',
    'shouldBuiltInRecognizerParallelWith',
    'gestureModifier',
    'monopolizeEvents',
    'onTouchIntercept',
    'onChildTouchTest',
  ),
};
