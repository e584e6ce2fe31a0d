/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { PeerAddress } from '../protocol/control';
import { h } from './dom';
import type { Texts } from './texts';

/** How long it is said that something was copied. */
const COPIED_MS = 1500;

/** What runs beside the devices to talk to: each address can be copied, to be pasted into the app. */
export class PeerBar {
  readonly element = h('header', { className: 'peers', hidden: true });
  readonly #texts: Texts;
  readonly #said = h('output');

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  show(peers: readonly PeerAddress[]): void {
    const texts = this.#texts;
    this.element.hidden = peers.length === 0;
    this.element.replaceChildren(h('h2', {}, texts('peers')), ...peers.map((peer) => this.#button(peer)), this.#said);
  }

  #button({ name, address }: PeerAddress): HTMLButtonElement {
    const title = `${this.#texts('copy')} ${name} ${address}`;
    const onclick = (): void => void this.#copy(name, address);
    return h('button', { type: 'button', title, ariaLabel: title, onclick }, `${name} `, h('code', {}, address));
  }

  async #copy(name: string, address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // Not allowed in this browser: it is at least there to be copied from.
      prompt(name, address);
      return;
    }
    this.#said.textContent = `${this.#texts('copied')}: ${address}`;
    setTimeout(() => this.#said.replaceChildren(), COPIED_MS);
  }
}
