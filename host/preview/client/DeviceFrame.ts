/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ControlRequest, DeviceStatus } from '../protocol/control';
import { windowSize } from '../protocol/settings';
import type { ViewMessage } from '../protocol/view';
import { h } from './dom';
import { LiveSocket } from './LiveSocket';
import { faultList, statePanel } from './overlays';
import { Rest } from './Rest';
import { ScreenView } from './ScreenView';
import { chooseFiles, copyText, deliver } from './shell';
import { textsOf } from './texts';
import { Toolbar } from './Toolbar';

/** The bezel, on both sides. */
const FRAME_PX = 16;

/** One device: its toolbar, its frame, the app's screen in it, and what has to be said over it. */
export class DeviceFrame {
  readonly element: HTMLElement;
  readonly #device: number;
  readonly #send: (request: ControlRequest) => void;
  readonly #toolbar: Toolbar;
  readonly #place = h('div', { className: 'place' });
  readonly #faults = h('div');
  readonly #state = h('div');
  readonly #frame = h('div', { className: 'frame' }, this.#place, this.#faults, this.#state);
  readonly #stage = h('div', { className: 'stage' }, this.#frame);
  readonly #view = new ScreenView(this.#place, (reply) => {
    this.#rest.activity++;
    this.#socket.send(reply);
  });
  readonly #socket: LiveSocket;
  readonly #rest: Rest;
  #status: DeviceStatus | undefined;
  #shown = '';

  constructor(device: number, send: (request: ControlRequest) => void) {
    this.#device = device;
    this.#send = send;
    this.#toolbar = new Toolbar(device, send);
    this.#socket = new LiveSocket(
      `/device/${device}`,
      (message) => this.#hear(message as ViewMessage),
      (isOpen) => {
        if (isOpen) {
          this.#rest.askAgain();
        }
      },
    );
    this.element = h('section', { className: 'device' }, this.#toolbar.element, this.#stage);
    this.#rest = new Rest(this.element, (question) => this.#socket.send(question));
    addEventListener('resize', () => this.#fit());
  }

  get name(): string {
    return this.#status?.name ?? '';
  }

  show(status: DeviceStatus): void {
    this.#status = status;
    const { name, address, settings, state, faults } = status;
    const texts = textsOf(settings.language);
    this.element.dataset['device'] = name;
    this.element.dataset['state'] = state.kind;
    this.#toolbar.show(name, address, settings);
    this.#frame.classList.toggle('dark', settings.isDark);
    this.#frame.lang = settings.language;
    this.#fit();
    // A stack that a person has unfolded stays so.
    const key = JSON.stringify([state, faults, settings.language, settings.isForeground]);
    if (key !== this.#shown) {
      this.#shown = key;
      this.#faults.replaceChildren(
        ...(faults.length === 0
          ? []
          : [faultList(faults, texts, (fault) => this.#send({ kind: 'dismiss', device: this.#device, fault }))]),
      );
      const restart = (): void => this.#send({ kind: 'restart', device: this.#device });
      const panel = statePanel(state, texts, restart) ?? this.#backgroundPanel();
      this.#state.replaceChildren(...(panel === undefined ? [] : [panel]));
    }
    this.#place.inert = state.kind !== 'running' || !settings.isForeground;
    if (state.kind === 'running') {
      this.#socket.connect();
    } else if (state.kind !== 'blocked') {
      // What it showed last stays until there is something else to show.
      this.#socket.disconnect();
    }
  }

  #hear(message: ViewMessage): void {
    switch (message.kind) {
      case 'snapshot':
      case 'changes':
        this.#view.show(message);
        break;
      case 'choose': {
        const { question } = message;
        const texts = textsOf(this.#status?.settings.language ?? 'en-US');
        chooseFiles(message, this.#frame, texts, (files) => this.#socket.send({ kind: 'chosen', question, files }));
        break;
      }
      case 'deliver':
        deliver(message);
        break;
      case 'copy':
        copyText(message.text);
        break;
      case 'rested':
        this.#rest.answered(message.question);
        break;
    }
  }

  #backgroundPanel(): Node | undefined {
    const settings = this.#status?.settings;
    if (settings === undefined || settings.isForeground) {
      return undefined;
    }
    const texts = textsOf(settings.language);
    const onclick = (): void => this.#send({ kind: 'set', device: this.#device, settings: { isForeground: true } });
    return h(
      'div',
      { className: 'state away' },
      h('p', {}, texts('inBackground')),
      h('button', { type: 'button', onclick }, texts('show')),
    );
  }

  /** A device that is wider than the window is shown smaller. */
  #fit(): void {
    if (this.#status === undefined) {
      return;
    }
    const { width, height } = windowSize(this.#status.settings);
    const available = document.documentElement.clientWidth - 2 * FRAME_PX;
    const scale = Math.min(1, available / (width + FRAME_PX));
    this.#place.style.width = `${width}px`;
    this.#place.style.height = `${height}px`;
    this.#frame.style.transform = `scale(${scale})`;
    this.#stage.style.width = `${(width + FRAME_PX) * scale}px`;
    this.#stage.style.height = `${(height + FRAME_PX) * scale}px`;
    this.#toolbar.element.style.maxWidth = `${(width + FRAME_PX) * scale}px`;
  }
}
