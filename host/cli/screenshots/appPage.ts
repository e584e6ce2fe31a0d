/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { DevicePage } from '../../browser/DevicePage';

/** What the pages need beside the app. */
export interface Surroundings {
  /** A TCP echo server, as `address:port`. */
  readonly echo: string;
  /** A TLS echo server with a certificate of the demo CA. */
  readonly tlsOneWay: string;
  /** The same, which wants a certificate of its clients. */
  readonly tlsTwoWay: string;
  /** An address and port where nobody listens. */
  readonly nobody: string;
}

/** One page of the app in a state that is worth a look. */
export interface AppPage {
  /** Part of the names of its pictures. */
  readonly name: string;
  /** Brings the device there, from wherever the pages before have left it. */
  readonly open: (device: DevicePage, surroundings: Surroundings) => Promise<void>;
}

/** From any page, as a person goes: back until the cards are there. */
export async function goHome(device: DevicePage): Promise<void> {
  const home = device.byId('home.page');
  await home.waitFor({ state: 'attached' });
  if (!(await home.isVisible())) {
    await device.control('back').click();
  }
  await home.waitFor();
}

/** The page of a scenario, from any page. */
export async function openScenario(device: DevicePage, scenario: string, pageId: string): Promise<void> {
  const page = device.byId(pageId);
  if (!(await page.isVisible())) {
    await goHome(device);
    await device.byId(`home.${scenario}`).click();
  }
  await page.waitFor();
}

/** Ends the session of a page where there is one, by the button that stands in the place of the one that begins it. */
export async function endSession(device: DevicePage, endId: string, beginId: string): Promise<void> {
  const end = device.byId(endId);
  const begin = device.byId(beginId);
  // Not while it is on its way to one of the two.
  await end.or(begin).waitFor();
  if (await end.isVisible()) {
    await end.click();
  }
  await begin.waitFor();
}
