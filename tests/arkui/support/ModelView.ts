/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { NOWHERE, Op } from '../../../host/arkui/element/ops';
import type { ListenOptions, Operation } from '../../../host/arkui/element/ops';

interface Box {
  readonly id: number;
  readonly tag: string;
  parent: Box | undefined;
  children: Box[];
  text: string;
  value: string | undefined;
  readonly styles: Map<string, string>;
  readonly attributes: Map<string, string>;
  readonly listening: Map<string, ListenOptions>;
}

/** The smallest view: what a browser makes of the operations, and strict where that would only shrug. */
export class ModelView {
  readonly #boxes = new Map<number, Box>();
  readonly screen = newBox(0, 'div');
  readonly invocations: string[] = [];
  /** Of the present batch: tag and styles. */
  readonly #looks = new Map<number, [string, string]>();

  constructor() {
    this.#boxes.set(0, this.screen);
  }

  apply(operations: readonly Operation[]): void {
    this.#looks.clear();
    operations.forEach((operation) => this.#apply(operation));
  }

  /** How many boxes it has to remember, the screen included. */
  get size(): number {
    return this.#boxes.size;
  }

  toString(): string {
    return describe(this.screen);
  }

  #apply(operation: Operation): void {
    const [op, id, ...values] = operation as readonly [Op, number, ...unknown[]];
    const [name, value] = values as [string, string | null];
    switch (op) {
      case Op.Look:
        this.#looks.set(id, values as [string, string]);
        break;
      case Op.Create:
        assert.ok(!this.#boxes.has(id), `element ${id} is created twice`);
        this.#create(id, values as [number, number, string?]);
        break;
      case Op.Insert:
        this.#insert(this.#box(id), values as [number, number]);
        break;
      case Op.Remove:
        this.#remove(this.#boxes.get(id));
        break;
      case Op.Text:
        this.#box(id).text = name;
        break;
      case Op.Style:
        setOrDelete(this.#box(id).styles, name, value);
        break;
      case Op.Attribute:
        setOrDelete(this.#box(id).attributes, name, value);
        break;
      case Op.Value:
        this.#box(id).value = name;
        break;
      case Op.Listen:
        this.#box(id).listening.set(name, values[1] as ListenOptions);
        break;
      case Op.Unlisten:
        this.#box(id).listening.delete(name);
        break;
      case Op.Invoke:
        this.invocations.push(`${this.#box(id).id}.${name}`);
        break;
    }
  }

  #create(id: number, [lookNumber, parent, text = '']: [number, number, string?]): void {
    const look = this.#looks.get(lookNumber);
    assert.ok(look, `element ${id} looks like nothing`);
    const [tag, styles] = look;
    const box = newBox(id, tag);
    box.text = text;
    for (const [, property = '', value = ''] of styles.matchAll(/([^:]+):([^;]*);/g)) {
      box.styles.set(property, value);
    }
    this.#boxes.set(id, box);
    if (parent !== NOWHERE) {
      this.#insert(this.#box(parent), [id, 0]);
    }
  }

  #insert(parent: Box, [childId, beforeId]: [number, number]): void {
    const child = this.#box(childId);
    for (let outer: Box | undefined = parent; outer !== undefined; outer = outer.parent) {
      assert.notEqual(outer, child, `element ${childId} would be inside of itself`);
    }
    child.parent?.children.splice(child.parent.children.indexOf(child), 1);
    const index = beforeId === 0 ? parent.children.length : parent.children.indexOf(this.#box(beforeId));
    assert.ok(index >= 0, `element ${beforeId} is not in element ${parent.id}`);
    parent.children.splice(index, 0, child);
    child.parent = parent;
  }

  #remove(box: Box | undefined): void {
    if (box !== undefined) {
      box.parent?.children.splice(box.parent.children.indexOf(box), 1);
      this.#forget(box);
    }
  }

  #forget(box: Box): void {
    this.#boxes.delete(box.id);
    box.children.forEach((child) => this.#forget(child));
  }

  #box(id: number): Box {
    const box = this.#boxes.get(id);
    assert.ok(box, `there is no element ${id}`);
    return box;
  }
}

function newBox(id: number, tag: string): Box {
  return {
    id,
    tag,
    parent: undefined,
    children: [],
    text: '',
    value: undefined,
    styles: new Map(),
    attributes: new Map(),
    listening: new Map(),
  };
}

function describe(box: Box, depth = 0): string {
  const own = [box.styles, box.attributes, box.listening].map((map) => JSON.stringify([...map].sort()));
  const line = `${'  '.repeat(depth)}${box.tag}#${box.id} ${own.join(' ')} ${box.text} ${box.value ?? ''}\n`;
  return line + box.children.map((child) => describe(child, depth + 1)).join('');
}

function setOrDelete(map: Map<string, string>, name: string, value: string | null): void {
  if (value === null) {
    map.delete(name);
  } else {
    map.set(name, value);
  }
}
