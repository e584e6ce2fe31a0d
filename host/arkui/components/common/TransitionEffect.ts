/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** How a component comes and goes. A page can say so; here what comes and goes does so at once. */
export class TransitionEffect {
  static readonly IDENTITY = new TransitionEffect('identity', undefined);
  static readonly OPACITY = new TransitionEffect('opacity', 0);
  static readonly SLIDE = new TransitionEffect('asymmetric', {
    appear: TransitionEffect.move('START'),
    disappear: TransitionEffect.move('END'),
  });
  static readonly SLIDE_SWITCH = new TransitionEffect('slideSwitch', undefined);

  readonly type: string;
  readonly effect: unknown;

  constructor(type: string, effect: unknown) {
    this.type = type;
    this.effect = effect;
  }

  static translate(options: unknown): TransitionEffect {
    return new TransitionEffect('translate', options);
  }

  static rotate(options: unknown): TransitionEffect {
    return new TransitionEffect('rotate', options);
  }

  static scale(options: unknown): TransitionEffect {
    return new TransitionEffect('scale', options);
  }

  static opacity(alpha: number): TransitionEffect {
    return new TransitionEffect('opacity', alpha);
  }

  static move(edge: unknown): TransitionEffect {
    return new TransitionEffect('move', edge);
  }

  static asymmetric(appear: TransitionEffect, disappear: TransitionEffect): TransitionEffect {
    return new TransitionEffect('asymmetric', { appear, disappear });
  }

  /** How fast does not matter where nothing is animated. */
  animation(): this {
    return this;
  }

  combine(): this {
    return this;
  }
}
