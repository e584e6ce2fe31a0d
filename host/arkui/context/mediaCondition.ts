/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mediaFeature } from './mediaFeature';

/** `only` changes nothing on a device that knows it. */
const SCREEN = /^(only|not)?screen/;
const PART = /(and|or|,)\(([^()]*)\)/gy;

/**
 * Whether the condition of a media query holds: `screen and (min-width: 600vp)`, `(400vp < width) and (dark-mode: true)`.
 * `and` binds closer than `or` and the comma, which are the same; `not screen and` in front turns all of it round.
 *
 * @throws Error that names the condition, where a part of it is not known; a device takes it for one that never holds
 */
export function mediaCondition(condition: string): () => boolean {
  const text = condition.replaceAll(/\s/g, '');
  const screen = SCREEN.exec(text);
  const isInverse = screen?.[1] === 'not';
  const alternatives = alternativesIn(screen === null ? `and${text}` : text.slice(screen[0].length), condition);
  return () => alternatives.some((tests) => tests.every((test) => test())) !== isInverse;
}

/** Each of them a list of what has to hold together; without any part there is one, which holds. */
function alternativesIn(text: string, condition: string): (() => boolean)[][] {
  let current: (() => boolean)[] = [];
  const alternatives = [current];
  let end = 0;
  for (const [part, operator, feature = ''] of text.matchAll(PART)) {
    const test = mediaFeature(feature);
    if (test === undefined) {
      throw new Error(`mediaquery: (${feature}) in '${condition}' is no condition that is known here`);
    }
    if (operator !== 'and' && current.length > 0) {
      current = [];
      alternatives.push(current);
    }
    current.push(test);
    end += part.length;
  }
  if (end < text.length) {
    throw new Error(`mediaquery: '${condition}' is no condition that is known here`);
  }
  return alternatives;
}
