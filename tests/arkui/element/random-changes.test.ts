/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from '../../../host/arkui/element/Element';
import { ElementTree } from '../../../host/arkui/element/ElementTree';
import { fuzzSeed, Random } from '../../interop/support/random';
import { ModelView } from '../support/ModelView';

const ROUNDS = 400;
const MAX_STEPS_PER_ROUND = 12;
const MAX_ELEMENTS = 40;

test('a view that gets all changes shows what one sees that comes later', () => {
  const seed = fuzzSeed();
  console.log(`FUZZ_SEED=${seed}`);
  const random = new Random(seed);
  const tree = new ElementTree();
  const elements: Element[] = [tree.screen];
  const follower = new ModelView();
  for (let round = 0; round < ROUNDS; round++) {
    for (let step = random.below(MAX_STEPS_PER_ROUND); step >= 0; step--) {
      change(tree, elements, random);
    }
    follower.apply(tree.takeChanges());
    const newcomer = new ModelView();
    newcomer.apply(tree.snapshot());
    assert.equal(follower.toString(), newcomer.toString(), `round ${round}`);
    assert.equal(follower.size, newcomer.size, `round ${round}: it remembers what has gone`);
  }
});

function change(tree: ElementTree, elements: Element[], random: Random): void {
  const element = random.pick(elements);
  switch (random.below(9)) {
    case 0:
    case 1:
      if (elements.length < MAX_ELEMENTS) {
        elements.push(tree.create(random.pick(['div', 'span'])));
      }
      break;
    case 2:
    case 3:
    case 4:
      move(element, random.pick(elements), random);
      break;
    case 5:
      if (element !== tree.screen && random.below(2) === 0) {
        element.remove();
        forget(elements, element);
      }
      break;
    case 6:
      element.setStyle(random.pick(['color', 'width']), random.pick([undefined, '1px', '2px']));
      break;
    case 7:
      element.setAttribute('role', random.pick([undefined, 'button']));
      element.listen(
        'click',
        random.below(2) === 0 ? undefined : (): void => undefined,
        random.pick([{}, { bubbles: true }]),
      );
      break;
    case 8:
      element.setText(random.pick(['', 'a', 'b']));
      element.invoke('focus');
      break;
  }
}

function move(child: Element, into: Element, random: Random): void {
  if (child === child.tree.screen) {
    return;
  }
  for (let outer: Element | undefined = into; outer !== undefined; outer = outer.parent) {
    if (outer === child) {
      return;
    }
  }
  const before = random.pick([undefined, ...into.children.filter((sibling) => sibling !== child)]);
  into.insert(child, before);
}

function forget(elements: Element[], element: Element): void {
  elements.splice(elements.indexOf(element), 1);
  element.children.forEach((child) => forget(elements, child));
}
