/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { lookUp } from './lookup';
import type { ResourceValue } from './ResourceValue';

/** `LengthUnit` */
export enum LengthUnit {
  PX = 0,
  VP = 1,
  FP = 2,
  PERCENT = 3,
  LPX = 4,
}

const SUFFIXES: readonly (readonly [unit: LengthUnit, suffix: string])[] = [
  [LengthUnit.PX, 'px'],
  [LengthUnit.VP, 'vp'],
  [LengthUnit.FP, 'fp'],
  [LengthUnit.PERCENT, '%'],
  [LengthUnit.LPX, 'lpx'],
];

/** A length with its unit: `LengthMetrics.vp(8)`. */
export class LengthMetrics {
  readonly unit: LengthUnit;
  readonly value: number;

  constructor(value: number, unit: LengthUnit = LengthUnit.VP) {
    this.value = value;
    this.unit = unit;
  }

  static px(value: number): LengthMetrics {
    return new LengthMetrics(value, LengthUnit.PX);
  }

  static vp(value: number): LengthMetrics {
    return new LengthMetrics(value, LengthUnit.VP);
  }

  static fp(value: number): LengthMetrics {
    return new LengthMetrics(value, LengthUnit.FP);
  }

  /** Of 1: 0.5 is half. */
  static percent(value: number): LengthMetrics {
    return new LengthMetrics(value, LengthUnit.PERCENT);
  }

  static lpx(value: number): LengthMetrics {
    return new LengthMetrics(value, LengthUnit.LPX);
  }

  /** A float resource, as it is now. */
  static resource(resource: ResourceValue): LengthMetrics {
    const text = String(lookUp(resource.kind, resource.key));
    const suffix = /[a-z%]+$/.exec(text)?.[0] ?? 'vp';
    const [unit] = SUFFIXES.find(([, each]) => each === suffix) ?? [LengthUnit.VP];
    const value = parseFloat(text);
    return new LengthMetrics(unit === LengthUnit.PERCENT ? value / 100 : value, unit);
  }

  /** As a page would write it: `8vp`. */
  toText(): string {
    const [, suffix] = SUFFIXES.find(([unit]) => unit === this.unit) ?? [LengthUnit.VP, 'vp'];
    return `${this.unit === LengthUnit.PERCENT ? this.value * 100 : this.value}${suffix}`;
  }
}
