/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { appendElement, setStyles } from '../../elements';
import { untracked } from '../../../state/tracking';
import { enclosingEntry, entryInConstruction } from './DestinationEntry';
import type { Destination, DestinationEntry, DestinationEvent } from './DestinationEntry';
import { TitleBar } from './TitleBar';
import { ToolBar } from './ToolBar';

/** One NavDestination: its bars and its part in the stack. */
export class DestinationView implements Destination {
  readonly titleBar: TitleBar;
  readonly toolBar: ToolBar;
  readonly content: Element;
  readonly #node: ComponentNode;
  readonly #handlers = new Map<DestinationEvent, unknown>();
  #entry: DestinationEntry | undefined;
  #isReady = false;
  isDialog = false;

  constructor(node: ComponentNode) {
    this.#node = node;
    setStyles(node.element, { position: 'relative', 'flex-direction': 'column' });
    this.titleBar = new TitleBar(node, node.element, 'mini');
    this.content = appendElement(node.element, 'div', {
      position: 'relative',
      flex: '1',
      'min-height': '0px',
      width: '100%',
      display: 'flex',
      'flex-direction': 'column',
      'align-items': 'center',
    });
    this.toolBar = new ToolBar(node, node.element);
    this.#join(entryInConstruction());
    if (this.#entry === undefined) {
      // Built later than its page, behind a condition: by then it stands in the tree.
      void Promise.resolve().then(() => this.#join(enclosingEntry(node)));
    }
  }

  setDialog(isDialog: boolean): void {
    this.isDialog = isDialog;
  }

  on(event: DestinationEvent, handler: unknown): void {
    this.#handlers.set(event, handler);
    if (event === 'onReady') {
      this.#getReady();
    }
  }

  fire(event: DestinationEvent): unknown {
    const handler = this.#handlers.get(event);
    return handler === undefined ? undefined : untracked(() => this.#node.host.call(this.#node, event, handler));
  }

  setBackButton(onBack: (() => void) | undefined): void {
    this.titleBar.setBack(onBack);
  }

  #join(entry: DestinationEntry | undefined): void {
    if (entry !== undefined) {
      this.#entry = entry;
      entry.destination = this;
      this.#getReady();
    }
  }

  /** Once, as soon as the page has a handler and its place is known: before its content is built, as a rule. */
  #getReady(): void {
    const handler = this.#handlers.get('onReady');
    const context = this.#entry?.context;
    if (handler !== undefined && context !== undefined && !this.#isReady) {
      this.#isReady = true;
      untracked(() => this.#node.host.call(this.#node, 'onReady', handler, context));
    }
  }
}
