/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { before, test } from 'node:test';
import cert from '@ohos.security.cert';
import { createAuthority, issueServerCertificate } from '../../host/peers/certificates';

let pem: string;

before(async () => {
  const issued = await issueServerCertificate(await createAuthority(), { names: ['localhost', '127.0.0.1'] });
  pem = issued.certificate;
});

function read(data: Uint8Array, encodingFormat: cert.EncodingFormat): Promise<cert.X509Cert> {
  return cert.createX509Cert({ data, encodingFormat });
}

test('reads PEM and DER, each only in the form that is named', async () => {
  const text = Buffer.from(pem);
  const der = new X509Certificate(pem).raw;
  assert.ok(await read(text, cert.EncodingFormat.FORMAT_PEM));
  assert.ok(await read(der, cert.EncodingFormat.FORMAT_DER));
  await assert.rejects(read(text, cert.EncodingFormat.FORMAT_DER), { code: 19030001 });
  await assert.rejects(read(der, cert.EncodingFormat.FORMAT_PEM), { code: 19030001 });
});

test('names an IP address as the device does: cut at its first zero byte', async () => {
  const certificate = await read(Buffer.from(pem), cert.EncodingFormat.FORMAT_PEM);
  const names = certificate.getSubjectAltNames().data.map((bytes) => Buffer.from(bytes).toString('hex'));
  assert.deepEqual(names, [`${Buffer.from('localhost').toString('hex')}00`, '7f00']);
});

test('tells times in ASN.1 notation and the signature algorithm by its name', async () => {
  const certificate = await read(Buffer.from(pem), cert.EncodingFormat.FORMAT_PEM);
  assert.match(certificate.getNotBeforeTime(), /^\d{12}Z$/);
  assert.equal(certificate.getSignatureAlgName(), 'SHA256withRSA');
});
