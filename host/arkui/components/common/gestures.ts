/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The gestures of a page: `TapGesture({ count: 2 }).onAction(f)`. They are called without `new`. */

export type GestureKind = 'tap' | 'longPress' | 'pan' | 'swipe' | 'pinch' | 'rotation';
type Handler = (event: unknown) => void;

/** One gesture and what it leads to. */
export class Gesture {
  readonly kind: GestureKind;
  readonly options: Readonly<Record<string, unknown>>;
  readonly handlers = new Map<string, unknown>();
  /** What the app calls it. */
  name: string | undefined;

  constructor(kind: GestureKind, options: Readonly<Record<string, unknown>>) {
    this.kind = kind;
    this.options = options;
  }

  tag(name: string): this {
    this.name = name;
    return this;
  }

  onAction(handler: Handler): this {
    return this.#on('onAction', handler);
  }

  onActionStart(handler: Handler): this {
    return this.#on('onActionStart', handler);
  }

  onActionUpdate(handler: Handler): this {
    return this.#on('onActionUpdate', handler);
  }

  onActionEnd(handler: Handler): this {
    return this.#on('onActionEnd', handler);
  }

  onActionCancel(handler: Handler): this {
    return this.#on('onActionCancel', handler);
  }

  #on(name: string, handler: Handler): this {
    this.handlers.set(name, handler);
    return this;
  }
}

/** Several gestures of one component. In which order they may come is not looked at: each is heard on its own. */
export class GestureSet {
  readonly gestures: readonly (Gesture | GestureSet)[];

  constructor(gestures: readonly (Gesture | GestureSet)[]) {
    this.gestures = gestures;
  }

  onCancel(): this {
    return this;
  }
}

type Options = Readonly<Record<string, unknown>>;

export const TapGesture = (options: Options = {}): Gesture => new Gesture('tap', options);
export const LongPressGesture = (options: Options = {}): Gesture => new Gesture('longPress', options);
export const PanGesture = (options: Options = {}): Gesture => new Gesture('pan', options);
export const SwipeGesture = (options: Options = {}): Gesture => new Gesture('swipe', options);
export const PinchGesture = (options: Options = {}): Gesture => new Gesture('pinch', options);
export const RotationGesture = (options: Options = {}): Gesture => new Gesture('rotation', options);
export const GestureGroup = (_mode: unknown, ...gestures: (Gesture | GestureSet)[]): GestureSet =>
  new GestureSet(gestures);
