/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { setTimeout as delay } from 'node:timers/promises';
import { runningApplication } from '../../device/application';
import { shownScreen } from '../../hypium/ui/shownScreen';
import { action, call } from './calls';
import { Component } from './Component';
import { assertionFailed, notSupported } from './errors';
import { key } from './gestures';
import type { On } from './On';
import { findAll } from './search';

/** `KeyCode` of `@ohos.multimodalInput.keyCode`. */
const KEYCODE_HOME = 1;
const KEYCODE_BACK = 2;
const KEY_NAMES: Readonly<Record<number, string>> = { 2049: 'Tab', 2054: 'Enter', 2070: 'Escape' };

/** The hands and the eyes of a UI test. */
export class Driver {
  static create(): Driver {
    return new Driver();
  }

  delayMs(durationMs: number): Promise<void> {
    return call(() => delay(durationMs));
  }

  /** The first one; null where there is none. */
  findComponent(on: On): Promise<Component | null> {
    return call(() => firstOf(on));
  }

  /** Null where there is none. */
  findComponents(on: On): Promise<Component[] | null> {
    return call(() => {
      const found = findAll(on).map((node) => new Component(node));
      return found.length === 0 ? null : found;
    });
  }

  /** As soon as there is one; null when the time is over. It waits for the screen to change. */
  waitForComponent(on: On, timeMs: number): Promise<Component | null> {
    return call(() => firstOf(on) ?? appearing(on, timeMs));
  }

  assertComponentExist(on: On): Promise<void> {
    return call(() => {
      if (firstOf(on) === null) {
        throw assertionFailed(on.toString());
      }
    });
  }

  pressBack(): Promise<void> {
    return action(() => runningApplication()?.back());
  }

  pressHome(): Promise<void> {
    return action(() => runningApplication()?.background());
  }

  /** Back, home, enter, tab and escape. */
  triggerKey(keyCode: number): Promise<void> {
    if (keyCode === KEYCODE_BACK) {
      return this.pressBack();
    }
    if (keyCode === KEYCODE_HOME) {
      return this.pressHome();
    }
    return action(() => {
      const name = KEY_NAMES[keyCode];
      if (name === undefined) {
        throw notSupported(`the key ${keyCode}`);
      }
      key(name);
    });
  }

  click(x: number, y: number): Promise<void> {
    return atPoint('click', x, y);
  }

  longClick(x: number, y: number): Promise<void> {
    return atPoint('longClick', x, y);
  }

  doubleClick(x: number, y: number): Promise<void> {
    return atPoint('doubleClick', x, y);
  }

  swipe(fromX: number, fromY: number): Promise<void> {
    return atPoint('swipe', fromX, fromY);
  }
}

/** What stands at a point only a browser knows. */
function atPoint(what: string, x: number, y: number): Promise<never> {
  return call(() => {
    throw notSupported(`${what} at (${x}, ${y})`);
  });
}

function firstOf(on: On): Component | null {
  const [found] = findAll(on);
  return found === undefined ? null : new Component(found);
}

function appearing(on: On, timeMs: number): Promise<Component | null> {
  return new Promise((resolve) => {
    const finish = (component: Component | null): void => {
      clearTimeout(timer);
      endWatch?.();
      resolve(component);
    };
    const timer = setTimeout(() => finish(null), timeMs);
    const endWatch = shownScreen()?.onChange(() => {
      const component = firstOf(on);
      if (component !== null) {
        finish(component);
      }
    });
  });
}
