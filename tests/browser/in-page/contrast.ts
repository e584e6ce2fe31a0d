/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { describe, leavesOf } from './leaves';

/** WCAG 2.2, level AA, for text of every size. */
const LEAST_RATIO = 4.5;

/** Red, green and blue from 0 to 255, and how opaque. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Texts whose colour is too close to that of their ground; disabled ones may be. */
export function contrastFindings(screen: HTMLElement): string[] {
  const findings: string[] = [];
  for (const leaf of leavesOf(screen)) {
    const { element } = leaf;
    if (element.closest(':disabled, [aria-disabled="true"]') !== null) {
      continue;
    }
    for (const colour of textColours(element, leaf.text)) {
      const ground = groundOf(element, screen);
      const ratio = contrast(over(withOpacity(colour, element, screen), ground), ground);
      if (ratio < LEAST_RATIO) {
        findings.push(
          `${describe(leaf)}: ${ratio.toFixed(2)} of ${colour.join(' ')} on ${ground.map(Math.round).join(' ')}`,
        );
      }
    }
  }
  return [...new Set(findings)];
}

function textColours(element: Element, text: string): Colour[] {
  if (text !== '') {
    return [parse(getComputedStyle(element).color)];
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return [
      element.value === ''
        ? parse(getComputedStyle(element, '::placeholder').color)
        : parse(getComputedStyle(element).color),
    ];
  }
  return [];
}

/** What is behind an element, mixed from all that is not opaque. */
function groundOf(element: Element, screen: HTMLElement): Colour {
  const layers: Colour[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    layers.push(parse(getComputedStyle(each).backgroundColor));
    if (layers.at(-1)?.[3] === 1 || each === screen.parentElement) {
      break;
    }
  }
  return layers.reduceRight<Colour>((below, above) => over(above, below), [255, 255, 255, 1]);
}

/** Fainter by what is around it. */
function withOpacity([red, green, blue, alpha]: Colour, element: Element, screen: HTMLElement): Colour {
  let opacity = alpha;
  for (let each: Element | null = element; each !== null && each !== screen; each = each.parentElement) {
    opacity *= Number(getComputedStyle(each).opacity);
  }
  return [red, green, blue, opacity];
}

function over(above: Colour, below: Colour): Colour {
  const alpha = above[3];
  const mixed = [0, 1, 2].map((index) => (above[index] ?? 0) * alpha + (below[index] ?? 0) * (1 - alpha));
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 1];
}

function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** As browsers compute colours: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` or `color(srgb 0.1 0.2 0.3 / 0.5)`. */
function parse(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return text.startsWith('color(srgb') ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
}
