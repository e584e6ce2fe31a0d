/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { randomUUID } from 'node:crypto';
import type { TlsOptions } from 'socketkit';
import {
  createAuthority,
  encryptPrivateKey,
  issueClientCertificate,
  issueServerCertificate,
} from '../../../host/peers/certificates';
import type { DemoSet } from '../../../host/peers/demo-set';

/** What the server certificate names. */
const SERVER_NAMES = ['localhost', '127.0.0.1', '::1'];

let made: Promise<DemoSet> | undefined;

/** A CA with certificates, made once for a test file. Server and client have RSA keys; the CA has not, for speed. */
export function pki(): Promise<DemoSet> {
  return (made ??= make());
}

async function make(): Promise<DemoSet> {
  const authority = await createAuthority({ keyType: 'ec' });
  const [server, client, ecClient] = await Promise.all([
    issueServerCertificate(authority, { names: SERVER_NAMES }),
    issueClientCertificate(authority),
    issueClientCertificate(authority, { keyType: 'ec' }),
  ]);
  const clientPassword = randomUUID();
  const encryptedClientKey = encryptPrivateKey(client.privateKey, clientPassword);
  return { authority, server, client, ecClient, encryptedClientKey, clientPassword };
}

/**
 * Everything that a client needs for the CA's servers, one-way and two-way. It has a key, encrypted, and its password:
 * secrets, so that a failing connect has something that it must not tell.
 */
export function clientOptions(set: DemoSet): TlsOptions {
  return {
    caPem: set.authority.certificate,
    authentication: {
      kind: 'two-way',
      certificatePem: set.client.certificate,
      keyPem: set.encryptedClientKey,
      password: set.clientPassword,
    },
  };
}
