/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ControlRequest } from '../protocol/control';
import type { DeviceSettings, ScreenSize } from '../protocol/settings';
import { FONT_SCALES, SIZES } from '../protocol/settings';
import { h } from './dom';
import type { TextKey } from './texts';
import { textsOf } from './texts';

type Send = (request: ControlRequest) => void;

/** What a person sets on a device from outside of the app. It speaks the device's language. */
export class Toolbar {
  readonly element = h('div', { className: 'toolbar', role: 'toolbar' });
  readonly #device: number;
  readonly #send: Send;
  readonly #name = h('h2');
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #size = this.#select('size', (value) => ({ size: value as ScreenSize, isLandscape: value === 'tablet' }));
  readonly #fontScale = this.#select('fontScale', (value) => ({ fontScale: Number(value) }));

  constructor(device: number, send: Send) {
    this.#device = device;
    this.#send = send;
    const press = (kind: 'back' | 'restart') => () => send({ kind, device });
    this.element.append(
      this.#name,
      this.#button('language', ({ language }) => ({ language: language === 'zh-CN' ? 'en-US' : 'zh-CN' })),
      this.#button('isDark', ({ isDark }) => ({ isDark: !isDark })),
      this.#button('isLandscape', ({ isLandscape }) => ({ isLandscape: !isLandscape })),
      this.#size,
      this.#fontScale,
      this.#button('isForeground', ({ isForeground }) => ({ isForeground: !isForeground })),
      this.#button('hasNetwork', ({ hasNetwork }) => ({ hasNetwork: !hasNetwork })),
      this.#plain('back', press('back')),
      this.#plain('restart', press('restart')),
    );
  }

  #settings: DeviceSettings | undefined;

  show(name: string, address: string, settings: DeviceSettings): void {
    this.#settings = settings;
    const texts = textsOf(settings.language);
    this.element.ariaLabel = `${texts('toolbar')} ${name}`;
    this.#name.textContent = `${texts('device')} ${name}`;
    this.#name.title = address;
    const label = (key: string, text: TextKey, hint: TextKey, isPressed?: boolean): void => {
      const button = this.#buttons.get(key);
      if (button !== undefined) {
        button.textContent = texts(text);
        button.title = texts(hint);
        button.ariaPressed = isPressed === undefined ? null : String(isPressed);
        button.ariaLabel = `${texts(hint)}: ${texts(text)}`;
      }
    };
    label('language', 'otherLanguage', 'languageHint');
    label('isDark', settings.isDark ? 'dark' : 'light', 'darkHint', settings.isDark);
    label('isLandscape', settings.isLandscape ? 'landscape' : 'portrait', 'rotationHint', settings.isLandscape);
    label('isForeground', settings.isForeground ? 'foreground' : 'background', 'foregroundHint', settings.isForeground);
    label('hasNetwork', settings.hasNetwork ? 'networkOn' : 'networkOff', 'networkHint', settings.hasNetwork);
    icon(this.#buttons.get('back'), '‹', texts('back'));
    icon(this.#buttons.get('restart'), '↻', texts('restart'));
    options(
      this.#size,
      texts('sizeHint'),
      settings.size,
      SIZES.map((size) => [size, texts(size)]),
    );
    options(
      this.#fontScale,
      texts('fontScaleHint'),
      String(settings.fontScale),
      FONT_SCALES.map((scale) => [String(scale), `A ${Math.round(scale * 100)}%`]),
    );
  }

  #button(key: string, change: (settings: DeviceSettings) => Partial<DeviceSettings>): HTMLButtonElement {
    return this.#plain(key, () => {
      if (this.#settings !== undefined) {
        this.#set(change(this.#settings));
      }
    });
  }

  #plain(key: string, onclick: () => void): HTMLButtonElement {
    const button = h('button', { type: 'button', onclick });
    button.dataset['control'] = key;
    this.#buttons.set(key, button);
    return button;
  }

  #select(key: string, change: (value: string) => Partial<DeviceSettings>): HTMLSelectElement {
    const select = h('select', { onchange: () => this.#set(change(select.value)) });
    select.dataset['control'] = key;
    return select;
  }

  #set(settings: Partial<DeviceSettings>): void {
    this.#send({ kind: 'set', device: this.#device, settings });
  }
}

function icon(button: HTMLButtonElement | undefined, sign: string, name: string): void {
  Object.assign(button ?? {}, { textContent: sign, title: name, ariaLabel: name });
}

function options(
  select: HTMLSelectElement,
  label: string,
  value: string,
  choices: readonly (readonly [string, string])[],
): void {
  select.ariaLabel = label;
  select.title = label;
  select.replaceChildren(...choices.map(([key, text]) => h('option', { value: key }, text)));
  select.value = value;
}
