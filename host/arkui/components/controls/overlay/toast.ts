/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BuildHost } from '../../../component/ComponentNode';
import { resolveColor, resolveLength, resolveString } from '../../../../device/resources';
import { LAYER_SHADOW, token } from '../theme';
import { Layer } from './Layer';

const SHORTEST_MS = 1500;
const LONGEST_MS = 10_000;

export interface ToastOptions {
  message: unknown;
  duration?: number;
  bottom?: unknown;
  /** Of the enum Alignment. */
  alignment?: string;
  backgroundColor?: unknown;
  textColor?: unknown;
}

/**
 * A line of text that goes by itself, after 1.5 s unless it says more (10 s at most).
 *
 * @returns ends it at once
 */
export function showToast(host: BuildHost, options: ToastOptions): () => void {
  const layer = new Layer({
    name: 'Toast',
    owner: host.layers,
    isModal: false,
    panel: {
      ...placeOf(options),
      'max-width': 'min(400px, calc(100% - 32px))',
      width: 'fit-content',
      height: 'fit-content',
      padding: '8px 16px',
      'border-radius': '18px',
      'background-color': resolveColor(options.backgroundColor) ?? token('surface'),
      color: resolveColor(options.textColor) ?? token('text'),
      'box-shadow': LAYER_SHADOW,
      'font-size': 'calc(14px * var(--font-scale))',
      'line-height': '1.4',
      'overflow-wrap': 'anywhere',
      'pointer-events': 'none',
      // Above dialogs that open while it is there.
      'z-index': '1000001',
    },
    attributes: { role: 'status' },
    onClosed: () => clearTimeout(timer),
  });
  layer.panel.setText(resolveString(options.message));
  const duration = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, options.duration ?? SHORTEST_MS));
  const timer = setTimeout(() => layer.close(), duration);
  // The system's: it is nothing that the app has left running.
  timer.unref();
  return () => layer.close();
}

/** Without an alignment at the bottom, 80 vp above the edge. */
function placeOf(options: ToastOptions): Record<string, string> {
  const name = options.alignment ?? 'Bottom';
  const edge = resolveLength(options.bottom) ?? '80px';
  return {
    left: name.endsWith('Start') ? '16px' : '0px',
    right: name.endsWith('End') ? '16px' : '0px',
    'margin-left': name.endsWith('Start') ? '0px' : 'auto',
    'margin-right': name.endsWith('End') ? '0px' : 'auto',
    ...(name.startsWith('Top')
      ? { top: '16px' }
      : name.startsWith('Bottom')
        ? { bottom: edge }
        : { top: '0px', bottom: '0px', 'margin-top': 'auto', 'margin-bottom': 'auto' }),
  };
}
