/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { queueMonitor } from '../../../state/schedule';
import type { Job } from '../../../state/schedule';
import { callHandler } from '../controlRows';
import { appendElement, setStyles } from '../../elements';
import { untracked } from '../../../state/tracking';
import { TabPage } from './TabContent';
import type { ControlledTabs, TabsController } from './TabsController';

/** What handlers of the animation are told: there is none, its end is its start. */
const AT_ONCE = { currentOffset: 0, targetOffset: 0, velocity: 0 };

/** How the bar stands to the pages. */
export interface BarLayout {
  position: 'Start' | 'End';
  isVertical: boolean;
  isScrollable: boolean;
  width: string | undefined;
  height: string | undefined;
  isOver: boolean;
}

/** One Tabs: a bar with a button a page, of which one is shown. */
export class TabsView implements ControlledTabs, Job {
  readonly what = 'Tabs';
  readonly at: string;
  readonly bar: Element;
  readonly content: Element;
  readonly divider: Element;
  readonly layout: BarLayout = {
    position: 'Start',
    isVertical: false,
    isScrollable: false,
    width: undefined,
    height: undefined,
    isOver: false,
  };
  /** Handlers of the page. */
  onChange: unknown;
  onTabBarClick: unknown;
  onContentWillChange: unknown;
  onAnimationStart: unknown;
  onAnimationEnd: unknown;
  readonly #node: ComponentNode;
  #index = 0;
  /** What the page said last; it counts only when it says something else. */
  #given: number | undefined;
  #controller: TabsController | undefined;

  constructor(node: ComponentNode) {
    this.#node = node;
    this.at = node.at;
    this.bar = appendElement(node.element, 'div', { flex: 'none', 'z-index': '1' }, { role: 'tablist' });
    this.divider = appendElement(node.element, 'div', { flex: 'none', display: 'none' });
    this.content = appendElement(node.element, 'div', {
      position: 'relative',
      flex: '1',
      'min-width': '0px',
      'min-height': '0px',
    });
  }

  get pages(): TabPage[] {
    return this.#node.children.flatMap((child) => (child.state instanceof TabPage ? [child.state] : []));
  }

  /** The page's index: at first, and when it gives another one. */
  setIndex(index: number | undefined): void {
    if (index === this.#given) {
      return;
    }
    const isFirst = this.#given === undefined;
    this.#given = index;
    if (isFirst) {
      this.#index = index ?? 0;
    } else if (index !== undefined && index !== this.#index) {
      this.#go(index);
    }
    queueMonitor(this);
  }

  setController(controller: TabsController | undefined): void {
    if (this.#controller !== controller) {
      this.#controller?.detach(this);
      this.#controller = controller;
      controller?.attach(this);
    }
  }

  changeIndex(index: number): void {
    this.#want(index);
  }

  /** A page has come or goes: its button is in the bar in the order of the pages. */
  arrange(): void {
    this.pages.forEach((page, index) => {
      if (this.bar.children[index] !== page.tab.element) {
        this.bar.insert(page.tab.element, this.bar.children[index]);
      }
      page.tab.element.listen('click', () => this.#click(page));
    });
    queueMonitor(this);
  }

  removed(page: TabPage): void {
    if (page.tab.element.parent !== undefined) {
      page.tab.element.remove();
    }
    queueMonitor(this);
  }

  draw(): void {
    const { position, isVertical, isScrollable, width, height, isOver } = this.layout;
    setStyles(this.#node.element, {
      'flex-direction': `${isVertical ? 'row' : 'column'}${position === 'End' ? '-reverse' : ''}`,
    });
    const edge = isVertical ? (position === 'End' ? 'right' : 'left') : position === 'End' ? 'bottom' : 'top';
    setStyles(this.bar, {
      display: 'flex',
      'flex-direction': isVertical ? 'column' : 'row',
      width: width ?? (isVertical ? '56px' : '100%'),
      height: height ?? (isVertical ? '100%' : '56px'),
      'overflow-x': isScrollable && !isVertical ? 'auto' : undefined,
      'overflow-y': isScrollable && isVertical ? 'auto' : undefined,
      'scrollbar-width': 'none',
      'align-self': 'center',
      position: isOver ? 'absolute' : undefined,
      top: isOver && edge === 'top' ? '0px' : undefined,
      bottom: isOver && edge === 'bottom' ? '0px' : undefined,
      left: isOver && edge !== 'right' ? '0px' : undefined,
      right: isOver && edge === 'right' ? '0px' : undefined,
    });
    this.pages.forEach((page) => page.tab.element.setStyle('flex', isScrollable ? '0 0 auto' : '1 1 0px'));
  }

  /** Shows the page of the index, as soon as all that is to come is there. */
  catchUp(): void {
    this.draw();
    const shown = Math.min(Math.max(this.#index, 0), Math.max(this.pages.length - 1, 0));
    this.pages.forEach((page, index) => page.show(index === shown));
  }

  dispose(): void {
    this.setController(undefined);
  }

  #click(page: TabPage): void {
    const index = this.pages.indexOf(page);
    callHandler(this.#node, 'onTabBarClick', this.onTabBarClick, index);
    this.#want(index);
  }

  /** Goes there unless the page forbids it. */
  #want(index: number): void {
    const isThere = index >= 0 && index < this.pages.length;
    if (!isThere || index === this.#index) {
      return;
    }
    const isAllowed = callHandler(this.#node, 'onContentWillChange', this.onContentWillChange, this.#index, index);
    if (isAllowed !== false) {
      this.#go(index);
      this.catchUp();
    }
  }

  #go(index: number): void {
    const before = this.#index;
    this.#index = index;
    untracked(() => {
      callHandler(this.#node, 'onAnimationStart', this.onAnimationStart, before, index, AT_ONCE);
      callHandler(this.#node, 'onChange', this.onChange, index);
      callHandler(this.#node, 'onAnimationEnd', this.onAnimationEnd, index, AT_ONCE);
    });
  }
}
