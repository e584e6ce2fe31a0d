/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Builder, ComponentNode } from '../../../component/ComponentNode';
import type { Row } from '../../../component/definition';
import { fields } from '../../common/rows';
import { colorOf } from '../../values/colors';
import { isGroup } from '../../values/lengths';
import { callHandler } from '../controlRows';
import { builderOf } from '../slot';
import { dismissAs } from './dismissal';
import { Layer } from './Layer';
import { perNode, Switchable } from './Switchable';

type Options = Readonly<Record<string, unknown>>;

const covers = perNode(() => new Switchable<Layer>());

function open(node: ComponentNode, builder: Builder, options: Options, switchable: Switchable<Layer>): Layer {
  callHandler(node, 'onWillAppear', options['onWillAppear']);
  const layer = new Layer({
    name: 'ContentCover',
    owner: node,
    isModal: true,
    panel: {
      inset: '0px',
      display: 'flex',
      'flex-direction': 'column',
      'background-color': colorOf(options['backgroundColor']),
    },
    attributes: { role: 'dialog' },
    opener: node.element,
    onDismiss: (reason) => dismissAs(node, options, reason, () => layer.close()),
    onClosed: () => {
      switchable.gone();
      callHandler(node, 'onWillDisappear', options['onWillDisappear']);
      callHandler(node, 'onDisappear', options['onDisappear']);
    },
  });
  layer.mount(builder);
  callHandler(node, 'onAppear', options['onAppear']);
  return layer;
}

/** A page of its own over everything, while the page says so. */
const bindContentCover: Row = {
  apply: (node, isShow, content, given) => {
    const switchable = covers(node);
    const builder = builderOf(content);
    if (builder === undefined) {
      switchable.opened?.close();
      return;
    }
    switchable.set(isShow === true, () => open(node, builder, isGroup(given) ? given : {}, switchable));
  },
  fields: [
    undefined,
    undefined,
    // Accepted and not drawn: an animation.
    fields(
      'backgroundColor',
      'onAppear',
      'onDisappear',
      'onWillAppear',
      'onWillDisappear',
      'onWillDismiss',
      'modalTransition',
      'transition',
    ),
  ],
};

export const coverRows: Readonly<Record<string, Row>> = { bindContentCover };
