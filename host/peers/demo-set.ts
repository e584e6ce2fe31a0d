/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { X509Certificate, createPrivateKey, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { KeyType, KeyedCertificate } from './issue';
import {
  createAuthority,
  defaultServerNames,
  encryptPrivateKey,
  issueClientCertificate,
  issueServerCertificate,
} from './issue';

/** Everything the demonstrations of TLS need: one CA and what it issued. All of it PEM text. */
export interface DemoSet {
  readonly authority: KeyedCertificate;
  readonly server: KeyedCertificate;
  /** RSA unless a P-256 client was asked for. */
  readonly client: KeyedCertificate;
  /** Always P-256. */
  readonly ecClient: KeyedCertificate;
  /** The key of {@link client} as encrypted PKCS#8. */
  readonly encryptedClientKey: string;
  /** Opens {@link encryptedClientKey}. Random for each machine. */
  readonly clientPassword: string;
}

export interface DemoSetOptions {
  /** The key of the main client. Default: as it is, RSA in a new set. */
  readonly clientKey?: KeyType;
  /** The names that the server certificate has to carry. Default: {@link defaultServerNames}. */
  readonly serverNames?: readonly string[];
}

/** What is left of its validity when a certificate is renewed, so that none expires in the middle of a session. */
const RENEWAL_MARGIN_MS = 24 * 60 * 60_000;

const PASSWORD_BYTES = 18;

/**
 * The same set where all of it is sound, otherwise one in which the unsound parts are issued anew. The CA stays as
 * long as it can: an app that was built with it goes on trusting a server that got a new address.
 *
 * A part is unsound when it is absent or malformed, within a day of its end or not valid yet, not issued by the CA,
 * when its key does not match, or when the server certificate lacks one of the names.
 */
export async function completeSet(previous: Partial<DemoSet>, options: DemoSetOptions = {}): Promise<DemoSet> {
  const kept = keepAuthority(previous.authority);
  const authority = kept ?? (await createAuthority());
  const names = options.serverNames ?? defaultServerNames();

  let server = keepLeaf(previous.server, authority);
  if (server === undefined || !coversNames(server, names)) {
    server = await issueServerCertificate(authority, { names });
  }
  let client = keepLeaf(previous.client, authority);
  const wanted = options.clientKey ?? (previous.client === undefined ? 'rsa' : keyType(previous.client));
  if (client === undefined || keyType(client) !== wanted) {
    client = await issueClientCertificate(authority, { keyType: wanted });
  }
  let ecClient = keepLeaf(previous.ecClient, authority);
  if (ecClient === undefined || keyType(ecClient) !== 'ec') {
    ecClient = await issueClientCertificate(authority, { keyType: 'ec' });
  }
  const { clientPassword, encryptedClientKey } = previous;
  if (clientPassword !== undefined && opens(encryptedClientKey, clientPassword, client)) {
    return { authority, server, client, ecClient, encryptedClientKey, clientPassword };
  }
  const password = clientPassword ?? randomBytes(PASSWORD_BYTES).toString('base64url');
  return {
    authority,
    server,
    client,
    ecClient,
    encryptedClientKey: encryptPrivateKey(client.privateKey, password),
    clientPassword: password,
  };
}

function keepAuthority(candidate: KeyedCertificate | undefined): KeyedCertificate | undefined {
  const certificate = soundCertificate(candidate);
  return certificate?.ca === true && certificate.verify(certificate.publicKey) ? candidate : undefined;
}

function keepLeaf(candidate: KeyedCertificate | undefined, authority: KeyedCertificate): KeyedCertificate | undefined {
  const issuer = new X509Certificate(authority.certificate);
  const certificate = soundCertificate(candidate);
  return certificate?.checkIssued(issuer) === true && certificate.verify(issuer.publicKey) ? candidate : undefined;
}

/** The parsed certificate if it is well-formed, valid long enough and belongs to its key. */
function soundCertificate(candidate: KeyedCertificate | undefined): X509Certificate | undefined {
  if (candidate === undefined) {
    return undefined;
  }
  try {
    const certificate = new X509Certificate(candidate.certificate);
    const matches = certificate.checkPrivateKey(createPrivateKey(candidate.privateKey));
    return matches && isValidLongEnough(certificate) ? certificate : undefined;
  } catch {
    // Malformed PEM: the part is made anew, which is what the caller does with any unsound part.
    return undefined;
  }
}

function isValidLongEnough(certificate: X509Certificate): boolean {
  const now = Date.now();
  return Date.parse(certificate.validFrom) <= now && now + RENEWAL_MARGIN_MS < Date.parse(certificate.validTo);
}

function coversNames(server: KeyedCertificate, names: readonly string[]): boolean {
  const certificate = new X509Certificate(server.certificate);
  return names.every(
    (name) => (isIP(name) === 0 ? certificate.checkHost(name) : certificate.checkIP(name)) !== undefined,
  );
}

/** The type of a certificate's key; `rsa` where the key can't be read, as such a part is made anew. */
function keyType(part: KeyedCertificate): KeyType {
  try {
    return createPrivateKey(part.privateKey).asymmetricKeyType === 'ec' ? 'ec' : 'rsa';
  } catch {
    return 'rsa';
  }
}

function opens(encryptedKey: string | undefined, password: string, part: KeyedCertificate): encryptedKey is string {
  if (encryptedKey?.includes('ENCRYPTED') !== true) {
    return false;
  }
  const expected = createPrivateKey(part.privateKey);
  try {
    const key = createPrivateKey({ key: encryptedKey, passphrase: password });
    // `equals` of keys of different types leaves an OpenSSL error behind, which the next call then throws.
    return key.asymmetricKeyType === expected.asymmetricKeyType && key.equals(expected);
  } catch {
    // Another password or malformed PEM: the key is encrypted anew.
    return false;
  }
}
