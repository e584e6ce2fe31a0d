/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Mounted } from '../component/ComponentNode';
import type { Component, ComponentClass } from './Component';
import { placeOf } from './Component';
import type { Named } from './Named';
import type { Block } from './Block';
import type { Screen } from './Screen';
import { buildStruct } from './struct';

/** A page on the screen: an @Entry with the lifecycle methods that only an entry has. */
export class Page implements Mounted {
  readonly #screen: Screen;
  readonly #block: Block;
  readonly #struct: Component | undefined;
  readonly #endBack: () => void;
  #isShown = false;

  constructor(screen: Screen, struct: ComponentClass, params: Named) {
    this.#screen = screen;
    this.#block = screen.blockOf(screen.root).append();
    const at = placeOf(struct);
    // Before what is built: what is newer on the screen is asked first.
    this.#endBack = screen.onBack(() => this.#call('onBackPress') === true);
    this.#struct = screen.guarded(at, struct.name, () =>
      buildStruct(this.#block, { at, struct, inputs: params.inputs() }),
    );
    this.show();
  }

  /** It has come into view. */
  show(): void {
    if (!this.#isShown) {
      this.#isShown = true;
      this.#call('onPageShow');
    }
  }

  /** It is out of view: another page is above it, or the app is in the background. */
  hide(): void {
    if (this.#isShown) {
      this.#isShown = false;
      this.#call('onPageHide');
    }
  }

  dispose(): void {
    this.hide();
    this.#endBack();
    this.#block.dispose();
  }

  #call(method: 'onPageShow' | 'onPageHide' | 'onBackPress'): unknown {
    const struct = this.#struct;
    if (struct === undefined) {
      return undefined;
    }
    const { constructor } = struct;
    const what = `${constructor.name}.${method}`;
    return this.#screen.callStruct(struct, placeOf(constructor), what, () => struct[method]?.());
  }
}
