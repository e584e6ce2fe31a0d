/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ControlRequest } from '../protocol/control';
import type { DeviceSettings, ScreenSize } from '../protocol/settings';
import { FONT_SCALES, SIZES } from '../protocol/settings';
import { h } from './dom';
import type { TextKey, Texts } from './texts';
import { textsOf } from './texts';

type Send = (request: ControlRequest) => void;
type Toggle = 'isDark' | 'isLandscape' | 'hasNetwork';

/** What a toggle says while it is off and on, and what it is about. */
const TOGGLES: Readonly<Record<Toggle, readonly [off: TextKey, on: TextKey, hint: TextKey]>> = {
  isDark: ['light', 'dark', 'darkHint'],
  isLandscape: ['portrait', 'landscape', 'rotationHint'],
  hasNetwork: ['networkOff', 'networkOn', 'networkHint'],
};

/** What a person sets on a device from outside of the app: in one row, the rarer things in a menu. It speaks the device's language. */
export class Toolbar {
  readonly element = h('div', { className: 'toolbar', role: 'toolbar' });
  readonly #device: number;
  readonly #send: Send;
  readonly #name = h('h2');
  readonly #back = this.#button('back', () => this.#ask('back'));
  readonly #language = this.#button('language', () => {
    this.#set(({ language }) => ({ language: language === 'zh-CN' ? 'en-US' : 'zh-CN' }));
  });
  readonly #toggles = (Object.keys(TOGGLES) as Toggle[]).map(
    (key) => [key, this.#button(key, () => this.#set((settings) => ({ [key]: !settings[key] })))] as const,
  );
  readonly #foreground = this.#button('isForeground', () => {
    this.#menu.hidePopover();
    this.#set(({ isForeground }) => ({ isForeground: !isForeground }));
  });
  readonly #restart = this.#button('restart', () => {
    this.#menu.hidePopover();
    this.#ask('restart');
  });
  readonly #size = new Choice('size', (value) => {
    this.#set(() => ({ size: value as ScreenSize, isLandscape: value === 'tablet' }));
  });
  readonly #fontScale = new Choice('fontScale', (value) => this.#set(() => ({ fontScale: Number(value) })));
  readonly #menu = h(
    'div',
    { className: 'menu', popover: 'auto' },
    this.#size.element,
    this.#fontScale.element,
    this.#foreground,
    this.#restart,
  );
  readonly #more = h('button', { type: 'button', popoverTargetElement: this.#menu }, '⋯');
  #settings: DeviceSettings | undefined;

  constructor(device: number, send: Send) {
    this.#device = device;
    this.#send = send;
    this.#more.dataset['control'] = 'more';
    const toggles = this.#toggles.map(([, button]) => button);
    this.element.append(this.#back, this.#name, this.#language, ...toggles, this.#more, this.#menu);
  }

  show(name: string, address: string, settings: DeviceSettings): void {
    this.#settings = settings;
    const texts = textsOf(settings.language);
    const { isForeground, size, fontScale } = settings;
    this.element.ariaLabel = `${texts('toolbar')} ${name}`;
    this.#name.textContent = `${texts('device')} ${name}`;
    this.#name.title = address;
    label(this.#back, '‹', texts('back'));
    label(this.#more, '⋯', texts('more'));
    label(this.#language, texts('language'), `${texts('language')}: ${texts('otherLanguage')}`);
    for (const [key, button] of this.#toggles) {
      const [off, on, hint] = TOGGLES[key];
      const text = texts(settings[key] ? on : off);
      label(button, text, `${texts(hint)}: ${text}`);
      button.ariaPressed = String(settings[key]);
    }
    this.#foreground.textContent = texts(isForeground ? 'toBackground' : 'show');
    this.#foreground.dataset['on'] = String(isForeground);
    this.#restart.textContent = texts('restartApp');
    this.#size.show(
      texts('size'),
      size,
      SIZES.map((each) => [each, texts(each)]),
    );
    this.#fontScale.show(
      texts('fontScale'),
      String(fontScale),
      FONT_SCALES.map((scale) => [String(scale), `${Math.round(scale * 100)}%`]),
    );
  }

  #button(key: string, onclick: () => void): HTMLButtonElement {
    const button = h('button', { type: 'button', onclick });
    button.dataset['control'] = key;
    return button;
  }

  #ask(kind: 'back' | 'restart'): void {
    this.#send({ kind, device: this.#device });
  }

  #set(change: (settings: DeviceSettings) => Partial<DeviceSettings>): void {
    if (this.#settings !== undefined) {
      this.#send({ kind: 'set', device: this.#device, settings: change(this.#settings) });
    }
  }
}

/** One of several, with what it is about. */
class Choice {
  readonly element: HTMLElement;
  readonly #about = h('span');
  readonly #select: HTMLSelectElement;

  constructor(key: string, choose: (value: string) => void) {
    this.#select = h('select', { onchange: () => choose(this.#select.value) });
    this.#select.dataset['control'] = key;
    this.element = h('label', {}, this.#about, this.#select);
  }

  show(about: string, value: string, choices: readonly (readonly [value: string, text: string])[]): void {
    this.#about.textContent = about;
    this.#select.replaceChildren(...choices.map(([key, text]) => h('option', { value: key }, text)));
    this.#select.value = value;
  }
}

function label(button: HTMLButtonElement, text: ReturnType<Texts>, description: string): void {
  Object.assign(button, { textContent: text, title: description, ariaLabel: description });
}
