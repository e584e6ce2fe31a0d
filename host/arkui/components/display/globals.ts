/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What pages find of this room without an import. */
export { TransitionEffect } from '../common/TransitionEffect';
export { LinearGradient } from '../values/LinearGradient';
export { ChildrenMainSize } from './list/ChildrenMainSize';
export { ListScroller, Scroller } from './scrolling/Scroller';
export {
  GestureGroup,
  LongPressGesture,
  PanGesture,
  PinchGesture,
  RotationGesture,
  SwipeGesture,
  TapGesture,
} from '../common/gestures';
