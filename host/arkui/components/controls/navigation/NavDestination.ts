/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ActiveRow, ComponentDefinition } from '../../../component/definition';
import { createBox } from '../../common/Box';
import { barRows, viewRow } from './barRows';
import type { ViewRow } from './barRows';
import type { DestinationEvent } from './DestinationEntry';
import { DestinationView } from './DestinationView';

const row: ViewRow<DestinationView> = viewRow;

function eventRow(event: DestinationEvent): ActiveRow {
  return row((view, handler) => view.on(event, handler));
}

/** A page of a navigation stack: what `navDestination` builds for its name. */
export const navDestination: ComponentDefinition = {
  name: 'NavDestination',
  children: 'many',
  create(node) {
    createBox(node, { display: 'flex', fills: 'both' });
    const view = new DestinationView(node);
    node.state = view;
    node.content = view.content;
  },
  attributes: {
    ...barRows,
    mode: row((view, mode) => view.setDialog(mode === 'DIALOG')),
    onReady: eventRow('onReady'),
    onWillAppear: eventRow('onWillAppear'),
    onWillShow: eventRow('onWillShow'),
    onShown: eventRow('onShown'),
    onWillHide: eventRow('onWillHide'),
    onHidden: eventRow('onHidden'),
    onWillDisappear: eventRow('onWillDisappear'),
    onBackPressed: eventRow('onBackPressed'),
    systemBarStyle: { noEffect: 'the preview has no status bar' },
    ignoreLayoutSafeArea: { noEffect: 'the preview has no status bar' },
  },
};
