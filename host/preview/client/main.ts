/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ControlMessage, Problems } from '../protocol/control';
import { DeviceFrame } from './DeviceFrame';
import { h } from './dom';
import { LiveSocket } from './LiveSocket';
import { LogPanel } from './LogPanel';
import { problemPanel } from './overlays';
import { PeerBar } from './PeerBar';
import { textsOf } from './texts';

/** The page of the preview: the devices, what they log, and what keeps them from running. */

const texts = textsOf(/^zh/i.test(navigator.language) ? 'zh-CN' : 'en-US');
const banner = h('div', { className: 'banner', role: 'status', hidden: true }, texts('disconnected'));
const problems = h('div');
const stage = h('main');
const log = new LogPanel();
log.speak(texts);
document.documentElement.lang = navigator.language;
const peers = new PeerBar(texts);
document.body.append(banner, peers.element, stage, log.element, problems);
// The address can be shown and kept; the token stays in a cookie.
history.replaceState(null, '', '/');

let frames: DeviceFrame[] = [];
const control = new LiveSocket(
  '/control',
  (message) => hear(message as ControlMessage),
  (isOpen) => {
    banner.hidden = isOpen;
  },
);
control.connect();

function hear(message: ControlMessage): void {
  switch (message.kind) {
    case 'hello':
      if (frames.length !== message.devices.length) {
        frames = message.devices.map((_device, index) => new DeviceFrame(index, (request) => control.send(request)));
        stage.replaceChildren(...frames.map(({ element }) => element));
      }
      message.devices.forEach((status, index) => frames[index]?.show(status));
      log.clear();
      showProblems(message);
      peers.show(message.peers);
      break;
    case 'device':
      frames[message.device]?.show(message.status);
      break;
    case 'problems':
      showProblems(message);
      break;
    case 'peers':
      peers.show(message.peers);
      break;
    case 'log':
      log.add(frames[message.device]?.name ?? '', message.entries);
      break;
  }
}

function showProblems(found: Problems): void {
  const hide = (): void => problems.replaceChildren();
  problems.replaceChildren(...(found.problems.length === 0 ? [] : [problemPanel(found, texts, hide)]));
}
