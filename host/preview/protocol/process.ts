/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { LogEntry } from './control';
import type { Blockage, Fault } from './fault';
import type { DeviceSettings } from './settings';

/** What the preview tells the process of a device, by IPC. Both are this program: nothing is checked. */
export type ProcessOrder =
  /** An app will need these modules: load them as soon as there is nothing else to do. */
  | { readonly kind: 'prepare'; readonly modules: readonly string[] }
  /** Run this bundle of the app, which exports `start`; once a process. */
  | {
      readonly kind: 'launch';
      readonly bundle: string;
      readonly settings: DeviceSettings;
      readonly navigation: unknown;
    }
  /** A browser comes; answered by `awaitsView`, whereupon `view` follows. */
  | { readonly kind: 'announceView' }
  /** Comes with the socket of a browser whose WebSocket handshake is to be answered. */
  | {
      readonly kind: 'view';
      readonly method: string;
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'configure'; readonly settings: DeviceSettings }
  | { readonly kind: 'back' }
  | { readonly kind: 'reloadResources' }
  /** Answered by `saved`. */
  | { readonly kind: 'save' }
  /** Ends the app as a person does who swipes it away, and the process. */
  | { readonly kind: 'end' };

export type ProcessReport =
  /** The process can be given an app. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'launched' }
  | { readonly kind: 'awaitsView' }
  /** The socket of a browser has arrived. */
  | { readonly kind: 'tookView' }
  | { readonly kind: 'log'; readonly entries: readonly LogEntry[] }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** The last word of a process that ends for an exception that nobody caught. */
  | { readonly kind: 'crashed'; readonly fault: Fault }
  /** The app has gone to the background by itself, or because a person went back out of it. */
  | { readonly kind: 'wentToBackground' }
  | { readonly kind: 'saved'; readonly navigation: unknown };

/** What the watchdog of the process reports, one JSON object a line, on a pipe of its own: the main thread is blocked. */
export type WatchdogReport = { readonly kind: 'blocked'; readonly blockage: Blockage } | { readonly kind: 'unblocked' };

/** The descriptor of that pipe; 3 is the IPC channel. */
export const WATCHDOG_DESCRIPTOR = 4;
