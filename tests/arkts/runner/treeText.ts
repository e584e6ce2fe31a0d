/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createHash } from 'node:crypto';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { Element } from '../../../host/arkui/element/Element';
import type { ListenOptions } from '../../../host/arkui/element/ops';
import type { Look } from './defaultLooks';
import { defaultLook, wayTo } from './defaultLooks';
import { valueText } from './valueText';

const MAX_COLUMNS = 110;
const INDENT = '  ';
/** Pictures that are written out say nothing to a reader; of each a part of its hash tells whether it is another one. */
const WRITTEN_OUT = /data:[\w/+-]+[,;][^")]{40,}/g;

/**
 * A screen as text, one line a component with what the page gave it, and below it each of its elements behind a bar:
 *
 *     Column({ space: 8 }).width('100%')
 *     | div {gap: 8px; width: 100%}
 *       Text('hello').onClick(f)
 *       | div 'hello' {cursor: pointer; -max-width} on click
 *
 * Styles and attributes that every such component has are left out unless `isWhole`; one that is missing has a minus.
 */
export function treeLines(root: ComponentNode, layers: ComponentNode, isWhole: boolean): string[] {
  const writer = new TreeWriter([root, layers], isWhole);
  const page = root.element.children.flatMap((element) => writer.lines(element));
  const above = layers.element.children.flatMap((element) => writer.lines(element));
  return above.length === 0 ? page : [...page, '-- above the page', ...above];
}

/** The place of an element: in which component, by which way, how far to the right. */
interface Place {
  readonly component: string | undefined;
  readonly way: string;
  readonly depth: number;
}

class TreeWriter {
  readonly #owners = new Map<Element, ComponentNode>();
  readonly #isWhole: boolean;

  constructor(roots: readonly ComponentNode[], isWhole: boolean) {
    this.#isWhole = isWhole;
    roots.forEach((node) => this.#own(node));
  }

  lines(element: Element, place: Place = { component: undefined, way: element.tag, depth: 0 }): string[] {
    const node = this.#owners.get(element);
    const { component, way, depth }: Place =
      node === undefined ? place : { component: node.type, way: element.tag, depth: place.depth };
    const indent = INDENT.repeat(depth);
    const look = this.#isWhole ? undefined : defaultLook(component, way);
    const own = element.children.filter((child) => !this.#owners.has(child));
    return [
      ...(node === undefined ? [] : componentLines(node, indent)),
      ...wrapped(elementWords(element, look), indent),
      ...element.children.flatMap((child) =>
        this.lines(child, { component, way: wayTo(way, child, own.indexOf(child)), depth: depth + 1 }),
      ),
    ];
  }

  #own(node: ComponentNode): void {
    this.#owners.set(node.element, node);
    node.children.forEach((child) => this.#own(child));
  }
}

/** The call as the page has it; one line an attribute, where it would be too long. */
function componentLines(node: ComponentNode, indent: string): string[] {
  const call = `${indent}${node.type}(${node.argumentValues.map(valueText).join(', ')})`;
  const attributes = [...node.attributes].map(([name, values]) => `.${name}(${values.map(valueText).join(', ')})`);
  const line = call + attributes.join('');
  return line.length <= MAX_COLUMNS
    ? [line]
    : [call, ...attributes.map((attribute) => `${indent}${INDENT}${INDENT}${attribute}`)];
}

function elementWords(element: Element, look: Look | undefined): string[] {
  const words = [`| ${element.tag}`];
  for (const [name, value] of differences(element.attributes, look?.attributes)) {
    words.push(value === undefined ? `-${name}` : value === '' ? name : `${name}=${quoted(shortened(value))}`);
  }
  if (element.value !== undefined) {
    words.push(`value ${quoted(element.value)}`);
  }
  if (element.text !== '') {
    words.push(quoted(element.text));
  }
  words.push(...styleWords(differences(element.styles, look?.styles)));
  words.push(...sorted(element.listening).map(([event, { options }]) => `on ${event}${optionsText(options)}`));
  return words;
}

/** `{display: flex; gap: 8px}`, as words. */
function styleWords(styles: readonly [string, string | undefined][]): string[] {
  const words = styles.map(([property, value]) =>
    value === undefined ? `-${property};` : `${property}: ${shortened(value)};`,
  );
  const [first = '', ...others] = words;
  const braced = [`{${first}`, ...others];
  return words.length === 0 ? [] : [...braced.slice(0, -1), `${(braced.at(-1) ?? '').slice(0, -1)}}`];
}

/** What is not as by default, and with undefined what is by default and is not here. */
function differences(
  values: ReadonlyMap<string, string>,
  usual: ReadonlyMap<string, string> = new Map(),
): [string, string | undefined][] {
  const missing = [...usual.keys()].filter((name) => !values.has(name));
  const others = [...values].filter(([name, value]) => usual.get(name) !== value);
  return sorted(new Map<string, string | undefined>([...others, ...missing.map((name) => [name, undefined] as const)]));
}

function optionsText(options: ListenOptions): string {
  const texts = Object.entries(options).map(([name, value]) => (value === true ? name : `${name} ${String(value)}`));
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

/** Words in lines that are not too long, where a word is not by itself. */
function wrapped(words: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of words) {
    if (line.trim() !== '' && line.length + 1 + word.length > MAX_COLUMNS) {
      lines.push(line);
      line = `${indent}|  `;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}

function shortened(value: string): string {
  return value.replaceAll(
    WRITTEN_OUT,
    (picture) => `data:#${createHash('sha256').update(picture).digest('hex').slice(0, 6)}`,
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll('\n', '\\n')}'`;
}
