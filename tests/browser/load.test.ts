/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { DevicePage } from '../../host/browser/DevicePage';
import { openTcpServer } from '../../host/cli/screenshots/tcpServerPages';
import { bindUdp, closeUdp, openUdp } from '../../host/cli/screenshots/udpPages';
import { Scene } from './support/scene';

const MESSAGES_A_SECOND = 1000;
const BATCH_INTERVAL_MS = 10;
const MESSAGE = `load ${'.'.repeat(59)}`;
/** Socketkit's own limit of a transcript. */
const MOST_ENTRIES = 500;

const TAPS = 9;
/** A page that is held up takes seconds; two cores that others use, too, must not look like that. */
const TIMES_AS_LONG = 10;

/** More than the system takes for a peer that reads nothing. */
const FLOOD_BYTES = 16 * 1024 * 1024;

describe('a page under load, in a browser', () => {
  let scene: Scene;
  let device: DevicePage;
  before(async () => {
    scene = await Scene.open('--devices', '1');
    [device] = scene.devices;
  });
  after(() => scene.close());

  it('answers a tap while 1,000 messages a second come, and keeps its transcript short', async () => {
    await openUdp(device);
    const endpoint = await bindUdp(device);
    const idle = await tapDuration(device);
    const stream = new DatagramStream(endpoint);
    await stream.untilSent(MOST_ENTRIES);
    const busy = await tapDuration(device);
    await stream.untilSent(3 * MOST_ENTRIES);
    assert.ok(busy < TIMES_AS_LONG * idle, `a tap takes ${busy} ms, and ${idle} ms where nothing comes`);
    await device.byId('transcript.search').click();
    await device.field('transcript.query').fill('load');
    const found = device.byId('transcript.found');
    await found.getByText(new RegExp(`\\b${MOST_ENTRIES}\\b`)).waitFor();
    stream.end();
    await device.byId('transcript.searchClose').click();
    await closeUdp(device);
  });

  it('answers while a client reads nothing of its echo, and can disconnect it', async () => {
    await openTcpServer(device);
    const idle = await tapDuration(device);
    await device.field('listen.address').fill('0');
    await device.byId('listen.listen').click();
    const client = await visit(await device.byId('listen.reachable.text.0').innerText());
    client.pause();
    client.write(Buffer.alloc(FLOOD_BYTES, MESSAGE));
    await device.byId('transcript.list').waitFor();
    const busy = await tapDuration(device);
    assert.ok(busy < TIMES_AS_LONG * idle, `a tap takes ${busy} ms, and ${idle} ms before`);
    const closed = new Promise((resolve) => client.once('close', resolve));
    client.resume();
    await device.byId('session.extra').click();
    await device.screen.locator('[data-id^="client.close."]').click();
    await closed;
    await device.byId('listen.stop').click();
    await device.byId('listen.listen').waitFor();
  });
});

/** How long it takes from a tap until the screen shows what the app made of it: the median of several, in ms. */
async function tapDuration(device: DevicePage): Promise<number> {
  const durations: number[] = [];
  for (let tap = 0; tap < TAPS; tap++) {
    for (const [chip, state] of [
      ['composer.hex', 'detached'],
      ['composer.text', 'visible'],
    ] as const) {
      const startedAt = performance.now();
      await device.byId(chip).click();
      await device.byId('composer.lineEnding').waitFor({ state });
      durations.push(performance.now() - startedAt);
    }
  }
  return durations.toSorted((one, other) => one - other)[TAPS] ?? 0;
}

function hostAndPort(endpoint: string): [string, number] {
  const colon = endpoint.lastIndexOf(':');
  return [endpoint.slice(0, colon), Number(endpoint.slice(colon + 1))];
}

async function visit(endpoint: string): Promise<Socket> {
  const [host, port] = hostAndPort(endpoint);
  const client = connect(port, host);
  client.on('error', () => client.destroy()); // What it has not read by then is reset.
  await new Promise((resolve) => client.once('connect', resolve));
  return client;
}

/** Sends datagrams at a rate, whatever becomes of them. */
class DatagramStream {
  readonly #socket = createSocket('udp4');
  readonly #startedAt = performance.now();
  readonly #timer: NodeJS.Timeout;
  #sent = 0;
  #waiting: { count: number; reached: () => void } | undefined;

  constructor(endpoint: string) {
    const [host, port] = hostAndPort(endpoint);
    this.#timer = setInterval(() => {
      const due = ((performance.now() - this.#startedAt) * MESSAGES_A_SECOND) / 1000;
      for (; this.#sent < due; this.#sent++) {
        this.#socket.send(MESSAGE, port, host);
      }
      if (this.#waiting !== undefined && this.#sent >= this.#waiting.count) {
        this.#waiting.reached();
        this.#waiting = undefined;
      }
    }, BATCH_INTERVAL_MS);
  }

  untilSent(count: number): Promise<void> {
    return new Promise((reached) => {
      this.#waiting = { count, reached };
    });
  }

  end(): void {
    clearInterval(this.#timer);
    this.#socket.close();
  }
}
