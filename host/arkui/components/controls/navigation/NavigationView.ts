/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { effect, stop } from '@vue/reactivity';
import type { Builder, ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { queueMonitor, settled } from '../../../state/schedule';
import type { Job } from '../../../state/schedule';
import { configuration } from '../../../../device/configuration';
import { appendElement, setStyles } from '../../elements';
import { untracked } from '../../../state/tracking';
import { token } from '../theme';
import { enclosingEntry } from './DestinationEntry';
import { DestinationPages } from './DestinationPages';
import { NavPathStack } from './NavPathStack';
import type { NavigationOperation, StackViewer } from './NavPathStack';
import { isOutOfReach, setCovered } from './cover';
import { restoreInto, savable } from './savedNavigation';
import { TitleBar } from './TitleBar';
import type { TitleSize } from './TitleBar';
import { ToolBar } from './ToolBar';

export type NavigationMode = 'Stack' | 'Split' | 'Auto';
type Columns = 'Stack' | 'Split';

/** From this window width on, Auto shows two columns. */
const SPLIT_WIDTH_VP = 600;

/** One Navigation: its own content beside or below the pages of its stack. */
export class NavigationView implements StackViewer, Job {
  readonly what = 'Navigation';
  readonly at: string;
  readonly node: ComponentNode;
  readonly titleBar: TitleBar;
  readonly toolBar: ToolBar;
  readonly content: Element;
  readonly #navBar: Element;
  readonly #pages: DestinationPages;
  readonly #modeRunner;
  readonly #endBack: () => void;
  readonly #endSaving: () => void;
  #stack: NavPathStack | undefined;
  #builder: Builder | undefined;
  #mode: NavigationMode = 'Auto';
  #columns: Columns = 'Stack';
  #toldColumns: Columns | undefined;
  #width = '240px';
  #widthRange: readonly (string | undefined)[] = [];
  #isAtEnd = false;
  #hidesNavBar = false;
  #isNavBarVisible: boolean | undefined;
  #operation: NavigationOperation = 'PUSH';
  #isDisposed = false;
  /** Handlers of the page. */
  onModeChange: unknown;
  onNavBarStateChange: unknown;

  constructor(node: ComponentNode) {
    this.node = node;
    this.at = node.at;
    const root = node.element;
    setStyles(root, { position: 'relative', overflow: 'hidden', 'flex-direction': 'row' });
    this.#navBar = appendElement(root, 'section', { 'box-sizing': 'border-box', 'flex-direction': 'column' });
    this.#navBar.setStyle('display', 'flex');
    this.titleBar = new TitleBar(node, this.#navBar, 'large');
    this.content = appendElement(this.#navBar, 'div', {
      position: 'relative',
      flex: '1',
      'min-height': '0px',
      display: 'flex',
      'flex-direction': 'column',
      'align-items': 'center',
    });
    this.toolBar = new ToolBar(node, this.#navBar);
    this.#pages = new DestinationPages(node, appendElement(root, 'div', { overflow: 'hidden' }));
    this.#modeRunner = effect(() => {
      const isWide = configuration.windowWidth >= SPLIT_WIDTH_VP;
      this.#setColumns(this.#mode === 'Auto' ? (isWide ? 'Split' : 'Stack') : this.#mode);
    });
    this.#endBack = node.host.onBack(() => this.#back());
    this.#endSaving = savable.add(this);
    this.#change();
  }

  /** The stack that the page made, or one of its own where it gave none. */
  get stack(): NavPathStack {
    return this.#stack ?? this.#take(new NavPathStack());
  }

  setStack(stack: NavPathStack): void {
    if (this.#stack !== stack) {
      this.#stack?.attach(undefined);
      this.#take(stack);
      this.#change();
    }
  }

  setBuilder(builder: Builder | undefined): void {
    this.#builder = builder;
    this.#change();
  }

  setMode(mode: NavigationMode): void {
    this.#mode = mode;
    this.#modeRunner();
  }

  /** A small title has a back button, as on a device, unless the page hides it. */
  setTitleSize(size: TitleSize): void {
    this.titleBar.setSize(size);
    this.titleBar.setBack(
      size === 'mini' ? () => this.node.host.warn(this.node, 'this button leaves the app on a device') : undefined,
    );
  }

  setWidth(width: string | undefined): void {
    this.#width = width ?? '240px';
    this.#draw();
  }

  setWidthRange(least: string | undefined, most: string | undefined): void {
    this.#widthRange = [least, most];
    this.#draw();
  }

  setAtEnd(isAtEnd: boolean): void {
    this.#isAtEnd = isAtEnd;
    this.#draw();
  }

  hideNavBar(isHidden: boolean): void {
    this.#hidesNavBar = isHidden;
    this.#change();
  }

  changed(operation: NavigationOperation): void {
    this.#operation = operation;
    this.#change();
  }

  async shown(): Promise<void> {
    await settled();
    this.#pages.checkTop(this.#builder !== undefined);
  }

  dispose(): void {
    this.#isDisposed = true;
    stop(this.#modeRunner);
    this.#endBack();
    this.#endSaving();
    this.#stack?.attach(undefined);
  }

  #take(stack: NavPathStack): NavPathStack {
    this.#stack = stack;
    stack.attach(this, () => enclosingEntry(this.node)?.context.pathStack ?? null);
    return stack;
  }

  #setColumns(columns: Columns): void {
    this.#columns = columns;
    this.#draw();
    this.#change();
  }

  /** At the first showing as well as when it changes. */
  #tellColumns(): void {
    const { node } = this;
    const columns = this.#columns;
    if (this.#toldColumns !== columns) {
      this.#toldColumns = columns;
      untracked(() => {
        node.host.call(node, 'modeChange', this.#stack?.interception.modeChange, columns);
        node.host.call(node, 'onNavigationModeChange', this.onModeChange, columns);
      });
    }
  }

  /** Several changes of the stack in one go are one change of the screen, as on a device. */
  #change(): void {
    queueMonitor(this);
  }

  catchUp(): void {
    if (!this.#isDisposed) {
      restoreInto(this);
      this.#tellColumns();
      this.#showStack();
    }
  }

  #showStack(): void {
    const { stack } = this;
    this.#pages.show(stack, this.#builder, {
      operation: this.#operation,
      hasBackAtBottom: this.#columns === 'Stack' && !this.#hidesNavBar,
    });
    this.#draw();
  }

  #draw(): void {
    const isSplit = this.#columns === 'Split';
    const isVisible = !this.#hidesNavBar && (isSplit || !this.#pages.coversAll);
    const [least, most] = this.#widthRange;
    setStyles(this.node.element, { 'flex-direction': this.#isAtEnd ? 'row-reverse' : 'row' });
    setStyles(this.#navBar, {
      position: isSplit ? 'relative' : 'absolute',
      inset: isSplit ? undefined : '0px',
      width: isSplit ? this.#width : undefined,
      'min-width': isSplit ? least : undefined,
      'max-width': isSplit ? most : undefined,
      flex: isSplit ? 'none' : undefined,
      display: this.#hidesNavBar ? 'none' : 'flex',
      [this.#isAtEnd ? 'border-left' : 'border-right']: isSplit ? `1px solid ${token('line')}` : undefined,
      [this.#isAtEnd ? 'border-right' : 'border-left']: undefined,
    });
    setStyles(this.#pages.area, {
      position: isSplit ? 'relative' : 'absolute',
      inset: isSplit ? undefined : '0px',
      flex: isSplit ? '1' : undefined,
      'min-width': '0px',
      display: isSplit || !this.#pages.isEmpty ? 'block' : 'none',
    });
    setCovered(this.#navBar, !isVisible);
    if (this.#isNavBarVisible !== isVisible) {
      const isFirst = this.#isNavBarVisible === undefined;
      this.#isNavBarVisible = isVisible;
      if (!isFirst) {
        const { node } = this;
        untracked(() => node.host.call(node, 'onNavBarStateChange', this.onNavBarStateChange, isVisible));
      }
    }
  }

  #back(): boolean {
    return !isOutOfReach(this.node) && this.#pages.goBack(this.stack);
  }
}
