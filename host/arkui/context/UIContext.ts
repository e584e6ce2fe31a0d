/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BuildHost } from '../component/ComponentNode';
import { followTheme } from '../components/controls/theme';
import { PromptAction } from './PromptAction';

/** What `getUIContext()` answers. */
export class UIContext {
  readonly #host: BuildHost;
  readonly #promptAction: PromptAction;
  readonly #endTheme: () => void;

  constructor(host: BuildHost) {
    this.#host = host;
    this.#promptAction = new PromptAction(host);
    this.#endTheme = followTheme(host.tree);
  }

  getPromptAction(): PromptAction {
    return this.#promptAction;
  }

  /** The context of the ability that shows this screen. */
  getHostContext(): unknown {
    return this.#host.abilityContext;
  }

  /** For the screen, when it closes. */
  dispose(): void {
    this.#endTheme();
  }
}
