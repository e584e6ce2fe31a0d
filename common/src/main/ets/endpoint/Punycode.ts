/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

// The parameters that RFC 3492 sets for host names, by their names there.
const BASE = 36;
const TMIN = 1;
const TMAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 0x80;

/** The ASCII form of a label with other characters, without its `xn--`: RFC 3492, section 6.3. */
export function encodePunycode(label: string): string {
  const points = Array.from(label).map((char: string): number => char.codePointAt(0) as number);
  const basic = points.filter((point: number): boolean => point < INITIAL_N);
  let output = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
  let n = INITIAL_N;
  let delta = 0;
  let bias = INITIAL_BIAS;
  let handled = basic.length;
  while (handled < points.length) {
    const previous = n;
    n = Math.min(...points.filter((point: number): boolean => point >= previous));
    delta += (n - previous) * (handled + 1);
    for (const point of points) {
      if (point < n) {
        delta++;
      } else if (point === n) {
        output += variableLength(delta, bias);
        bias = adaptBias(delta, handled + 1, handled === basic.length);
        delta = 0;
        handled++;
      }
    }
    delta++;
    n++;
  }
  return output;
}

/** A number as digits whose weights depend on the bias, so that its end is found without a separator. */
function variableLength(value: number, bias: number): string {
  let rest = value;
  let digits = '';
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(Math.max(k - bias, TMIN), TMAX);
    if (rest < threshold) {
      return digits + digitOf(rest);
    }
    const digit = threshold + ((rest - threshold) % (BASE - threshold));
    digits += digitOf(digit);
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

/** 0..25 are a..z, 26..35 are 0..9. */
function digitOf(value: number): string {
  return String.fromCharCode(value < 26 ? value + 97 : value - 26 + 48);
}

function adaptBias(delta: number, handled: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / handled);
  let k = 0;
  while (rest > ((BASE - TMIN) * TMAX) / 2) {
    rest = Math.floor(rest / (BASE - TMIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - TMIN + 1) * rest) / (rest + SKEW));
}
