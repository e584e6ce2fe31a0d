/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { PageChecks } from '../support/checks';
import { contrastFindings } from './contrast';
import { layoutFindings } from './layout';
import { namingFindings } from './naming';
import { computedStyle, scrollTo, showsFocus, visibleTexts } from './reading';
import { followTapListeners, touchFindings } from './touch';

const pageChecks: PageChecks = {
  layoutFindings: (screen) => layoutFindings(screen as HTMLElement),
  contrastFindings: (screen) => contrastFindings(screen as HTMLElement),
  touchFindings: (screen) => touchFindings(screen as HTMLElement),
  namingFindings: (screen) => namingFindings(screen as HTMLElement),
  computedStyle: (element, property) => computedStyle(element as Element, property),
  showsFocus: (element) => showsFocus(element as Element),
  scrollTo: (list, share) => scrollTo(list as Element, share),
  visibleTexts: (list, selector) => visibleTexts(list as Element, selector),
};
followTapListeners();
Object.assign(globalThis, { pageChecks });
