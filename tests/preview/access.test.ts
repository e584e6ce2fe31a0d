/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { IncomingHttpHeaders, RequestOptions } from 'node:http';
import { request } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import type { Preview } from '../../host/preview/Preview';
import { projectRoot } from '../../host/project';
import { probePreview } from './probePreview';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

describe('who may talk to the preview', () => {
  let preview: Preview;
  let url: URL;
  let cookie: string;

  before(async () => {
    preview = await probePreview();
    url = new URL(preview.url);
    const { headers } = await get(`/${url.search}`);
    cookie = (headers['set-cookie']?.[0] ?? '').replace(/;.*/, '');
  });

  after(() => preview.close());

  function get(requestPath: string, options: RequestOptions = {}, body = ''): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port: url.port, path: requestPath, ...options }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      });
      asking.on('error', reject);
      asking.end(body);
    });
  }

  /** The status that a WebSocket is refused with, or 101. */
  async function upgrade(requestPath: string, headers: Record<string, string> = {}): Promise<number> {
    const socket = new WebSocket(`ws://127.0.0.1:${url.port}${requestPath}`, { headers });
    socket.on('error', () => undefined); // What it is refused with follows.
    return await new Promise((resolve) => {
      socket.once('open', () => {
        socket.terminate();
        resolve(101);
      });
      socket.once('unexpected-response', (_request, response) => {
        socket.terminate();
        resolve(response.statusCode ?? 0);
      });
    });
  }

  it('has a token of 128 bits in its address, which is one of the loopback', () => {
    assert.match(preview.url, /^http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{32}$/);
  });

  it('gives the page and a cookie to who has the token', async () => {
    const { status, headers, body } = await get(`/${url.search}`);
    assert.equal(status, 200);
    assert.match(body, /^<!doctype html>/);
    assert.match(headers['set-cookie']?.[0] ?? '', /; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('gives every file to who has the cookie', async () => {
    for (const file of ['/', '/client.js', '/client.css']) {
      assert.equal((await get(file, { headers: { cookie } })).status, 200, file);
    }
  });

  it('refuses every file and both channels to who has neither', async () => {
    const wrong = `?token=${'0'.repeat(32)}`;
    for (const file of [
      '/',
      '/client.js',
      '/client.css',
      '/resources/entry/src/main/resources/base/media/startIcon.png',
    ]) {
      assert.equal((await get(file)).status, 403, file);
      assert.equal((await get(`${file}${wrong}`)).status, 403, file);
      assert.equal((await get(file, { headers: { cookie: `${cookie}0` } })).status, 403, file);
    }
    for (const channel of ['/control', '/device/0']) {
      assert.equal(await upgrade(channel), 403, channel);
      assert.equal(await upgrade(`${channel}${wrong}`), 403, channel);
    }
  });

  it('refuses a foreign Host, as of a name that was made to point here', async () => {
    for (const host of ['evil.example', `evil.example:${url.port}`, '127.0.0.1', '127.0.0.1:1', `[::1]:${url.port}`]) {
      assert.equal((await get(`/${url.search}`, { headers: { host } })).status, 403, host);
      assert.equal(await upgrade(`/control${url.search}`, { host }), 403, host);
    }
    assert.equal((await get(`/${url.search}`, { headers: { host: `localhost:${url.port}` } })).status, 200);
  });

  it('refuses a foreign Origin, also one of another port', async () => {
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1', `https://127.0.0.1:${url.port}`]) {
      assert.equal((await get('/client.js', { headers: { cookie, origin } })).status, 403, origin);
      assert.equal(await upgrade('/control', { cookie, origin }), 403, origin);
      assert.equal(await upgrade('/device/0', { cookie, origin }), 403, origin);
    }
    assert.equal(await upgrade('/control', { cookie, origin: url.origin }), 101);
  });

  it('refuses what a page of another port embeds, and lets a link to it work', async () => {
    const embedded = { cookie, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' };
    assert.equal((await get('/client.js', { headers: embedded })).status, 403);
    const followed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    assert.equal((await get(`/${url.search}`, { headers: followed })).status, 200);
  });

  it('says with every answer what a browser must not do with it', async () => {
    for (const answer of [await get(`/${url.search}`), await get('/'), await get('/none', { headers: { cookie } })]) {
      const policy = String(answer.headers['content-security-policy']);
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self';/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.equal(answer.headers['x-content-type-options'], 'nosniff');
      assert.equal(answer.headers['cache-control'], 'no-store');
      assert.equal(answer.headers['referrer-policy'], 'no-referrer');
    }
  });

  it('answers GET without a body only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
      assert.equal((await get('/', { method, headers: { cookie } })).status, 405, method);
    }
    assert.equal((await get('/', { headers: { cookie, 'content-length': 4 } }, 'body')).status, 413);
  });

  it('drops a request whose head is too large', async () => {
    const { status } = await get('/', { headers: { cookie, 'x-large': 'x'.repeat(20_000) } });
    assert.equal(status, 431);
  });

  it('knows no other files and no other channels', async () => {
    for (const file of ['/none', '/package.json', '/host/run.mjs', '/client/main.ts']) {
      assert.equal((await get(file, { headers: { cookie } })).status, 404, file);
    }
    assert.equal(await upgrade('/device/7', { cookie }), 404);
    assert.equal(await upgrade('/device/x', { cookie }), 400);
  });

  it('serves the pictures of the app', async () => {
    const { status, headers } = await get('/resources/entry/src/main/resources/base/media/ic_udp.svg', {
      headers: { cookie },
    });
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'image/svg+xml');
  });

  it('serves nothing else of the project, whatever the path looks like', async () => {
    const certificates = 'entry/src/main/resources/rawfile/certs';
    const names = [
      'package.json',
      'entry/src/main/module.json5',
      'entry/src/main/resources/base/element/string.json',
      `${certificates}/client.key`,
      `${certificates}/ca.pem`,
      `${certificates}/client-password.txt`,
      `${certificates}/client.key%00.png`,
      'entry/src/main/resources/base/media/../../rawfile/certs/client.key',
      'entry/src/main/resources/base/media/%2e%2e/%2e%2e/rawfile/certs/client.key',
      'entry/src/main/resources/rawfile/..%2f..%2f..%2f..%2f..%2fetc/x.png',
      'entry/src/main/resources/rawfile/..%5c..%5cx.png',
      '../../../../etc/passwd',
      '%2fetc%2fpasswd',
      '/etc/passwd',
      'host/preview/client/resources/base/media/x.png',
      '%',
    ];
    assert.ok(existsSync(path.join(projectRoot, names[1] ?? '')));
    for (const name of names) {
      const { status, body } = await get(`/resources/${name}`, { headers: { cookie } });
      assert.ok(status === 404 || status === 400, `${name}: ${status}`);
      assert.ok(body.length < 100, name);
    }
  });

  it('closes a control channel that brings what is no request, and the app goes on', async () => {
    const messages = [
      'no json',
      '[]',
      'null',
      '{"kind":"restart"}',
      '{"kind":"restart","device":9}',
      '{"kind":"set","device":0,"settings":{"language":"tlh"}}',
      '{"kind":"set","device":0,"settings":{"__proto__":1,"fontScale":1e9}}',
      '{"kind":"set","device":0,"settings":{"constructor":1}}',
      Buffer.from([1, 2, 3]),
    ];
    for (const message of messages) {
      assert.equal(await closeCode(`/control`, message), 1002, String(message));
    }
    assert.equal(await closeCode('/control', 'x'.repeat(5000)), 1009);
    assert.equal(await upgrade('/control', { cookie }), 101);
  });

  /** Sends one message as soon as the channel is open; how that ends. */
  async function closeCode(channel: string, message: string | Buffer): Promise<number> {
    const socket = new WebSocket(`ws://127.0.0.1:${url.port}${channel}`, { headers: { cookie } });
    await once(socket, 'open');
    socket.send(message);
    const [code] = (await once(socket, 'close')) as [number];
    return code;
  }
});
