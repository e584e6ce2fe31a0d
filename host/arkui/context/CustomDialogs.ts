/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BuildHost } from '../component/ComponentNode';
import { callHandler } from '../components/controls/controlRows';
import { DIALOG_LOOKS, openDialog } from '../components/controls/overlay/dialogPanel';
import type { DialogOptions } from '../components/controls/overlay/dialogPanel';
import type { Layer } from '../components/controls/overlay/Layer';
import { builderOf } from '../components/controls/slot';
import { ComponentContent } from './ComponentContent';
import { checkOptions } from './options';
import { systemError } from '../../device/systemError';

const EVENTS = ['onDidAppear', 'onDidDisappear', 'onWillAppear', 'onWillDisappear'];

/** The dialogs whose content an app builds: by number, or by their content. */
export class CustomDialogs {
  readonly #host: BuildHost;
  readonly #open = new Map<number | ComponentContent, Layer>();
  #lastId = 0;

  constructor(host: BuildHost) {
    this.#host = host;
  }

  /** @returns the dialog's number; nothing where its content names it */
  open(target: object, options: object = {}): Promise<number | undefined> {
    if (target instanceof ComponentContent) {
      checkOptions('openCustomDialog', options, [...DIALOG_LOOKS, ...EVENTS]);
      if (this.#open.has(target)) {
        return Promise.reject(systemError(103302, 'the content is in a dialog already'));
      }
      // As on a device such a dialog has no ground of its own.
      const ground = { backgroundColor: 'transparent', width: 'auto', ...options };
      this.#show(target, () => target.build(), ground);
      return Promise.resolve(undefined);
    }
    const given = target as DialogOptions;
    checkOptions('openCustomDialog', given, [...DIALOG_LOOKS, ...EVENTS, 'builder']);
    const builder = builderOf(given);
    if (builder === undefined) {
      return Promise.reject(systemError(401, 'openCustomDialog wants a builder'));
    }
    const id = ++this.#lastId;
    this.#show(id, builder, given);
    return Promise.resolve(id);
  }

  /** @throws {SystemError} where there is no such dialog */
  close(target: number | ComponentContent): void {
    const layer = this.#open.get(target);
    if (layer === undefined) {
      throw systemError(103303, 'there is no such dialog');
    }
    layer.close();
  }

  #show(key: number | ComponentContent, build: () => void, options: DialogOptions): void {
    const { layers } = this.#host;
    const tell = (event: string): unknown => callHandler(layers, event, options[event]);
    tell('onWillAppear');
    const layer = openDialog(layers, 'dialog', options, {
      onClosed: () => {
        this.#open.delete(key);
        tell('onWillDisappear');
        tell('onDidDisappear');
      },
    });
    this.#open.set(key, layer);
    layer.mount(build);
    tell('onDidAppear');
  }
}
