/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ActiveRow } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { colorOf } from '../../values/colors';
import { fontFamilyOf, fontSizeOf, fontStyleOf, fontWeightOf } from '../../values/fonts';
import { isGroup } from '../../values/lengths';
import { FONT_FIELDS } from '../controlRows';
import { setStyles } from '../../elements';
import { token } from '../theme';

/**
 * The look of what an empty field shows. A browser has it in a pseudo-element, which no style of an element reaches: these
 * are variables, and the view's style sheet uses them for `::placeholder`.
 */
export function placeholderRows(inputOf: (node: ComponentNode) => Element): Record<string, ActiveRow> {
  return {
    placeholderColor: {
      apply: (node, value) => inputOf(node).setStyle('--placeholder-color', colorOf(value) ?? token('secondaryText')),
    },
    placeholderFont: {
      apply: (node, value) => {
        const font = isGroup(value) ? value : {};
        setStyles(inputOf(node), {
          '--placeholder-font-size': fontSizeOf(font['size']),
          '--placeholder-font-weight': fontWeightOf(font['weight']),
          '--placeholder-font-family': fontFamilyOf(font['family']),
          '--placeholder-font-style': fontStyleOf(font['style']),
        });
      },
      fields: [FONT_FIELDS],
    },
  };
}
