/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { systemError } from '../../device/systemError';
import { configuration } from '../../device/configuration';
import { action, atRest, call } from './calls';
import { componentLost, notSupported } from './errors';
import { enterText, hasFocus, hears, isScrollable, press, scrollTo, tap } from './gestures';
import type { On } from './On';
import { findAll } from './search';
import type { UiNode } from './UiNode';
import { canBeOn, describeNode, idOf, isChosen, isOn, isUsable, textOf, visibleNodes } from './UiNode';

/** Enough for lists of thousands of rows; a search ends sooner, where nothing new comes. */
const MAX_SCROLL_STEPS = 1000;
/** Lists build ahead: a step may bring nothing new before the end. */
const QUIET_STEPS_AT_END = 3;
const END_OF_CONTENT = 1e9;

/** Something that was found on the screen. When it has gone, every call on it rejects. */
export class Component {
  readonly #found: UiNode;

  constructor(found: UiNode) {
    this.#found = found;
  }

  click(): Promise<void> {
    return action(() => tap(this.#node()));
  }

  doubleClick(): Promise<void> {
    return action(() => {
      tap(this.#node());
      tap(this.#node());
    });
  }

  longClick(): Promise<void> {
    return action(() => press(this.#node()));
  }

  getId(): Promise<string> {
    return call(() => idOf(this.#node()));
  }

  getText(): Promise<string> {
    return call(() => textOf(this.#node()));
  }

  getType(): Promise<string> {
    return call(() => this.#node().type);
  }

  isClickable(): Promise<boolean> {
    return call(() => hears(this.#node(), 'click'));
  }

  isLongClickable(): Promise<boolean> {
    return call(() => hears(this.#node(), 'longpress'));
  }

  isScrollable(): Promise<boolean> {
    return call(() => isScrollable(this.#node()));
  }

  isEnabled(): Promise<boolean> {
    return call(() => isUsable(this.#node()));
  }

  isFocused(): Promise<boolean> {
    return call(() => hasFocus(this.#node()));
  }

  isSelected(): Promise<boolean> {
    return call(() => isChosen(this.#node()));
  }

  isChecked(): Promise<boolean> {
    return call(() => isOn(this.#node()));
  }

  isCheckable(): Promise<boolean> {
    return call(() => canBeOn(this.#node()));
  }

  /** Replaces what stands in a text field. */
  inputText(text: string): Promise<void> {
    return action(() => this.#enter(text));
  }

  clearText(): Promise<void> {
    return action(() => this.#enter(''));
  }

  scrollToTop(): Promise<void> {
    return action(() => scrollTo(this.#node(), 0));
  }

  scrollToBottom(): Promise<void> {
    return action(() => scrollTo(this.#node(), END_OF_CONTENT));
  }

  /** Moves the content from its start on until one within is so; null where none is. */
  scrollSearch(on: On): Promise<Component | null> {
    return call(async () => {
      let quietSteps = 0;
      for (let step = 0; step < MAX_SCROLL_STEPS && quietSteps < QUIET_STEPS_AT_END; step++) {
        const before = this.#inner();
        const [found] = findAll(on).filter((node) => isWithin(node, this.#node()));
        if (found !== undefined) {
          return new Component(found);
        }
        scrollTo(this.#node(), step * configuration.windowHeight);
        await atRest();
        quietSteps = this.#inner() === before ? quietSteps + 1 : 0;
      }
      return null;
    });
  }

  getBounds(): Promise<never> {
    return call(() => {
      throw notSupported(`getBounds() of ${describeNode(this.#node())}`);
    });
  }

  getBoundsCenter(): Promise<never> {
    return this.getBounds();
  }

  #enter(text: string): void {
    if (!enterText(this.#node(), text)) {
      throw systemError(17000005, `${describeNode(this.#node())} is no text field`);
    }
  }

  /** What stands in it, to see whether scrolling still brings something. */
  #inner(): string {
    return visibleNodes()
      .filter((node) => isWithin(node, this.#found))
      .map(describeNode)
      .join('\n');
  }

  /** It, as it is now. */
  #node(): UiNode {
    const node = visibleNodes().find(({ element }) => element === this.#found.element);
    if (node === undefined) {
      throw componentLost(describeNode(this.#found));
    }
    return node;
  }
}

function isWithin(node: UiNode, outer: UiNode): boolean {
  for (let each = node.parent; each !== undefined; each = each.parent) {
    if (each.element === outer.element) {
      return true;
    }
  }
  return false;
}
