/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../arkui/component/ComponentNode';
import { isEnabled } from '../../arkui/components/common/hearing';
import type { Element } from '../../arkui/element/Element';
import { shownScreen } from '../../hypium/ui/shownScreen';

/**
 * Something on the screen, as UI tests find it: a component of the page, or a part that a component makes by itself, such
 * as the title and the back button of a Navigation. Parts have the types of what a device would have in their place.
 */
export interface UiNode {
  readonly component: ComponentNode;
  readonly element: Element;
  readonly type: string;
  readonly isPart: boolean;
  readonly parent: UiNode | undefined;
}

/** Components that show the texts of their own parts as theirs. */
const SPEAKING_TYPES: ReadonlySet<string> = new Set(['Text', 'Button']);
const TEXT_FIELDS: ReadonlySet<string> = new Set(['TextInput', 'TextArea', 'Search']);
/** What is no box of its own on a device. */
const SPAN_TYPES: ReadonlySet<string> = new Set(['Span', 'ImageSpan', 'SymbolSpan', 'ContainerSpan']);
/** The host's own frame around the pages. */
const FRAME_TYPES: ReadonlySet<string> = new Set(['__Root__', '__Layers__']);

/** Everything that is to be seen, from top to bottom and from the outside in. */
export function visibleNodes(): UiNode[] {
  const shown = shownScreen();
  if (shown === undefined) {
    return [];
  }
  const components = new Map<Element, ComponentNode>();
  [shown.screen.root, shown.screen.layers].forEach((node) => collect(node, components));
  const nodes: UiNode[] = [];
  shown.tree.screen.children.forEach((child) => visit(child, undefined, undefined, components, nodes));
  return nodes;
}

function collect(node: ComponentNode, components: Map<Element, ComponentNode>): void {
  components.set(node.element, node);
  node.children.forEach((child) => collect(child, components));
}

function visit(
  element: Element,
  owner: ComponentNode | undefined,
  parent: UiNode | undefined,
  components: ReadonlyMap<Element, ComponentNode>,
  nodes: UiNode[],
): void {
  if (isHidden(element)) {
    return;
  }
  const component = components.get(element);
  const made = component === undefined ? partAt(element, owner, parent) : nodeOf(component, parent);
  if (made !== undefined) {
    nodes.push(made);
  }
  const isWhole = made?.isPart === true; // A part has nothing in it but its text.
  if (!isWhole) {
    element.children.forEach((child) => visit(child, component ?? owner, made ?? parent, components, nodes));
  }
}

function nodeOf(component: ComponentNode, parent: UiNode | undefined): UiNode | undefined {
  const { type, element } = component;
  return FRAME_TYPES.has(type) || SPAN_TYPES.has(type)
    ? undefined
    : { component, element, type, isPart: false, parent };
}

function partAt(element: Element, owner: ComponentNode | undefined, parent: UiNode | undefined): UiNode | undefined {
  if (owner === undefined || isSpeaking(owner)) {
    return undefined;
  }
  const isButton = element.listening.has('click') && element.attributes.get('data-part') !== 'scrim';
  if (!isButton && element.text === '') {
    return undefined;
  }
  return { component: owner, element, type: isButton ? 'Button' : 'Text', isPart: true, parent };
}

function isSpeaking(component: ComponentNode): boolean {
  const { type } = component;
  return (
    component.definition.children === 'none' ||
    [SPEAKING_TYPES, TEXT_FIELDS, SPAN_TYPES].some((types) => types.has(type))
  );
}

function isHidden(element: Element): boolean {
  return element.styles.get('display') === 'none' || element.styles.get('visibility') === 'hidden';
}

/** What a person reads there: of a text field what is typed, of anything else its own text. */
export function textOf(node: UiNode): string {
  const field = fieldOf(node);
  if (field !== undefined) {
    return field.value ?? '';
  }
  return node.isPart || isSpeaking(node.component) ? ownText(node, node.element) : '';
}

function ownText(node: UiNode, element: Element): string {
  const inner = element.children.filter((child) => !isHidden(child) && !isOtherComponent(node, child));
  return element.text + inner.map((child) => ownText(node, child)).join('');
}

/** Whether an element belongs to a component in this one. Spans are part of their text. */
function isOtherComponent(node: UiNode, element: Element): boolean {
  return node.component.children.some((child) => child.element === element && !SPAN_TYPES.has(child.type));
}

/** Where a person types in it; undefined where it is no text field. */
export function fieldOf(node: UiNode): Element | undefined {
  return TEXT_FIELDS.has(node.type) ? find(node, (element) => element.value !== undefined) : undefined;
}

/** The outermost element of the component itself that is so; not those of components in it. */
export function find(node: UiNode, matches: (element: Element) => boolean): Element | undefined {
  const search = (element: Element): Element | undefined => {
    if (matches(element)) {
      return element;
    }
    const own = element.children.filter((child) => !isOtherComponent(node, child));
    return own.map(search).find((found) => found !== undefined);
  };
  return search(node.element);
}

export function idOf(node: UiNode): string {
  return node.isPart ? '' : (node.component.element.attributes.get('data-id') ?? '');
}

export function isUsable(node: UiNode): boolean {
  return isEnabled(node.component) && !node.element.attributes.has('disabled');
}

/** Whether a checkbox, a switch or a radio button is on. */
export function isOn(node: UiNode): boolean {
  return canBeOn(node) && ['aria-checked', 'aria-pressed'].some((name) => node.element.attributes.get(name) === 'true');
}

export function canBeOn(node: UiNode): boolean {
  return ['Checkbox', 'Radio', 'Toggle'].includes(node.type);
}

/** Whether it is the chosen one of several, such as a tab. */
export function isChosen(node: UiNode): boolean {
  return node.element.attributes.get('aria-selected') === 'true';
}

export function describeNode(node: UiNode): string {
  const id = idOf(node);
  return id === '' ? `${node.type} '${textOf(node)}'` : `${node.type} ${id}`;
}
