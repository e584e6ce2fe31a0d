/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Reply, Request, SceneName } from '../messages';
import { button } from './elements';
import type { Scene } from './scenes';
import { counterScene, listScene, messagesScene, virtualListScene } from './scenes';

const SCENES: readonly SceneName[] = ['none', 'counter', 'list', 'virtual-list', 'messages'];

const socket = new WebSocket(`ws://${location.host}/`);
let scene: Scene | undefined;

const ask = (request: Request): void => socket.send(JSON.stringify(request));

function sceneOf(shown: Extract<Reply, { kind: 'shown' }>): Scene | undefined {
  switch (shown.scene) {
    case 'counter':
      return counterScene(ask);
    case 'list':
      return listScene(ask, shown);
    case 'virtual-list':
      return virtualListScene(ask, shown);
    case 'messages':
      return messagesScene(ask);
    case 'none':
      return undefined;
  }
}

socket.addEventListener('message', (event) => {
  const reply = JSON.parse(event.data as string) as Reply;
  if (reply.kind === 'shown') {
    scene = sceneOf(reply);
    document.querySelector('#scene')?.replaceChildren(...(scene?.elements ?? []));
  } else {
    scene?.hear(reply);
  }
});
socket.addEventListener('open', () => {
  const buttons = SCENES.map((name) => button(`show-${name}`, name, () => ask({ kind: 'show', scene: name })));
  document.querySelector('nav')?.append(...buttons);
});
