/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ComponentNode } from '../../../component/ComponentNode';
import type { Builder, BuildHost, Mounted } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { createBox } from '../../common/Box';
import { appendElement } from '../../elements';
import type { Properties } from '../../elements';
import { untracked } from '../../../state/tracking';
import { dropLayer, pushLayer } from './layerStack';
import type { StackedLayer } from './layerStack';

/** Why something goes that lies above the page; of the enum DismissReason. */
export type DismissReason = 'PRESS_BACK' | 'TOUCH_OUTSIDE' | 'CLOSE_BUTTON' | 'SLIDE_DOWN';

export interface LayerOptions {
  /** How UI tests and messages name it: `Sheet`, `Menu`. */
  name: string;
  /** Goes with this one; `host.layers` for what belongs to the whole screen. */
  owner: ComponentNode;
  /** The CSS colour over what is below; undefined for none. */
  scrim?: string | undefined;
  /** Whether what is below can't be reached. */
  isModal: boolean;
  panel: Properties;
  attributes: Properties;
  /** A person wants it to go. Without it nothing a person does outside makes it go. */
  onDismiss?: ((reason: DismissReason) => void) | undefined;
  /** Gets the focus back. */
  opener?: Element | undefined;
  /** It, or what it belongs to, has gone. */
  onClosed?: () => void;
}

/** Above everything that a page may have given a zIndex. */
const ABOVE = '1000000';

/** Something above the page: a scrim, and a panel that holds what was built. */
export class Layer implements StackedLayer {
  readonly node: ComponentNode;
  readonly element: Element;
  readonly panel: Element;
  readonly isModal: boolean;
  readonly #host: BuildHost;
  readonly #options: LayerOptions;
  readonly #endBack: () => void;
  readonly #mounted: Mounted[] = [];
  readonly #below: Element | undefined;
  #state: 'open' | 'closing' | 'closed' = 'open';

  constructor(options: LayerOptions) {
    const { owner } = options;
    this.#options = options;
    this.#host = owner.host;
    this.isModal = options.isModal;
    this.node = new ComponentNode(owner.host, definitionOf(options.name), owner.at);
    this.node.state = this;
    this.node.parent = owner;
    owner.children.push(this.node);
    this.element = this.node.element;
    const layers = owner.host.layers.element;
    layers.setStyle('display', 'contents');
    // What is placed in it refers to the screen, which the views have placed and sized themselves.
    layers.insert(this.element);
    this.#below = options.isModal || options.scrim !== undefined ? this.#appendScrim() : undefined;
    this.panel = appendElement(
      this.element,
      'div',
      { 'box-sizing': 'border-box', position: 'absolute', 'z-index': ABOVE, ...options.panel },
      options.attributes,
    );
    this.node.content = this.panel;
    this.element.listen('keydown', () => this.dismiss('PRESS_BACK'), { keys: ['Escape'], preventDefault: true });
    this.#endBack = owner.host.onBack(() => this.#back());
    pushLayer(this.#host, this);
    if (this.isModal) {
      this.panel.setAttribute('tabindex', '-1');
      this.panel.setStyle('outline', 'none');
      this.panel.invoke('focus');
    }
  }

  /** Builds into the panel. */
  mount(builder: Builder): void {
    this.#mounted.push(untracked(() => this.#host.mount(this.node, builder)));
  }

  setScrim(color: string | undefined): void {
    this.#below?.setStyle('background-color', color);
  }

  dismiss(reason: DismissReason): void {
    this.#options.onDismiss?.(reason);
  }

  close(): void {
    if (this.#state === 'open') {
      this.#state = 'closing';
      this.#mounted.forEach((mounted) => mounted.dispose());
      this.#host.dispose(this.node);
      this.#options.opener?.invoke('focus');
    }
  }

  /** Called when the node ends: because it was closed, or with its owner, which does not hold its element. */
  ended(): void {
    if (this.#state === 'open') {
      this.element.remove();
    }
    this.#state = 'closed';
    this.#endBack();
    dropLayer(this.#host, this);
    this.#options.onClosed?.();
  }

  #appendScrim(): Element {
    const scrim = appendElement(
      this.element,
      'div',
      { position: 'absolute', inset: '0px', 'z-index': ABOVE, 'background-color': this.#options.scrim },
      { 'data-part': 'scrim' },
    );
    scrim.listen('click', () => this.dismiss('TOUCH_OUTSIDE'));
    return scrim;
  }

  #back(): boolean {
    if (!this.isModal) {
      return false;
    }
    this.dismiss('PRESS_BACK');
    return true;
  }
}

/** The innermost layer of a name that a component is in. */
export function enclosingLayer(node: ComponentNode, name: string): Layer | undefined {
  for (let each: ComponentNode | undefined = node; each !== undefined; each = each.parent) {
    if (each.state instanceof Layer && each.type === name) {
      return each.state;
    }
  }
  return undefined;
}

const definitions = new Map<string, ComponentDefinition>();

function definitionOf(name: string): ComponentDefinition {
  let definition = definitions.get(name);
  if (definition === undefined) {
    definition = {
      name,
      children: 'many',
      isBare: true,
      attributes: {},
      create: (node) => createBox(node, { display: 'contents' }),
      dispose: (node) => {
        if (node.state instanceof Layer) {
          node.state.ended();
        }
      },
    };
    definitions.set(name, definition);
  }
  return definition;
}
