/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a view is told of the element tree: a JSON array of operations, applied in order. Each is an array that begins
 * with its code; elements are numbers, and the number 0 is the screen itself, which is there from the start.
 */
export enum Op {
  /**
   * [Create, element, look, parent, text]: at the end of `parent`, or {@link NOWHERE} so far; with the text that it
   * contains, where that is there.
   */
  Create = 0,
  /** [Insert, parent, element, before]: before the sibling `before`, or at the end where that is 0; also moves. */
  Insert = 1,
  /**
   * [Remove, element]: with everything below it; nothing, where it has gone already with what it was in. Only a Create
   * uses its number again.
   */
  Remove = 2,
  /** [Text, element, text]: replaces its content by a text. */
  Text = 3,
  /** [Style, element, property, value]: a CSS property by its CSS name; null removes it. */
  Style = 4,
  /** [Attribute, element, name, value]: null removes it. */
  Attribute = 5,
  /** [Value, element, value, sequence]: of a text field, as it is after the input event of that number; see {@link ElementEvent}. */
  Value = 6,
  /** [Listen, element, event, options]: from now on the view reports this event; options as {@link ListenOptions}. */
  Listen = 7,
  /** [Unlisten, element, event] */
  Unlisten = 8,
  /** [Invoke, element, method, ...arguments]: focus, blur, scrollTo... once, not part of the state. */
  Invoke = 9,
  /**
   * [Look, look, tag, styles]: what elements of this batch begin with: a tag, of SVG where {@link svgTags} has it, and the
   * text of a CSS declaration, maybe empty. A list has the same few again and again.
   */
  Look = 10,
}

/** In the place of a parent. */
export const NOWHERE = -1;

export type Operation = readonly [Op, ...(number | string | boolean | null | ListenOptions)[]];

/** How a view treats an event that it reports. */
export interface ListenOptions {
  /** Whether elements further out hear it as well. Without it an event belongs to the innermost element that listens. */
  bubbles?: boolean;
  /** Whether the browser's own reaction is left out. */
  preventDefault?: boolean;
  /** Reports at most once in so many ms, always the last state; for scrolling and sizes. */
  throttleMs?: number;
  /** For key events: only these keys (`KeyboardEvent.key`). */
  keys?: readonly string[];
}

/**
 * What a view reports of an event. The events are the DOM's (click, input, change, focus, blur, keydown, scroll,
 * pointerdown, pointerup, contextmenu...) and three of its own: `longpress` (500 ms), `size` (the element's box has
 * changed or is known for the first time) and `visible` (a part of it came into or left the visible area).
 */
export interface ElementEvent {
  /** input and change: the value of a text field. */
  value?: string;
  /** input: which input event of this element it is, from 1 on. A {@link Op.Value} with a smaller number is outdated. */
  sequence?: number;
  /** change of a checkbox. */
  checked?: boolean;
  /** Within the element, in vp. */
  x?: number;
  y?: number;
  /** Events of a pointer: where the element is on the screen, in vp. */
  left?: number;
  top?: number;
  /** size, load, and events of a pointer: the element's own, in vp. */
  width?: number;
  height?: number;
  /** load of a picture: its own size, in pixels; 0 where it has none. */
  naturalWidth?: number;
  naturalHeight?: number;
  /** scroll: its offsets in vp. */
  scrollLeft?: number;
  scrollTop?: number;
  /** scroll: of its content. */
  scrollWidth?: number;
  scrollHeight?: number;
  key?: string;
  isVisible?: boolean;
  /** Where the selection in a text field is. */
  selectionStart?: number;
  selectionEnd?: number;
}
