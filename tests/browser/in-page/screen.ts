/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Operation } from '../../../host/arkui/element/ops';
import { ScreenView } from '../../../host/preview/client/ScreenView';

/** What a person has done on the screen, in order: `click 3`. */
const heard: string[] = [];
let view: ScreenView | undefined;
let batches = 0;

/** Shows a whole screen, or what has changed on it, in the element with the id `place`. */
function show(kind: 'snapshot' | 'changes', operations: readonly Operation[]): void {
  const place = document.getElementById('place');
  if (place === null) {
    throw new Error('the page has no place for a screen');
  }
  view ??= new ScreenView(place, (reply) => {
    if (reply.kind === 'event') {
      const { event, element } = reply;
      heard.push(`${event} ${element}`);
    }
  });
  view.show({ kind, batch: ++batches, operations });
}

Object.assign(globalThis, { show, heard });
