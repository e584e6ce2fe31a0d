/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { EventEmitter, once } from 'node:events';
import { WebSocket } from 'ws';
import type { Operation } from '../../host/arkui/element/ops';
import { NOWHERE, Op } from '../../host/arkui/element/ops';
import type { ElementEvent } from '../../host/arkui/element/ops';
import type { ScreenMessage, ViewMessage } from '../../host/preview/protocol/view';

/** An element as a browser would have it. */
export interface SeenElement {
  readonly id: number;
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly styles: Record<string, string>;
  readonly listens: Set<string>;
  text: string;
  value: string | undefined;
  children: SeenElement[];
  parent: SeenElement | undefined;
}

/** A browser's part without a browser: follows the screen of one device in a tree of its own. */
export class RawView extends EventEmitter {
  readonly socket: WebSocket;
  readonly batches: ScreenMessage[] = [];
  /** What is not of the screen. */
  readonly others: ViewMessage[] = [];
  /** Whether it says that it has applied what it got. */
  answers = true;
  /** Settled when the connection is, for whatever reason. */
  readonly closed: Promise<void>;
  #elements = new Map<number, SeenElement>();
  /** Of the present batch. */
  readonly #looks = new Map<number, { tag: string; css: string }>();

  private constructor(url: string) {
    super();
    this.socket = new WebSocket(url, { perMessageDeflate: false });
    this.socket.on('message', (data) => this.#receive(JSON.parse((data as Buffer).toString()) as ViewMessage));
    this.socket.on('error', () => undefined); // Its close event follows.
    this.closed = new Promise((resolve) => this.socket.once('close', () => resolve()));
  }

  /** Connects, again and again until the device runs, and waits for the first snapshot. */
  static async open(pageUrl: string, device = 0): Promise<RawView> {
    const { host, search } = new URL(pageUrl);
    for (;;) {
      const view = new RawView(`ws://${host}/device/${device}${search}`);
      const isOpen = await new Promise<boolean>((resolve) => {
        view.once('batch', () => resolve(true));
        view.socket.once('close', () => resolve(false));
      });
      if (isOpen) {
        return view;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  get screen(): SeenElement {
    const screen = this.#elements.get(0);
    if (screen === undefined) {
      throw new Error('no snapshot has come');
    }
    return screen;
  }

  named(name: string): SeenElement {
    const found = [...this.#elements.values()].find(({ attributes }) => attributes['data-name'] === name);
    if (found === undefined) {
      throw new Error(`nothing on the screen is called ${name}`);
    }
    return found;
  }

  /** What the probe says of itself. */
  get state(): { count: number; backs: number; reloads: number; pid: number; settings: object; navigation?: unknown } {
    return JSON.parse(this.named('state').text) as RawView['state'];
  }

  click(name: string): void {
    this.report(this.named(name).id, 'click');
  }

  report(element: number, event: string, details: ElementEvent = {}): void {
    this.socket.send(JSON.stringify({ kind: 'event', element, event, details }));
  }

  answer(): void {
    const { batch } = this.batches.at(-1) ?? { batch: 0 };
    this.socket.send(JSON.stringify({ kind: 'applied', batch }));
  }

  /** Waits until the screen is so. */
  async until(condition: (view: this) => boolean): Promise<void> {
    while (!condition(this)) {
      await once(this, 'batch');
    }
  }

  /** All that one can read on the screen. */
  texts(): string[] {
    return [...this.#elements.values()].map(({ text }) => text).filter((text) => text !== '');
  }

  async close(): Promise<void> {
    if (this.socket.readyState !== WebSocket.CLOSED) {
      this.socket.close();
      await once(this.socket, 'close');
    }
  }

  #receive(message: ViewMessage): void {
    if (message.kind !== 'snapshot' && message.kind !== 'changes') {
      this.others.push(message);
      this.emit('batch', message);
      return;
    }
    this.batches.push(message);
    if (message.kind === 'snapshot') {
      this.#elements = new Map([[0, newElement(0, 'div')]]);
    }
    this.#looks.clear();
    message.operations.forEach((operation) => this.#apply(operation));
    if (this.answers) {
      this.answer();
    }
    this.emit('batch', message);
  }

  #apply([code, target, first, second, third]: Operation): void {
    const id = target as number;
    if (code === Op.Look) {
      this.#looks.set(id, { tag: first as string, css: second as string });
      return;
    }
    if (code === Op.Create) {
      this.#create(id, first, second, third as string | undefined);
      return;
    }
    const element = this.#element(id);
    switch (code) {
      case Op.Insert:
        place(element, this.#element(first), second === 0 ? undefined : this.#element(second));
        break;
      case Op.Remove:
        leave(element);
        this.#forget(element);
        break;
      case Op.Text:
        element.text = first as string;
        break;
      case Op.Style:
        set(element.styles, first as string, second as string | null);
        break;
      case Op.Attribute:
        set(element.attributes, first as string, second as string | null);
        break;
      case Op.Value:
        element.value = first as string;
        break;
      case Op.Listen:
        element.listens.add(first as string);
        break;
      case Op.Unlisten:
        element.listens.delete(first as string);
        break;
      case Op.Invoke:
        break;
    }
  }

  #create(id: number, lookNumber: unknown, parent: unknown, text = ''): void {
    const look = this.#looks.get(lookNumber as number);
    if (this.#elements.has(id) || look === undefined) {
      throw new Error(`element ${id} is made twice, or like nothing`);
    }
    const made = newElement(id, look.tag);
    made.text = text;
    for (const [, property = '', value = ''] of look.css.matchAll(/([^:]+):([^;]*);/g)) {
      made.styles[property] = value;
    }
    this.#elements.set(id, made);
    if (parent !== NOWHERE) {
      place(this.#element(parent), made, undefined);
    }
  }

  #element(id: unknown): SeenElement {
    const element = this.#elements.get(id as number);
    if (element === undefined) {
      throw new Error(`there is no element ${String(id)}`);
    }
    return element;
  }

  #forget(element: SeenElement): void {
    this.#elements.delete(element.id);
    element.children.forEach((child) => this.#forget(child));
  }
}

/** What can be compared: without the ways up. */
export function describe({ id, tag, attributes, styles, text, value, listens, children }: SeenElement): object {
  return { id, tag, attributes, styles, text, value, listens: [...listens].sort(), children: children.map(describe) };
}

function newElement(id: number, tag: string): SeenElement {
  return {
    id,
    tag,
    attributes: {},
    styles: {},
    listens: new Set(),
    text: '',
    value: undefined,
    children: [],
    parent: undefined,
  };
}

function place(parent: SeenElement, child: SeenElement, before: SeenElement | undefined): void {
  leave(child);
  const index = before === undefined ? parent.children.length : parent.children.indexOf(before);
  if (index < 0) {
    throw new Error(`element ${String(before?.id)} is not in element ${parent.id}`);
  }
  parent.children.splice(index, 0, child);
  child.parent = parent;
}

function leave(child: SeenElement): void {
  if (child.parent !== undefined) {
    child.parent.children = child.parent.children.filter((other) => other !== child);
    child.parent = undefined;
  }
}

function set(values: Record<string, string>, name: string, value: string | null): void {
  if (value === null) {
    Reflect.deleteProperty(values, name);
  } else {
    values[name] = value;
  }
}
