/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BuildHost } from '../component/ComponentNode';
import { showToast } from '../components/controls/overlay/toast';
import type { ToastOptions } from '../components/controls/overlay/toast';
import { checkOptions } from './options';

/** What `UIContext.getPromptAction()` answers. */
export class PromptAction {
  readonly #host: BuildHost;

  constructor(host: BuildHost) {
    this.#host = host;
  }

  showToast(options: ToastOptions): void {
    checkOptions('showToast', options, TOAST_OPTIONS);
    showToast(this.#host, options);
  }
}

const TOAST_OPTIONS = ['message', 'duration', 'bottom', 'alignment', 'backgroundColor', 'textColor', 'showMode'];
