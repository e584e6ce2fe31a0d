/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ElementEvent, Operation } from '../../arkui/element/ops';
import { isCount, isRecord, parseObject, ProtocolError } from './json';

/**
 * A view: the connection between the process of a device and one browser that shows its screen. The process sends
 * batches of operations, the browser says when it has applied one, and reports events.
 */

/** The whole screen; whatever the view showed before is gone. */
export interface Snapshot {
  readonly kind: 'snapshot';
  readonly batch: number;
  readonly operations: readonly Operation[];
}

/** What has changed since the last batch. */
export interface Changes {
  readonly kind: 'changes';
  readonly batch: number;
  readonly operations: readonly Operation[];
}

export type ViewMessage = Snapshot | Changes;

/** The view shows the batch of this number; another one may come. */
export interface Applied {
  readonly kind: 'applied';
  readonly batch: number;
}

export interface EventReport {
  readonly kind: 'event';
  readonly element: number;
  readonly event: string;
  readonly details: ElementEvent;
}

export type ViewReply = Applied | EventReport;

/** How many batches a view may owe an answer for. One more than one, so that a frame is under way while one is drawn. */
export const BATCHES_IN_FLIGHT = 2;

/** The largest report of a view: the text of a long text field. */
export const MAX_REPLY_BYTES = 1024 * 1024;

const EVENT_NAME = /^[a-z]{1,32}$/;
const DETAILS: Readonly<Record<keyof ElementEvent, 'string' | 'number' | 'boolean'>> = {
  value: 'string',
  sequence: 'number',
  checked: 'boolean',
  x: 'number',
  y: 'number',
  scrollLeft: 'number',
  scrollTop: 'number',
  width: 'number',
  height: 'number',
  scrollWidth: 'number',
  scrollHeight: 'number',
  key: 'string',
  isVisible: 'boolean',
  selectionStart: 'number',
  selectionEnd: 'number',
};

/** @throws ProtocolError */
export function parseViewReply(text: string): ViewReply {
  const message = parseObject(text);
  switch (message['kind']) {
    case 'applied':
      if (isCount(message['batch'])) {
        return { kind: 'applied', batch: message['batch'] };
      }
      break;
    case 'event': {
      const { element, event, details } = message;
      if (isCount(element) && typeof event === 'string' && EVENT_NAME.test(event) && areDetails(details)) {
        return { kind: 'event', element, event, details };
      }
      break;
    }
    default:
  }
  throw new ProtocolError('no reply of a view');
}

function areDetails(value: unknown): value is ElementEvent {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([name, detail]) => Object.hasOwn(DETAILS, name) && typeof detail === DETAILS[name as keyof ElementEvent],
    )
  );
}
