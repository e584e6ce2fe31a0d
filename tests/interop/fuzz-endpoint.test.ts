/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { isIPv4, isIPv6 } from 'node:net';
import { describe, it } from 'node:test';
import { domainToASCII } from 'node:url';
import { Endpoint, SocketError } from 'socketkit';
import type { Random } from './support/random';
import { fuzz } from './support/random';
import { LIMIT_MS } from './support/scene';

const ROUNDS = 10_000;
const MAX_PIECES = 12;
const MAX_CODE_POINT = 0x10ffff;

/** What endpoints are made of, what looks like it, and what is none. */
const PIECES = [
  ...['127.0.0.1', '0.0.0.0', '255', '256', '01', '0x7f', '1.2.3', '4294967296', '::', '::1', 'fe80::1%eth0', 'ffff'],
  ...['::ffff:1.2.3.4', '[', ']', '[::1]', ':', '.', '..', '-', '%', '%eth0', '/', '//', 'http://', '@', '#', '?'],
  ...['localhost', 'example.com', 'a', 'xn--', 'xn--bcher-kva', 'bücher', '例え', '点', '。', 'ß', 'İ', '_', '*'],
  ...['80', ':80', ':0', ':65535', ':65536', ':-1', ':1e3', ':１', '99999', ' ', '\t', '\n', '\0', '\u202e', '\ud800'],
];

function randomText(random: Random): string {
  const count = random.below(MAX_PIECES);
  const pieces = Array.from({ length: count }, () =>
    random.below(8) === 0 ? String.fromCodePoint(random.below(MAX_CODE_POINT + 1)) : random.pick(PIECES),
  );
  const text = pieces.join('');
  return random.below(2) === 0 ? `${text}:${random.below(70_000)}` : text;
}

/** The endpoint, or undefined where it is refused as documented. */
function tried(make: () => Endpoint): Endpoint | undefined {
  try {
    return make();
  } catch (error) {
    assert.ok(error instanceof SocketError, String(error));
    assert.equal(error.code, 'BAD_ENDPOINT');
    assert.ok(error.message.length < 1_000, `a message of ${error.message.length} characters`);
    return undefined;
  }
}

function isSound(endpoint: Endpoint, lowestPort: number): void {
  assert.ok(Number.isInteger(endpoint.port) && endpoint.port >= lowestPort && endpoint.port <= 65535);
  switch (endpoint.kind) {
    case 'IPv4':
      assert.ok(isIPv4(endpoint.host), endpoint.host);
      break;
    case 'IPv6':
      // Names of interfaces may hold more than Node takes for a zone.
      assert.ok(isIPv6(endpoint.host.replace(/%[\w.-]{1,15}$/, '')), endpoint.host);
      break;
    case 'name':
      assert.match(endpoint.host, /^(?=.{1,253}$)[a-z\d-]{1,63}(\.[a-z\d-]{1,63})*$/);
      assert.doesNotMatch(endpoint.host, /(^|\.)\d+$/);
  }
}

describe('whatever text an endpoint is made of', { timeout: LIMIT_MS }, () => {
  it('parse refuses it as BAD_ENDPOINT, or makes one that its own text makes again', () => {
    let good = 0;
    fuzz(ROUNDS, (random) => {
      const text = randomText(random);
      const endpoint = tried(() => Endpoint.parse(text));
      if (endpoint !== undefined) {
        good += 1;
        isSound(endpoint, 1);
        assert.ok(Endpoint.parse(endpoint.toString()).equals(endpoint), text);
      }
    });
    assert.ok(good > ROUNDS / 100, `only ${good} of ${ROUNDS} texts were endpoints`);
  });

  it('fromFields and of do the same with a host and a port', () => {
    fuzz(ROUNDS, (random) => {
      const host = randomText(random);
      const port = random.pick([String(random.below(70_000)), randomText(random)]);
      const endpoint = tried(() => Endpoint.fromFields(host, port, 'bind'));
      if (endpoint !== undefined) {
        isSound(endpoint, 0);
        assert.ok(Endpoint.of(endpoint.host, endpoint.port, 'bind').equals(endpoint), host);
      }
      tried(() => Endpoint.of(host, random.pick([NaN, Infinity, -0, 0.5, 2 ** 31, random.below(70_000)])));
    });
  });

  it('names that are no ASCII become what the web makes of them', () => {
    let compared = 0;
    fuzz(ROUNDS, (random) => {
      const label = Array.from({ length: 1 + random.below(6) }, () =>
        String.fromCodePoint(random.pick([0x61, 0xe0, 0x3b1, 0x430, 0x4e00]) + random.below(24)),
      ).join('');
      const expected = domainToASCII(label);
      if (expected !== '') {
        compared += 1;
        assert.equal(Endpoint.of(label, 1).host, expected, label);
      }
    });
    assert.ok(compared > ROUNDS / 2);
  });
});
