/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { TestContext } from 'node:test';
import { settled } from '../../../host/arkui/build/index';
import * as $ui from '../../../host/arkui/build/index';
import { Screen } from '../../../host/arkui/build/Screen';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { Element } from '../../../host/arkui/element/Element';
import { NavPathStack } from '../../../host/arkui/components/controls/globals';
import type { ElementEvent, Operation } from '../../../host/arkui/element/ops';
import { ElementTree } from '../../../host/arkui/element/ElementTree';
import { configuration } from '../../../host/device/configuration';

/** The attributes of a component, each with what it is called with. */
export type Attributes = Readonly<Record<string, readonly unknown[]>>;

/** A component in a page of a test: its arguments, its attributes, what is in it. */
export function component(
  name: string,
  args: () => readonly unknown[] = () => [],
  attributes: () => Attributes = () => ({}),
  children?: () => void,
): void {
  $ui.node(`test:${name}`, name, args, children, (chain) => {
    for (const [attribute, values] of Object.entries(attributes())) {
      const method = (chain as unknown as Record<string, unknown>)[attribute];
      Reflect.apply(method as (...values: unknown[]) => unknown, chain, values);
    }
  });
}

/** A screen with the preview's own components; what goes wrong on it fails the test. */
export class ControlScreen {
  readonly tree = new ElementTree();
  readonly warnings: string[] = [];
  readonly errors: string[] = [];
  /** Of the page of {@link showDestination}. */
  readonly stack = new NavPathStack();
  readonly screen: Screen;

  constructor(t: TestContext) {
    this.screen = new Screen(this.tree, {
      abilityContext: 'the ability',
      onError: (error, at, what) => this.errors.push(`${at} ${what}: ${String(error)}`),
      onWarning: (message) => this.warnings.push(message),
    });
    t.after(() => {
      this.screen.close();
      configuration.windowWidth = 360;
      configuration.language = 'en-US';
      if (this.errors.length > 0) {
        throw new Error(this.errors.join('\n'));
      }
    });
  }

  /** Shows what a build function describes. */
  async show(build: () => void): Promise<void> {
    class Page extends $ui.Component {
      build(): void {
        build();
      }
    }
    this.screen.mountPage(Page);
    await settled();
  }

  /** Shows a page on a navigation stack, above the text 'below'. */
  async showDestination(build: () => void): Promise<void> {
    this.stack.pushPathByName('page', undefined);
    const destination = (name: string): void => (name === 'page' ? build() : component('NavDestination'));
    await this.show(() => {
      component(
        'Navigation',
        () => [this.stack],
        () => ({ navDestination: [destination] }),
        () => component('Text', () => ['below']),
      );
    });
  }

  /** What views would be told since the last time. */
  changes(): readonly Operation[] {
    return this.tree.takeChanges();
  }

  /** Changes the width of the window, until the test ends. */
  resize(width: number): void {
    configuration.windowWidth = width;
  }

  /** All components of a type on the page and above it, in the order of the tree. */
  all(type: string): ComponentNode[] {
    return [this.screen.root, this.screen.layers]
      .flatMap((root) => [...below(root)])
      .filter((node) => node.type === type);
  }

  first(type: string): ComponentNode {
    const [node] = this.all(type);
    if (node === undefined) {
      throw new Error(`there is no ${type} on the screen`);
    }
    return node;
  }

  /** What a person reads on the screen, or in a part of it; what is hidden or covered is not in it. */
  texts(from: Element = this.tree.screen): string[] {
    return [from, ...visibleBelow(from)].map((element) => element.text).filter((text) => text !== '');
  }

  /** The element with that text, or with that name for those who hear it. */
  labelled(text: string): Element {
    const found = [...visibleBelow(this.tree.screen)].find(
      (element) => element.text === text || element.attributes.get('aria-label') === text,
    );
    if (found === undefined) {
      throw new Error(`nothing on the screen is called '${text}'`);
    }
    return found;
  }

  /** The innermost element around one that hears the event gets it, as in a browser. */
  async send(element: Element, event: string, details: ElementEvent = {}): Promise<void> {
    for (let each: Element | undefined = element; each !== undefined; each = each.parent) {
      if (each.listening.has(event)) {
        this.tree.dispatch(each.id, event, details);
        break;
      }
    }
    await settled();
  }

  async click(target: Element | ComponentNode | string): Promise<void> {
    await this.send(typeof target === 'string' ? this.labelled(target) : elementOf(target), 'click');
  }
}

export function* below(node: ComponentNode): Generator<ComponentNode> {
  for (const child of node.children) {
    yield child;
    yield* below(child);
  }
}

export function* elementsBelow(element: Element): Generator<Element> {
  for (const child of element.children) {
    yield child;
    yield* elementsBelow(child);
  }
}

/** What a person can see and reach. */
function* visibleBelow(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (!child.attributes.has('inert') && child.styles.get('display') !== 'none') {
      yield child;
      yield* visibleBelow(child);
    }
  }
}

/** The part of a component with that tag, itself first. */
export function part(node: ComponentNode, tag: string): Element {
  const found = [node.element, ...elementsBelow(node.element)].find((element) => element.tag === tag);
  if (found === undefined) {
    throw new Error(`${node.type} has no ${tag}`);
  }
  return found;
}

function elementOf(target: Element | ComponentNode): Element {
  return 'element' in target ? target.element : target;
}
