/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Element } from '../../element/Element';

/** What lies behind a component, in CSS: a gradient, and below it a picture. */
interface Background {
  readonly gradient?: string | undefined;
  readonly image?: string | undefined;
  /** These are the picture's: a gradient is as large as the component. */
  readonly repeat?: string | undefined;
  readonly size?: string | undefined;
  readonly position?: string | undefined;
}

const backgrounds = new WeakMap<Element, Background>();

/** Changes a part of it. CSS has one list of pictures, of which a gradient is one. */
export function setBackground(element: Element, change: Background): void {
  const background = { ...backgrounds.get(element), ...change };
  backgrounds.set(element, background);
  const { gradient, image, repeat, size, position } = background;
  const hasBoth = gradient !== undefined && image !== undefined;
  const layered = (whole: string, own: string | undefined): string | undefined => {
    if (own === undefined || gradient === undefined) {
      return own;
    }
    return image === undefined ? undefined : `${whole}, ${own}`;
  };
  element.setStyle('background-image', hasBoth ? `${gradient}, ${image}` : (gradient ?? image));
  element.setStyle('background-repeat', layered('no-repeat', image === undefined ? undefined : repeat));
  element.setStyle('background-size', layered('auto', size));
  element.setStyle('background-position', layered('0% 0%', position));
}
