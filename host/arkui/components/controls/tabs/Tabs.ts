/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ActiveRow, ComponentDefinition } from '../../../component/definition';
import { resolveNumber } from '../../../../device/resources';
import { createBox } from '../../common/Box';
import { fields, silentRows } from '../../common/rows';
import { colorOf } from '../../values/colors';
import { isGroup, lengthOf } from '../../values/lengths';
import { setStyles } from '../../elements';
import { token } from '../theme';
import { TabPage } from './TabContent';
import { TabsController } from './TabsController';
import { TabsView } from './TabsView';

function viewOf(node: ComponentNode): TabsView {
  return node.state as TabsView;
}

function row(apply: (view: TabsView, value: unknown) => void, known?: ActiveRow['fields']): ActiveRow {
  const active = (node: ComponentNode, value: unknown): void => apply(viewOf(node), value);
  return known === undefined ? { apply: active } : { apply: active, fields: known };
}

/** Pages of which one is shown, and a bar to choose it. */
export const tabs: ComponentDefinition = {
  name: 'Tabs',
  children: 'many',
  arguments: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : {};
      const view = viewOf(node);
      if (options['barPosition'] !== undefined) {
        view.layout.position = options['barPosition'] === 'End' ? 'End' : 'Start';
      }
      view.setIndex(resolveNumber(options['index']));
      view.setController(options['controller'] instanceof TabsController ? options['controller'] : undefined);
    },
    fields: [fields('barPosition', 'index', 'controller')],
  },
  create(node) {
    createBox(node, { display: 'flex', fills: 'both' });
    setStyles(node.element, { position: 'relative', overflow: 'hidden' });
    const view = new TabsView(node);
    node.state = view;
    node.content = view.content;
  },
  update: (node) => viewOf(node).draw(),
  insertChild(node, child, before) {
    node.content.insert(child.element, before?.element);
    viewOf(node).arrange();
  },
  childRemoved(node, child) {
    if (child.state instanceof TabPage) {
      viewOf(node).removed(child.state);
    }
  },
  dispose: (node) => viewOf(node).dispose(),
  attributes: {
    barPosition: row((view, value) => {
      view.layout.position = value === 'End' ? 'End' : 'Start';
    }),
    vertical: row((view, value) => {
      view.layout.isVertical = value === true;
    }),
    barMode: row(
      (view, value) => {
        view.layout.isScrollable = value === 'Scrollable';
      },
      [undefined, {}],
    ),
    barWidth: row((view, value) => {
      view.layout.width = lengthOf(value);
    }),
    barHeight: row((view, value) => {
      const height = lengthOf(value);
      view.layout.height = height === 'auto' ? 'fit-content' : height;
    }),
    barOverlap: row((view, value) => {
      view.layout.isOver = value === true;
    }),
    barBackgroundColor: row((view, value) => view.bar.setStyle('background-color', colorOf(value))),
    divider: row(
      (view, value) => {
        const line = isGroup(value) ? value : {};
        const width = lengthOf(line['strokeWidth']);
        setStyles(view.divider, {
          display: width === undefined ? 'none' : 'block',
          'align-self': 'stretch',
          'flex-basis': width,
          margin: `0px ${lengthOf(line['endMargin']) ?? '0px'} 0px ${lengthOf(line['startMargin']) ?? '0px'}`,
          'background-color': colorOf(line['color']) ?? token('line'),
        });
      },
      [fields('strokeWidth', 'color', 'startMargin', 'endMargin')],
    ),
    onChange: row((view, handler) => {
      view.onChange = handler;
    }),
    onTabBarClick: row((view, handler) => {
      view.onTabBarClick = handler;
    }),
    onContentWillChange: row((view, handler) => {
      view.onContentWillChange = handler;
    }),
    ...silentRows('pages change by their tabs only', 'scrollable', 'edgeEffect', 'onGestureSwipe'),
    onAnimationStart: row((view, handler) => {
      view.onAnimationStart = handler;
    }),
    onAnimationEnd: row((view, handler) => {
      view.onAnimationEnd = handler;
    }),
    ...silentRows('pages change without an animation', 'animationDuration', 'animationMode', 'customContentTransition'),
    ...silentRows('the bar has a plain ground', 'barBackgroundBlurStyle', 'fadingEdge'),
    ...silentRows('the bar has the width of the component', 'barGridAlign'),
  },
};
