/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ElementEvent } from '../../arkui/element/ops';
import { isFieldElement } from './TextField';

/** Of the element that a device's screen is in the page. */
export const SCREEN_CLASS = 'screen';

/** What an event brings, as the app's process is told. */
export function detailsOf(node: Element, event: Event): ElementEvent {
  if (event instanceof KeyboardEvent) {
    return { key: event.key };
  }
  if (event instanceof MouseEvent) {
    return placeIn(node, event);
  }
  if (event.type.startsWith('scroll')) {
    return scrollOf(node);
  }
  if (node instanceof HTMLImageElement) {
    const { naturalWidth, naturalHeight } = node;
    return { ...boxOf(node), naturalWidth, naturalHeight };
  }
  return valueOf(node);
}

export function scrollOf(node: Element): ElementEvent {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = node;
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight };
}

export function valueOf(node: Element): ElementEvent {
  if (node instanceof HTMLSelectElement) {
    return { value: node.value };
  }
  if (!isFieldElement(node)) {
    return {};
  }
  const { value, selectionStart, selectionEnd } = node;
  return {
    value,
    ...(node instanceof HTMLInputElement ? { checked: node.checked } : {}),
    ...(selectionStart === null || selectionEnd === null ? {} : { selectionStart, selectionEnd }),
  };
}

export function sizeOf(node: Element): ElementEvent {
  return { ...boxOf(node), scrollWidth: node.scrollWidth, scrollHeight: node.scrollHeight };
}

/** In vp, whatever size the whole device is shown in. */
function boxOf(node: Element): { width: number; height: number } {
  if (node instanceof HTMLElement) {
    return { width: node.offsetWidth, height: node.offsetHeight };
  }
  const { width, height } = node.getBoundingClientRect();
  return { width, height };
}

/** In vp, also where the whole device is shown smaller. */
function placeIn(node: Element, { clientX, clientY }: MouseEvent): ElementEvent {
  const box = node.getBoundingClientRect();
  const screen = node.closest(`.${SCREEN_CLASS}`)?.getBoundingClientRect() ?? new DOMRect();
  const { width, height } = boxOf(node);
  const scale = width > 0 && box.width > 0 ? box.width / width : 1;
  return {
    x: (clientX - box.left) / scale,
    y: (clientY - box.top) / scale,
    left: (box.left - screen.left) / scale,
    top: (box.top - screen.top) / scale,
    width,
    height,
  };
}
