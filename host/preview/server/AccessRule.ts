/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TOKEN_BYTES = 16; // 128 bits

/** Whether a request may be answered, and why not. */
export type Decision = { readonly kind: 'granted' } | { readonly kind: 'refused'; readonly reason: string };

const GRANTED: Decision = { kind: 'granted' };

/**
 * Who may talk to the preview, which can open any socket that the person can: only who knows the token, which is in the
 * printed URL and afterwards in a cookie, and never a page of another origin that a browser of that person shows.
 */
export class AccessRule {
  readonly token = randomBytes(TOKEN_BYTES).toString('hex');
  readonly #cookieName: string;
  readonly #hosts: ReadonlySet<string>;

  constructor(port: number) {
    // Cookies do not tell ports apart.
    this.#cookieName = `preview-${port}`;
    this.#hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  }

  get cookie(): string {
    return `${this.#cookieName}=${this.token}; Path=/; HttpOnly; SameSite=Strict`;
  }

  decide(request: IncomingMessage, url: URL): Decision {
    const { host, origin } = request.headers;
    if (host === undefined || !this.#hosts.has(host)) {
      return { kind: 'refused', reason: 'The preview answers to 127.0.0.1 and localhost only.' };
    }
    if (origin !== undefined && origin !== `http://${host}`) {
      return { kind: 'refused', reason: 'The preview does not answer pages of another origin.' };
    }
    const site = request.headers['sec-fetch-site'];
    // Another port of this PC is the same site, with cookies and all.
    if (site !== undefined && site !== 'same-origin' && !(request.headers['sec-fetch-mode'] === 'navigate')) {
      return { kind: 'refused', reason: 'The preview does not answer pages of another origin.' };
    }
    return this.#isToken(url.searchParams.get('token')) || this.#isToken(this.#cookieOf(request))
      ? GRANTED
      : { kind: 'refused', reason: 'The token is missing or wrong. Open the URL that npm start has printed.' };
  }

  #cookieOf(request: IncomingMessage): string | null {
    const prefix = `${this.#cookieName}=`;
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(prefix))?.slice(prefix.length) ?? null;
  }

  #isToken(candidate: string | null): boolean {
    if (candidate === null) {
      return false;
    }
    const given = Buffer.from(candidate);
    const expected = Buffer.from(this.token);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
