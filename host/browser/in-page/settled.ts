/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** See host/preview/client/Rest.ts: this script is a page's own, and knows of the preview only what is in the page. */
const REST_EVENT = 'askrest';
/** After two frames the browser has laid out and drawn what it was given, and reported what the app listens to of that. */
const FRAMES = 2;

/** Settled when the app has nothing more to show, and what it shows is drawn. What it does later, by a timer, is not waited for. */
export async function settled(screen: HTMLElement): Promise<void> {
  const device = screen.closest('.device');
  if (device === null) {
    throw new Error('that is no screen of a device');
  }
  let before = -1;
  for (let now = await activityAtRest(device); now !== before; now = await activityAtRest(device)) {
    before = now;
    for (let frame = 0; frame < FRAMES; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}

function activityAtRest(device: Element): Promise<number> {
  return new Promise((resolve) => device.dispatchEvent(new CustomEvent(REST_EVENT, { detail: resolve })));
}
