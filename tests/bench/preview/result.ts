/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { compareFigures } from '../comparedFigures';
import type { ComparedFigures } from '../comparedFigures';

/** One line of the results. */
export type PreviewResult = Comparison | Figure;

/** Against somebody else who does the same; lower is better. */
export interface Comparison extends ComparedFigures {
  readonly kind: 'comparison';
  readonly name: string;
  /** Of both figures. */
  readonly unit: string;
  readonly referenceName: string;
  /** What the ratio should not exceed. */
  readonly limit: number;
  readonly isMet: boolean;
}

/** By itself. */
export interface Figure {
  readonly kind: 'figure';
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  /** The same of the reference, where it says something; no part of the target. */
  readonly reference?: number;
  /** What `ours` should not exceed. */
  readonly limit: number;
  readonly isMet: boolean;
}

/** Of the same rounds, in order. */
export interface RoundFigures {
  readonly ours: readonly number[];
  readonly reference: readonly number[];
}

export interface Subject {
  readonly name: string;
  readonly unit: string;
  readonly referenceName: string;
  readonly limit: number;
}

export function comparison(subject: Subject, { ours, reference }: RoundFigures): Comparison {
  const figures = compareFigures(ours, reference);
  return { kind: 'comparison', ...subject, ...figures, isMet: isWithin(figures.ratio, subject.limit) };
}

export function figure(about: Omit<Figure, 'kind' | 'isMet'>): Figure {
  return { kind: 'figure', ...about, isMet: isWithin(about.ours, about.limit) };
}

/** As it is printed: with two decimals. */
function isWithin(value: number, limit: number): boolean {
  return Number(value.toFixed(2)) <= limit;
}
