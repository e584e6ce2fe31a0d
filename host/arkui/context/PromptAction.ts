/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BuildHost } from '../component/ComponentNode';
import { DIALOG_LOOKS } from '../components/controls/overlay/dialogPanel';
import type { DialogOptions } from '../components/controls/overlay/dialogPanel';
import { openMessage } from '../components/controls/overlay/messageDialog';
import { showToast } from '../components/controls/overlay/toast';
import type { ToastOptions } from '../components/controls/overlay/toast';
import { systemText } from '../components/controls/systemTexts';
import type { ComponentContent } from './ComponentContent';
import { CustomDialogs } from './CustomDialogs';
import { checkOptions } from './options';
import { systemError } from '../../device/systemError';

/** What a dialog rejects with that a person has left without choosing. */
const CANCELED = 100001;

interface PromptButton {
  text: unknown;
  color?: unknown;
}

interface Choice {
  index: number;
}

type ChoiceCallback = (error: Error | undefined, choice: Choice | undefined) => void;

interface MessageOptions extends DialogOptions {
  title?: unknown;
  message?: unknown;
  buttons?: readonly (PromptButton | undefined)[];
}

const TOAST_OPTIONS = ['message', 'duration', 'bottom', 'alignment', 'backgroundColor', 'textColor', 'showMode'];
const MESSAGE_OPTIONS = [...DIALOG_LOOKS, 'title', 'message', 'buttons'];

/** What `UIContext.getPromptAction()` answers. */
export class PromptAction {
  readonly #host: BuildHost;
  readonly #customDialogs: CustomDialogs;

  constructor(host: BuildHost) {
    this.#host = host;
    this.#customDialogs = new CustomDialogs(host);
  }

  showToast(options: ToastOptions): void {
    checkOptions('showToast', options, TOAST_OPTIONS);
    showToast(this.#host, options);
  }

  /** Resolves with the index of the button; rejects where a person leaves it without choosing. */
  showDialog(options: MessageOptions, callback?: ChoiceCallback): Promise<Choice> | undefined {
    checkOptions('showDialog', options, MESSAGE_OPTIONS);
    return answer(this.#choose(options, [...(options.buttons ?? [])]), callback);
  }

  /** Like showDialog with the buttons below each other, and one to leave. */
  showActionMenu(options: MessageOptions, callback?: ChoiceCallback): Promise<Choice> | undefined {
    checkOptions('showActionMenu', options, MESSAGE_OPTIONS);
    const dismiss = { text: systemText('cancel') };
    return answer(this.#choose(options, [...(options.buttons ?? []), dismiss], dismiss), callback);
  }

  /** With `{ builder, ... }` resolves with the dialog's number, for {@link closeCustomDialog}; or with a content. */
  openCustomDialog(target: object, options?: object): Promise<number | undefined> {
    return this.#customDialogs.open(target, options);
  }

  /** Where there is no such dialog, throws for a number and rejects for a content, as the declarations say. */
  closeCustomDialog(target: number | ComponentContent): Promise<void> {
    if (typeof target === 'number') {
      this.#customDialogs.close(target);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#customDialogs.close(target);
      resolve();
    });
  }

  #choose(
    options: MessageOptions,
    buttons: readonly (PromptButton | undefined)[],
    dismiss?: PromptButton,
  ): Promise<Choice> {
    return new Promise((resolve, reject) => {
      const cancel = (): void => reject(systemError(CANCELED, 'Internal error. cancel'));
      openMessage(
        this.#host.layers,
        {
          title: options.title,
          message: options.message,
          isColumn: dismiss !== undefined,
          buttons: buttons
            .filter((button) => button !== undefined)
            .map((button, index) => ({
              text: button.text,
              color: button.color,
              onChosen: button === dismiss ? cancel : () => resolve({ index }),
            })),
        },
        options,
        { onCancel: cancel },
      );
    });
  }
}

/** By promise, or to the callback where there is one. */
function answer(choice: Promise<Choice>, callback: ChoiceCallback | undefined): Promise<Choice> | undefined {
  if (callback === undefined) {
    return choice;
  }
  choice.then(
    (chosen) => callback(undefined, chosen),
    (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), undefined),
  );
  return undefined;
}
