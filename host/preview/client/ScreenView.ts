/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ListenOptions, Operation } from '../../arkui/element/ops';
import { NOWHERE, Op } from '../../arkui/element/ops';
import { svgTags } from '../../arkui/element/svg';
import type { ScreenMessage, ViewReply } from '../protocol/view';
import { SCREEN_CLASS, scrollOf } from './eventDetails';
import { invoke } from './invoke';
import { Listeners } from './Listeners';
import { fieldOf, isFieldElement, TextField } from './TextField';

type Shown = HTMLElement | SVGElement;

const SVG = 'http://www.w3.org/2000/svg' as const;
/** Far more than a page has; sizes that follow something could make ever new ones. */
const MAX_LOOKS = 1000;
/** What no page can have a reason for. */
const REFUSED_TAG = /^(?:script|iframe|frame|object|embed|link|meta|base|style|form|template|portal)$/i;
const REFUSED_ATTRIBUTE = /^(?:on|style$|srcdoc$|href$|xlink:|action$|formaction$|is$)/i;

/** Shows the elements of an app, as its process says, and reports what a person does with them. */
export class ScreenView {
  readonly #place: HTMLElement;
  readonly #reply: (reply: ViewReply) => void;
  #shown = new Map<number, Shown>();
  #ids = new WeakMap<Element, number>();
  #listeners: Listeners;
  /** Of the present batch, by their numbers: a copy is quicker than the parsing of styles. */
  #looks: Shown[] = [];

  /** @param place what the screen fills */
  constructor(place: HTMLElement, reply: (reply: ViewReply) => void) {
    this.#place = place;
    this.#reply = reply;
    this.#listeners = this.#newListeners();
  }

  show({ kind, batch, operations }: ScreenMessage): void {
    if (kind === 'snapshot') {
      // A later one on the same connection comes from the same app, which knows the same elements.
      const known = batch > 1 ? this.#shown : new Map<number, Shown>();
      const focused = document.activeElement;
      this.#showAnew(operations);
      this.#takeOver(known, focused);
    } else {
      this.#apply(operations);
    }
    this.#reply({ kind: 'applied', batch });
  }

  #showAnew(operations: readonly Operation[]): void {
    const positions = new Map(
      [...this.#shown].map(([id, { scrollLeft, scrollTop }]) => [id, { scrollLeft, scrollTop }]),
    );
    this.#listeners.dispose();
    this.#listeners = this.#newListeners();
    this.#shown = new Map();
    const screen = document.createElement('div');
    screen.className = SCREEN_CLASS;
    this.#register(0, screen);
    this.#apply(operations, () => this.#place.replaceChildren(screen));
    for (const [id, position] of positions) {
      const node = this.#shown.get(id);
      if (node !== undefined && (position.scrollLeft !== 0 || position.scrollTop !== 0)) {
        node.scrollTo(position.scrollLeft, position.scrollTop);
      }
    }
    // Where this view is not as far scrolled as the app says, its content is another one.
    this.#listeners.listening('scroll').forEach((node) => this.#report(node, 'scroll', scrollOf(node)));
  }

