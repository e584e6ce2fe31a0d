/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ElementTree } from './ElementTree';
import type { ElementEvent, ListenOptions } from './ops';
import { putBefore, takeOut } from './siblings';
import { StyleSet } from './StyleSet';

export type ElementListener = (event: ElementEvent) => void;

interface Listening {
  listener: ElementListener;
  options: ListenOptions;
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * One box on the screen, as ArkUI's components are drawn with: a shadow of a DOM element that lives in the app's process.
 * Whatever is set here shows in every view that watches the tree; setting what is already so costs nothing there.
 */
export class Element {
  readonly tree: ElementTree;
  /** Unique in the tree, from 1 on; 0 is the screen. */
  readonly id: number;
  readonly tag: string;
  parent: Element | undefined;
  readonly children: Element[] = [];
  /** The content where it is a text; an element has a text or children. */
  text = '';
  /** Of a text field. */
  value: string | undefined;
  /** Whether the views have not been told of it. {@link PendingChanges} knows. */
  isNew = true;
  /** Of the last input event that came from a view. */
  sequence = 0;
  /** Where its content is scrolled to, in vp, as far as that is known: how it looks to a view that comes later. */
  scrolled: { readonly x: number; readonly y: number } | undefined;
  #lastInserted = -1;
  #lastTaken = -1;
  #styles = StyleSet.none;
  // Made when they are needed: a long page has tens of thousands of elements, and most have only some of them.
  #attributes: Map<string, string> | undefined;
  #listening: Map<string, Listening> | undefined;

  /** Made by {@link ElementTree.create} only. */
  constructor(tree: ElementTree, id: number, tag: string) {
    this.tree = tree;
    this.id = id;
    this.tag = tag;
  }

  /** By CSS property. */
  get styles(): ReadonlyMap<string, string> {
    return this.#styles.values;
  }

  get styleSet(): StyleSet {
    return this.#styles;
  }

  get attributes(): ReadonlyMap<string, string> {
    return this.#attributes ?? NOTHING;
  }

  get listening(): ReadonlyMap<string, Listening> {
    return this.#listening ?? NOTHING;
  }

  /** Puts `child` before one of the children, or at the end; a child that is in the tree already moves. */
  insert(child: Element, before?: Element): void {
    if (child.parent !== undefined) {
      child.parent.#takeOut(child);
    }
    this.#lastInserted = putBefore(this.children, child, before, this.#lastInserted);
    if (this.#lastInserted < 0) {
      throw new Error(`element ${before?.id ?? ''} is no child of element ${this.id}`);
    }
    child.parent = this;
    this.tree.inserted(child);
  }

  /** Takes the element and everything below it off the screen, for good. */
  remove(): void {
    if (this.parent !== undefined) {
      this.parent.#takeOut(this);
      this.parent = undefined;
    }
    this.tree.removed(this);
  }

  setText(text: string): void {
    if (this.text !== text) {
      this.text = text;
      this.tree.changed(this, 'text');
    }
  }

  /** `property` is a CSS property; undefined removes it. */
  setStyle(property: string, value: string | undefined): void {
    const styles = this.#styles.with(property, value);
    if (styles !== this.#styles) {
      this.#styles = styles;
      this.tree.changed(this, 'style', property);
    }
  }

  /** Undefined removes the attribute. */
  setAttribute(name: string, value: string | undefined): void {
    this.#attributes ??= new Map();
    if (setOrDelete(this.#attributes, name, value)) {
      this.tree.changed(this, 'attribute', name);
    }
  }

  /** The value of a text field. What a person has typed since the last event that was reported is not overwritten. */
  setValue(value: string): void {
    if (this.value !== value) {
      this.value = value;
      this.tree.changed(this, 'value');
    }
  }

  /** Replaces the listener of an event; undefined ends it. Exceptions of a listener are the tree's to report. */
  listen(event: string, listener: ElementListener | undefined, options: ListenOptions = {}): void {
    this.#listening ??= new Map();
    const known = this.#listening.get(event);
    if (listener === undefined) {
      if (this.#listening.delete(event)) {
        this.tree.changed(this, 'listen', event);
      }
      return;
    }
    if (known === undefined || JSON.stringify(known.options) !== JSON.stringify(options)) {
      this.#listening.set(event, { listener, options });
      this.tree.changed(this, 'listen', event);
    } else {
      known.listener = listener;
    }
  }

  /** Asks every view to do something once: `focus`, `blur`, `scrollTo` (x, y in vp), `scrollIntoView`, `select`. */
  invoke(method: string, ...values: (string | number | boolean)[]): void {
    this.tree.invoke(this, method, values);
  }

  #takeOut(child: Element): void {
    this.#lastTaken = takeOut(this.children, child, this.#lastTaken);
  }
}

/** Whether something changed. */
function setOrDelete(map: Map<string, string>, key: string, value: string | undefined): boolean {
  if (value === undefined) {
    return map.delete(key);
  }
  if (map.get(key) === value) {
    return false;
  }
  map.set(key, value);
  return true;
}
