/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { before, describe, it } from 'node:test';
import { CertificateInfo, HostIdentity, SocketError } from 'socketkit';
import { createAuthority, issueServerCertificate } from '../../host/peers/certificates';
import type { Random } from './support/random';
import { fuzz } from './support/random';
import { LIMIT_MS } from './support/scene';

const ROUNDS = 5_000;
const READ_ROUNDS = 500;
const MAX_CHANGES = 4;
const NAMES = ['localhost', '127.0.0.1', '::1', 'server.example', '*.wild.example'];
const HOSTS = ['localhost', '127.0.0.1', '::1', 'server.example', 'a.wild.example', 'wild.example', 'other.example'];

/** What mutations put in: lengths of both forms, tags of the structures that certificates have. */
const INTERESTING = [0x00, 0x01, 0x02, 0x03, 0x04, 0x06, 0x30, 0x31, 0x7f, 0x80, 0x81, 0x82, 0x84, 0x87, 0xa3, 0xff];

function mutated(certificate: Buffer, random: Random): Buffer {
  let bytes = Buffer.from(certificate);
  for (let change = random.below(MAX_CHANGES); change >= 0; change--) {
    const at = random.below(Math.max(1, bytes.length));
    const end = Math.min(bytes.length, at + random.below(40));
    switch (random.below(6)) {
      case 0:
        bytes[at] = random.pick(INTERESTING);
        break;
      case 1:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
        break;
      case 2:
        bytes = bytes.subarray(0, at);
        break;
      case 3: // Leaves a piece out.
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
        break;
      case 4: // Repeats a piece.
        bytes = Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
        break;
      default:
        bytes = Buffer.concat([bytes.subarray(0, at), Buffer.of(random.pick(INTERESTING)), bytes.subarray(at)]);
    }
  }
  return bytes;
}

/** The object identifier of subjectAltName. */
const NAMES_EXTENSION = Buffer.from('0603551d11', 'hex');

/**
 * Whether OpenSSL finds the host named in the certificate. Where it can't read the certificate, or its names, no
 * handshake comes about, so that nobody asks.
 */
function opensslMatches(certificate: Buffer, host: string): boolean | 'unreadable' {
  let parsed: X509Certificate;
  try {
    parsed = new X509Certificate(certificate);
  } catch {
    return 'unreadable';
  }
  if (typeof parsed.subjectAltName !== 'string' && certificate.includes(NAMES_EXTENSION)) {
    return 'unreadable';
  }
  const match = isIP(host) === 0 ? parsed.checkHost(host, { subject: 'never' }) : parsed.checkIP(host);
  return match !== undefined;
}

describe('whatever bytes a certificate is made of', { timeout: LIMIT_MS }, () => {
  let certificate: Buffer;
  before(async () => {
    const authority = await createAuthority({ keyType: 'ec' });
    const issued = await issueServerCertificate(authority, { keyType: 'ec', names: NAMES });
    certificate = new X509Certificate(issued.certificate).raw;
  });

  it('the host is found in the one that is whole', () => {
    const found = HOSTS.filter((host) => HostIdentity.check(host, certificate).kind === 'match');
    assert.deepEqual(found, ['localhost', '127.0.0.1', '::1', 'server.example', 'a.wild.example']);
  });

  it('the check of the host answers, and never finds one that OpenSSL does not find', () => {
    let mismatches = 0;
    fuzz(ROUNDS, (random) => {
      const bytes = mutated(certificate, random);
      const host = random.pick(HOSTS);
      const result = HostIdentity.check(host, bytes);
      if (result.kind === 'match') {
        assert.notEqual(opensslMatches(bytes, host), false, `${host} in ${bytes.toString('hex')}`);
      } else {
        mismatches += 1;
        assert.ok(result.problem.length < 2_000, `a problem of ${result.problem.length} characters`);
      }
    });
    assert.ok(mismatches > ROUNDS / 10 && mismatches < ROUNDS, `${mismatches} of ${ROUNDS}`);
  });

  it('the check of the host answers for bytes that never were a certificate', () => {
    fuzz(ROUNDS, (random) => {
      const bytes = Buffer.from(Array.from({ length: random.below(200) }, () => random.pick(INTERESTING)));
      assert.equal(HostIdentity.check(random.pick(HOSTS), bytes).kind, 'mismatch');
    });
  });

  it('reading gives its details, or TLS_BAD_CERTIFICATE', async () => {
    const attempts: Promise<unknown>[] = [];
    fuzz(READ_ROUNDS, (random) => {
      const bytes = mutated(certificate, random);
      attempts.push(
        CertificateInfo.fromDer(bytes).catch((error: unknown) => {
          assert.ok(error instanceof SocketError, `${String(error)} for ${bytes.toString('hex')}`);
          assert.equal(error.code, 'TLS_BAD_CERTIFICATE');
        }),
      );
    });
    await Promise.all(attempts);
  });
});
