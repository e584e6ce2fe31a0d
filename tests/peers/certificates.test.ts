/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { before, describe, it } from 'node:test';
import type { KeyedCertificate } from '../../host/peers/certificates';
import {
  createAuthority,
  encryptPrivateKey,
  issueClientCertificate,
  issueServerCertificate,
} from '../../host/peers/certificates';
import { machineAddresses } from '../../host/peers/machine-addresses';
import { fileWith, openssl } from './scratch';

const HOUR_MS = 60 * 60_000;

describe('issued certificates', () => {
  let authority: KeyedCertificate;
  let server: KeyedCertificate;
  before(async () => {
    authority = await createAuthority();
    server = await issueServerCertificate(authority);
  });

  const verify = (certificate: string, purpose: string): ReturnType<typeof openssl> =>
    openssl(
      ...['verify', '-x509_strict', '-purpose', purpose],
      ...['-CAfile', fileWith(authority.certificate), fileWith(certificate)],
    );

  it('pass openssl’s strict verification for their own purpose and fail it for the other', async () => {
    const client = await issueClientCertificate(authority);
    assert.equal(verify(server.certificate, 'sslserver').code, 0);
    assert.equal(verify(client.certificate, 'sslclient').code, 0);
    assert.notEqual(verify(server.certificate, 'sslclient').code, 0);
    assert.notEqual(verify(client.certificate, 'sslserver').code, 0);
  });

  it('name localhost, the loopback addresses and this machine’s addresses, and nothing else', () => {
    const file = fileWith(server.certificate);
    const check = (kind: string, name: string): string =>
      openssl('x509', '-in', file, '-noout', `-check${kind}`, name).output;
    assert.match(check('host', 'localhost'), /does match/);
    for (const address of ['127.0.0.1', '::1', ...machineAddresses()]) {
      assert.match(check('ip', address), /does match/, address);
    }
    assert.match(check('host', 'example.com'), /does NOT match/);
    assert.match(check('ip', '203.0.113.9'), /does NOT match/);
  });

  it('take the names, the subject and the dates that are asked for', async () => {
    const notBefore = new Date('2031-02-03T04:05:06Z');
    const notAfter = new Date('2032-02-03T04:05:06Z');
    const names = ['*.example.com', '192.0.2.7'];
    const odd = await issueServerCertificate(authority, { names, commonName: '服务器', notBefore, notAfter });
    const { output } = openssl(
      ...['x509', '-in', fileWith(odd.certificate), '-noout', '-nameopt', 'utf8'],
      ...['-subject', '-dates', '-ext', 'subjectAltName'],
    );
    assert.match(output, /CN ?= ?服务器/);
    assert.match(output, /notBefore=Feb {2}3 04:05:06 2031 GMT\nnotAfter=Feb {2}3 04:05:06 2032 GMT/);
    assert.match(output, /DNS:\*\.example\.com, IP Address:192\.0\.2\.7\n/);
  });

  it('are refused by openssl when expired, not yet valid or from another CA', async () => {
    const now = Date.now();
    const expired = await issueClientCertificate(authority, { notAfter: new Date(now - HOUR_MS) });
    const early = await issueClientCertificate(authority, { notBefore: new Date(now + HOUR_MS) });
    const foreign = await issueClientCertificate(await createAuthority({ commonName: 'another CA' }));
    assert.match(verify(expired.certificate, 'sslclient').output, /certificate has expired/);
    assert.match(verify(early.certificate, 'sslclient').output, /certificate is not yet valid/);
    assert.match(verify(foreign.certificate, 'sslclient').output, /unable to get local issuer certificate/);
  });

  it('end 90 days from now at the latest, and never after their CA', async () => {
    const DAY_SECONDS = 24 * 60 * 60;
    const endsWithin = (certificate: string, seconds: number): boolean =>
      openssl('x509', '-in', fileWith(certificate), '-noout', '-checkend', String(seconds)).code === 1;
    assert.ok(!endsWithin(server.certificate, 89 * DAY_SECONDS));
    assert.ok(endsWithin(server.certificate, 90 * DAY_SECONDS + 1));
    const shortLived = await createAuthority({ notAfter: new Date(Date.now() + HOUR_MS) });
    assert.ok(endsWithin((await issueClientCertificate(shortLived)).certificate, DAY_SECONDS));
  });

  it('are RSA 2048, and ECDSA P-256 on request', async () => {
    const ec = await issueClientCertificate(authority, { keyType: 'ec' });
    assert.equal(createPrivateKey(server.privateKey).asymmetricKeyDetails?.modulusLength, 2048);
    assert.equal(createPrivateKey(ec.privateKey).asymmetricKeyDetails?.namedCurve, 'prime256v1');
    assert.equal(verify(ec.certificate, 'sslclient').code, 0);
  });

  it('have serial numbers of their own', async () => {
    const another = await issueServerCertificate(authority);
    const serial = (certificate: string): string =>
      openssl('x509', '-in', fileWith(certificate), '-noout', '-serial').output;
    assert.notEqual(serial(another.certificate), serial(server.certificate));
  });

  it('have keys that, encrypted, open with their password only', () => {
    const encrypted = encryptPrivateKey(server.privateKey, 'correct 密码');
    const file = fileWith(encrypted);
    assert.match(encrypted, /^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    assert.equal(openssl('pkey', '-in', file, '-noout', '-passin', 'pass:correct 密码').code, 0);
    assert.notEqual(openssl('pkey', '-in', file, '-noout', '-passin', 'pass:wrong').code, 0);
    assert.match(openssl('asn1parse', '-in', file).output, /aes-256-cbc/);
  });
});
