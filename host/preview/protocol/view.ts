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

/** The app lets a person choose files; answered by {@link ChosenFiles}. */
export interface ChooseFiles {
  readonly kind: 'choose';
  readonly question: number;
  /** Such as `.pem`; empty: all. */
  readonly suffixes: readonly string[];
  readonly maxCount: number;
}

/** A file of the app for the person. */
export interface DeliverFile {
  readonly kind: 'deliver';
  readonly name: string;
  /** In base64. */
  readonly content: string;
}

/** A text for the PC's clipboard. */
export interface CopyText {
  readonly kind: 'copy';
  readonly text: string;
}

/** The view has been sent all that the app had to show when it asked; see {@link AskRest}. */
export interface Rested {
  readonly kind: 'rested';
  readonly question: number;
}

export type ScreenMessage = Snapshot | Changes;
export type ViewMessage = ScreenMessage | ChooseFiles | DeliverFile | CopyText | Rested;

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

export interface ChosenFile {
  readonly name: string;
  /** In base64. */
  readonly content: string;
}

/** None where the person decided against it. */
export interface ChosenFiles {
  readonly kind: 'chosen';
  readonly question: number;
  readonly files: readonly ChosenFile[];
}

/** The view wants to know when it has been sent everything; answered by {@link Rested}. */
export interface AskRest {
  readonly kind: 'askRest';
  readonly question: number;
}

export type ViewReply = Applied | EventReport | ChosenFiles | AskRest;

/** How many batches a view may owe an answer for. One more than one, so that a frame is under way while one is drawn. */
export const BATCHES_IN_FLIGHT = 2;
/** Besides, so many that are the start of what the next one goes on with: while the app builds it, nobody hears answers. */
export const PARTS_IN_FLIGHT = 3;

/** All files that are chosen at once: certificates, and what somebody wants to send. */
export const MAX_CHOSEN_BYTES = 8 * 1024 * 1024;

/** The largest reply: those files in base64. */
export const MAX_REPLY_BYTES = 12 * 1024 * 1024;

/** The largest of any other kind: an event with the text of a long text field. */
const MAX_EVENT_LENGTH = 1024 * 1024;

const EVENT_NAME = /^[a-z]{1,32}$/;
const DETAILS: Readonly<Record<keyof ElementEvent, 'string' | 'number' | 'boolean'>> = {
  value: 'string',
  sequence: 'number',
  checked: 'boolean',
  x: 'number',
  y: 'number',
  left: 'number',
  top: 'number',
  width: 'number',
  height: 'number',
  naturalWidth: 'number',
  naturalHeight: 'number',
  scrollLeft: 'number',
  scrollTop: 'number',
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
  if (message['kind'] !== 'chosen' && text.length > MAX_EVENT_LENGTH) {
    throw new ProtocolError('too long');
  }
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
    case 'askRest':
      if (isCount(message['question'])) {
        return { kind: 'askRest', question: message['question'] };
      }
      break;
    case 'chosen': {
      const { question, files } = message;
      if (isCount(question) && Array.isArray(files) && files.every(isChosenFile)) {
        return { kind: 'chosen', question, files };
      }
      break;
    }
    default:
  }
  throw new ProtocolError('no reply of a view');
}

function isChosenFile(value: unknown): value is ChosenFile {
  return isRecord(value) && typeof value['name'] === 'string' && typeof value['content'] === 'string';
}

function areDetails(value: unknown): value is ElementEvent {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([name, detail]) => Object.hasOwn(DETAILS, name) && typeof detail === DETAILS[name as keyof ElementEvent],
    )
  );
}