  /** A person who types into a field goes on in what takes its place. */
  #takeOver(known: ReadonlyMap<number, Shown>, focused: Element | null): void {
    this.#listeners.isMuted = true;
    for (const [id, before] of known) {
      const node = this.#shown.get(id);
      const [field, earlier] = [node && fieldOf(node), fieldOf(before)];
      if (field !== undefined && earlier !== undefined) {
        field.replace(earlier);
      }
      if (before === focused) {
        node?.focus({ preventScroll: true });
      }
    }
    this.#listeners.isMuted = false;
  }

  #apply(operations: readonly Operation[], attach: () => void = () => undefined): void {
    const focused = document.activeElement;
    const later: (() => void)[] = [];
    this.#looks = [];
    this.#listeners.isMuted = true;
    operations.forEach((operation) => this.#execute(operation, later));
    attach();
    if (focused instanceof HTMLElement && focused !== document.activeElement && this.#place.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
    this.#listeners.isMuted = false;
    later.forEach((act) => act());
  }

  #execute([code, id, ...values]: Operation, later: (() => void)[]): void {
    if (code === Op.Look) {
      this.#looks[id as number] = lookOf(values[0] as string, values[1] as string);
      return;
    }
    if (code === Op.Create) {
      this.#create(id as number, values as [number, number, string?]);
      return;
    }
    const node = this.#shown.get(id as number);
    if (node === undefined) {
      return;
    }
    const [first, second] = values;
    switch (code) {
      case Op.Insert:
        // The screen itself stands before nothing: 0 is the end.
        insert(node, this.#shown.get(first as number), second === 0 ? undefined : this.#shown.get(second as number));
        break;
      case Op.Remove:
        this.#remove(node);
        break;
      case Op.Text:
        node.textContent = first as string;
        break;
      case Op.Style:
        node.style.setProperty(first as string, second as string | null);
        break;
      case Op.Attribute:
        setAttribute(node, first as string, second as string | null, later);
        break;
      case Op.Value:
        setValue(node, first as string, second as number);
        break;
      case Op.Listen:
        this.#listeners.listen(node, first as string, second as ListenOptions);
        break;
      case Op.Unlisten:
        this.#listeners.unlisten(node, first as string);
        break;
      case Op.Invoke:
        later.push(() => invoke(node, first as string, values.slice(1)));
        break;
    }
  }

  #create(id: number, [look, parent, text]: [number, number, string?]): void {
    const node = this.#looks[look]?.cloneNode() as Shown;
    if (isFieldElement(node)) {
      new TextField(node);
    }
    if (text !== undefined) {
      node.textContent = text;
    }
    this.#register(id, node);
    if (parent !== NOWHERE) {
      this.#shown.get(parent)?.append(node);
    }
  }

  #register(id: number, node: Shown): void {
    this.#shown.set(id, node);
    this.#ids.set(node, id);
  }

  #remove(node: Shown): void {
    node.remove();
    for (const gone of [node, ...node.querySelectorAll('*')]) {
      const id = this.#ids.get(gone);
      if (id !== undefined) {
        this.#shown.delete(id);
        this.#listeners.forget(gone);
      }
    }
  }

  #newListeners(): Listeners {
    return new Listeners(this.#place, (node, event, details) => this.#report(node, event, details));
  }

  #report(node: Element, event: string, details: object): void {
    const element = this.#ids.get(node);
    if (element !== undefined) {
      this.#reply({ kind: 'event', element, event, details });
    }
  }
}

/** By tag and styles. */
const looks = new Map<string, Shown>();

function lookOf(tag: string, styles: string): Shown {
  const kind = `${tag} ${styles}`;
  let look = looks.get(kind);
  if (look === undefined) {
    if (REFUSED_TAG.test(tag)) {
      throw new Error(`a screen has no <${tag}>`);
    }
    look = svgTags.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
    look.style.cssText = styles;
    if (looks.size === MAX_LOOKS) {
      looks.clear();
    }
    looks.set(kind, look);
  }
  return look;
}

/** Where the browser can, without losing the focus and the scroll position of what moves. */
function insert(parent: Shown, child: Shown | undefined, before: Shown | undefined): void {
  if (child === undefined) {
    return;
  }
  const place = before ?? null;
  if ('moveBefore' in parent && child.isConnected && parent.isConnected) {
    (parent as { moveBefore: (node: Node, before: Node | null) => void }).moveBefore(child, place);
  } else {
    parent.insertBefore(child, place);
  }
}

function setAttribute(node: Shown, name: string, value: string | null, later: (() => void)[]): void {
  if (REFUSED_ATTRIBUTE.test(name)) {
    throw new Error(`a screen has no attribute ${name}`);
  }
  if (name === 'checked' && node instanceof HTMLInputElement) {
    node.checked = value !== null;
  }
  if (name === 'autofocus' && value !== null) {
    later.push(() => node.focus()); // The browser does this once a document.
  }
  if (value === null) {
    node.removeAttribute(name);
  } else {
    node.setAttribute(name, value);
  }
}

function setValue(node: Shown, value: string, sequence: number): void {
  const field = fieldOf(node);
  if (field !== undefined) {
    field.set(value, sequence);
  } else if (node instanceof HTMLSelectElement || node instanceof HTMLProgressElement) {
    Object.assign(node, { value });
  }
}
