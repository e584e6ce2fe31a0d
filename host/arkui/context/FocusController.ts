/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ElementTree } from '../element/ElementTree';
import type { Element } from '../element/Element';
import { focusTargetOf } from '../components/controls/focusTarget';
import { systemError } from '../../device/systemError';

/** What `UIContext.getFocusController()` answers. */
export class FocusController {
  readonly #tree: ElementTree;

  constructor(tree: ElementTree) {
    this.#tree = tree;
  }

  /** @throws {SystemError} 150003 where no component that can be reached has that id */
  requestFocus(id: string): void {
    const found = find(this.#tree.screen, id);
    if (found === undefined) {
      throw systemError(150003, `no component on the screen has the id '${id}'`);
    }
    focusTargetOf(found).invoke('focus');
  }

  /** Whatever has it: which part of the screen that is only a view knows. */
  clearFocus(): void {
    this.#tree.screen.invoke('blur');
  }
}

/** Not in what is covered by another page or shut off by a dialog. */
function find(element: Element, id: string): Element | undefined {
  if (element.attributes.has('inert')) {
    return undefined;
  }
  if (element.attributes.get('data-id') === id) {
    return element;
  }
  for (const child of element.children) {
    const found = find(child, id);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
