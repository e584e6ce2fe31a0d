/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Fields, Row } from '../../../component/definition';
import { fields } from '../../common/rows';
import { isGroup } from '../../values/lengths';
import { builderOf } from '../slot';
import { Sheet } from './Sheet';
import { perNode, Switchable } from './Switchable';

const OPTION_FIELDS: Fields = {
  ...fields('height', 'detents', 'width', 'showClose', 'dragBar', 'preferType', 'backgroundColor', 'maskColor'),
  ...fields('onAppear', 'onDisappear', 'onWillAppear', 'onWillDisappear', 'shouldDismiss', 'onWillDismiss'),
  ...fields('enableOutsideInteractive', 'title'),
  // Accepted and not drawn: blur, a page of its own, springing back, a keyboard that covers.
  ...fields('blurStyle', 'mode', 'scrollSizeMode', 'onWillSpringBackWhenDismiss', 'keyboardAvoidMode', 'uiContext'),
};

const sheets = perNode(() => new Switchable<Sheet>());

/** A sheet, while the page says so. */
const bindSheet: Row = {
  apply: (node, isShow, content, given) => {
    const switchable = sheets(node);
    const options = isGroup(given) ? given : {};
    const builder = builderOf(content);
    switchable.opened?.update(options);
    switchable.set(
      isShow === true && builder !== undefined,
      () => new Sheet(node, builder ?? noContent, options, () => switchable.gone()),
    );
  },
  fields: [undefined, undefined, { ...OPTION_FIELDS, title: fields('title', 'subtitle') }],
};

function noContent(): void {
  return undefined;
}

export const sheetRows: Readonly<Record<string, Row>> = { bindSheet };
