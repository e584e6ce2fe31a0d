/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { ComponentDefinition } from '../../../host/arkui/component/definition';
import type { ComponentClass } from '../../../host/arkui/build/Component';
import type { Page } from '../../../host/arkui/build/Page';
import { Screen } from '../../../host/arkui/build/Screen';
import { settled } from '../../../host/arkui/build/index';
import { ElementTree } from '../../../host/arkui/element/ElementTree';
import { catalogOf, textsOf } from './definitions';

/** A failure that the screen was told: `pages/Index.ets:3:5 Text.onClick: message`. */
export type Failure = string;

/** A screen with the small components of these tests, and what it reports. */
export class TestScreen {
  readonly tree = new ElementTree();
  readonly failures: Failure[] = [];
  readonly warnings: string[] = [];
  readonly screen: Screen;

  constructor(more: readonly ComponentDefinition[] = []) {
    this.screen = new Screen(this.tree, {
      catalog: catalogOf(more),
      onError: (error, at, what) => {
        this.failures.push(`${at} ${what}: ${error instanceof Error ? error.message : String(error)}`);
      },
      onWarning: (message) => this.warnings.push(message),
    });
  }

  show(page: ComponentClass): Page {
    return this.screen.mountPage(page);
  }

  get texts(): string[] {
    return textsOf(this.screen.root);
  }

  /** The first component of a type, anywhere on the page. */
  first(type: string, from: ComponentNode = this.screen.root): ComponentNode {
    const found = this.find(type, from);
    if (found === undefined) {
      throw new Error(`there is no ${type} on the screen`);
    }
    return found;
  }

  async click(node: ComponentNode): Promise<void> {
    this.tree.dispatch(node.element.id, 'click');
    await settled();
  }

  private find(type: string, from: ComponentNode): ComponentNode | undefined {
    for (const child of from.children) {
      const found = child.type === type ? child : this.find(type, child);
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }
}
