/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import type { WebSocket } from 'ws';
import type { ElementTree, TreeWatcher } from '../../arkui/element/ElementTree';
import type { ChosenFiles, EventReport } from '../protocol/view';
import type { BrowserShell } from './BrowserShell';
import type { ViewOwner } from './View';
import { encodeOperations, View } from './View';

const FRAME_MS = 16;
/** How long a view may hold up the others before it misses changes. */
const PATIENCE_MS = 500;
/** How often changes are forgotten that nobody looks at. */
const DISCARD_INTERVAL_MS = 500;

/** What a view reports by itself, many at a time. */
const OBSERVATIONS: ReadonlySet<string> = new Set(['size', 'visible', 'scroll', 'load']);

/**
 * Carries a tree to the views that show it. The first change goes out at the end of the macrotask that made it, as does
 * what comes of a click or a key; further ones at most once a frame, but for the parts of something long that is still
 * being built. While a view has not answered for what it was sent, changes gather in the tree, where a later one replaces
 * an earlier one. The app waits for none of this.
 */
export class ViewPublisher implements TreeWatcher, ViewOwner {
  readonly #tree: ElementTree;
  readonly #shell: BrowserShell;
  readonly #views = new Set<View>();
  #hasChanges = false;
  #lastSentAt = 0;
  #waitingSince: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #immediate: NodeJS.Immediate | undefined;

  constructor(tree: ElementTree, shell: BrowserShell) {
    this.#tree = tree;
    this.#shell = shell;
    // What has been built so far is in every snapshot.
    tree.takeChanges();
    tree.watch(this);
  }

  get viewCount(): number {
    return this.#views.size;
  }

  connect(socket: WebSocket): void {
    // The others are told first what the snapshot has in it already.
    this.#publish(true);
    const view = new View(socket, this);
    this.#views.add(view);
    this.#shell.added(view);
    view.send('snapshot', encodeOperations(this.#tree.snapshot()));
  }

  changed(): void {
    this.#hasChanges = true;
    this.#schedule();
  }

  /** The views show the start of a long list while the app still builds its end. */
  grown(): void {
    const live = [...this.#views].filter((view) => !view.isStale);
    if (live.length > 0 && live.every((view) => view.takesParts)) {
      this.#send(live, true);
    }
  }

  answered(view: View): void {
    if (view.isStale && view.isReady) {
      this.#publish(true);
      view.send('snapshot', encodeOperations(this.#tree.snapshot()));
    } else if (this.#waitingSince !== undefined) {
      this.#schedule();
    }
    this.restAsked(view);
  }

  reported(view: View, event: EventReport): void {
    this.#shell.used(view);
    this.#tree.dispatch(event.element, event.event, event.details);
    if (!OBSERVATIONS.has(event.event)) {
      // A person waits for what comes of it: it goes when the app has drawn it, whenever the last batch was.
      queueMicrotask(() => process.nextTick(() => this.#publish(false)));
    }
  }

  chosen(view: View, files: ChosenFiles): void {
    this.#shell.answered(view, files);
  }

  /** Looked at again whenever something is sent or answered. */
  restAsked(view: View): void {
    if (!this.#hasChanges && !view.isStale && view.hasAppliedAll) {
      view.answerRest();
    }
  }

  closed(view: View): void {
    this.#views.delete(view);
    this.#shell.removed(view);
    if (this.#waitingSince !== undefined) {
      this.#schedule();
    }
  }

  #schedule(): void {
    if (this.#immediate !== undefined || !this.#hasChanges) {
      return;
    }
    clearTimeout(this.#timer);
    const interval = this.#views.size === 0 ? DISCARD_INTERVAL_MS : FRAME_MS;
    const wait = this.#lastSentAt + interval - performance.now();
    if (wait > 0) {
      this.#timer = setTimeout(() => this.#publish(false), wait);
    } else {
      this.#immediate = setImmediate(() => this.#publish(false));
    }
  }

  /** @param now whether those who are not ready have to miss it */
  #publish(now: boolean): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#immediate);
    this.#immediate = undefined;
    if (!this.#hasChanges) {
      return;
    }
    const live = [...this.#views].filter((view) => !view.isStale);
    const late = live.filter((view) => !view.isReady);
    if (late.length > 0 && !now && !this.#isPatienceOver()) {
      return;
    }
    late.forEach((view) => {
      view.isStale = true;
    });
    this.#waitingSince = undefined;
    this.#hasChanges = false;
    this.#lastSentAt = performance.now();
    this.#send(
      live.filter((view) => !view.isStale),
      false,
    );
    // Changes that came to nothing are answered by nobody.
    this.#views.forEach((view) => this.restAsked(view));
  }

  #send(views: readonly View[], isPart: boolean): void {
    const operations = isPart ? this.#tree.takeStart() : this.#tree.takeChanges();
    if (views.length > 0 && operations.length > 0) {
      const encoded = encodeOperations(operations);
      views.forEach((view) => view.send('changes', encoded, isPart));
    }
  }

  #isPatienceOver(): boolean {
    const now = performance.now();
    this.#waitingSince ??= now;
    const rest = this.#waitingSince + PATIENCE_MS - now;
    if (rest <= 0) {
      return true;
    }
    this.#timer = setTimeout(() => this.#publish(false), rest);
    return false;
  }
}
