/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Something that a person sees on a screen: a run of text, or an element that is drawn as a whole. */
export interface Leaf {
  /** The element itself, or the one that has the text. */
  readonly element: Element;
  /** Empty for what is no text. */
  readonly text: string;
  /** Where it is drawn, as if nothing covered or clipped it; one box a word and line. */
  readonly boxes: readonly DOMRect[];
}

const DRAWN_AS_A_WHOLE = 'input, textarea, select, img, svg, canvas, progress';

/** Everything that is to be seen, in the order of the document; without what is transparent or hidden. */
export function leavesOf(screen: Element): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (element: Element): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0') {
      return;
    }
    const isShown = style.visibility === 'visible';
    if (element.matches(DRAWN_AS_A_WHOLE)) {
      if (isShown) {
        add(leaves, { element, text: '', boxes: [element.getBoundingClientRect()] });
      }
      return;
    }
    for (const child of element.childNodes) {
      if (child instanceof Element) {
        walk(child);
      } else if (child instanceof Text && isShown) {
        add(leaves, { element, text: child.data.trim(), boxes: wordBoxes(child, parseFloat(style.fontSize)) });
      }
    }
  };
  walk(screen);
  return leaves;
}

export function describe({ element, text }: Leaf): string {
  const id = element.closest('[data-id]')?.getAttribute('data-id');
  const what = text === '' ? `<${element.localName}>` : `"${text.slice(0, 40)}"`;
  return id === null || id === undefined ? what : `${what} in ${id}`;
}

function add(leaves: Leaf[], leaf: Leaf): void {
  const boxes = leaf.boxes.filter((box) => box.width > 0 && box.height > 0);
  if (boxes.length > 0) {
    leaves.push({ ...leaf, boxes });
  }
}

/** Of its words: a space that hangs at the end of a line is not seen. */
function wordBoxes(text: Text, fontSize: number): DOMRect[] {
  const range = document.createRange();
  return [...text.data.matchAll(/\S+/g)].flatMap((word) => {
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return [...range.getClientRects()].map((line) => inkBox(line, fontSize));
  });
}

/** A font asks for more than a line's height; what it draws is about as high as its size. */
function inkBox({ x, y, width, height }: DOMRect, fontSize: number): DOMRect {
  const inkHeight = Math.min(height, fontSize);
  return new DOMRect(x, y + (height - inkHeight) / 2, width, inkHeight);
}
