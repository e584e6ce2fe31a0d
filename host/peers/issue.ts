/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { KeyObject, createPrivateKey, webcrypto, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import type { Extension, KeyUsageFlags } from '@peculiar/x509';
import { LOOPBACK_ADDRESSES, machineAddresses } from './machine-addresses';
import { loadX509 } from './x509';

const DAY_MS = 24 * 60 * 60_000;

/** How long a certificate is valid from now, unless asked otherwise. */
const VALIDITY_MS = 90 * DAY_MS;

/** How far the start lies in the past: boards without a battery-backed clock are often hours behind. */
const BACKDATING_MS = DAY_MS;

/** `rsa` is RSA 2048, which every flow takes; `ec` is ECDSA P-256, which the device takes for clients only. */
export type KeyType = 'rsa' | 'ec';

/** A certificate with the key that belongs to it. For a key that does not match, combine two of them. */
export interface KeyedCertificate {
  /** PEM. */
  readonly certificate: string;
  /** PKCS#8 PEM, not encrypted. */
  readonly privateKey: string;
}

export interface IssueOptions {
  /** The CN of the subject; each kind has its own default. */
  readonly commonName?: string;
  /** Default: one day ago. In the future: a certificate that is not yet valid. */
  readonly notBefore?: Date;
  /** Default: in 90 days, but not after the authority's own end. In the past: an expired certificate. */
  readonly notAfter?: Date;
  /** Default `rsa`. */
  readonly keyType?: KeyType;
}

export interface ServerIssueOptions extends IssueOptions {
  /**
   * DNS names (with wildcards as certificates have them) and IP addresses of the subjectAltName.
   * Default: {@link defaultServerNames}.
   */
  readonly names?: readonly string[];
}

/** `localhost`, both loopback addresses and every address of this machine. */
export function defaultServerNames(): string[] {
  return ['localhost', ...LOOPBACK_ADDRESSES, ...machineAddresses()];
}

/** A self-signed CA that may sign leaves and no further CA. */
export async function createAuthority(options: IssueOptions = {}): Promise<KeyedCertificate> {
  const x509 = await loadX509();
  const keys = await generateKeys(options.keyType);
  const usage = (x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign) as KeyUsageFlags;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: distinguishedName(options.commonName ?? 'socketkit demo CA'),
    keys,
    ...validity(options),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(usage, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: pem(certificate.toString('pem')), privateKey: exportKey(keys.privateKey) };
}

/** A certificate for TLS servers. The native TLS server loads no `ec` key (docs/native-behaviour.md, TLS). */
export async function issueServerCertificate(
  authority: KeyedCertificate,
  options: ServerIssueOptions = {},
): Promise<KeyedCertificate> {
  const names = options.names ?? defaultServerNames();
  return issue(authority, 'server', names, { ...options, commonName: options.commonName ?? 'socketkit demo server' });
}

/** A certificate for TLS clients: what two-way authentication asks for. */
export async function issueClientCertificate(
  authority: KeyedCertificate,
  options: IssueOptions = {},
): Promise<KeyedCertificate> {
  return issue(authority, 'client', [], { ...options, commonName: options.commonName ?? 'socketkit demo client' });
}

/** The same key as encrypted PKCS#8 PEM (PBES2 with AES-256-CBC), which opens with the password only. */
export function encryptPrivateKey(privateKey: string, password: string): string {
  const key = createPrivateKey(privateKey);
  return key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: password }).toString();
}

async function issue(
  authority: KeyedCertificate,
  role: 'server' | 'client',
  names: readonly string[],
  options: IssueOptions,
): Promise<KeyedCertificate> {
  const x509 = await loadX509();
  const issuer = new x509.X509Certificate(authority.certificate);
  const signingKey = await importSigningKey(authority.privateKey);
  const keys = await generateKeys(options.keyType);
  // keyEncipherment is what cipher suites with RSA key exchange use, such as the guide's AES256-SHA256.
  const { digitalSignature, keyEncipherment } = x509.KeyUsageFlags;
  const usage = options.keyType === 'ec' ? digitalSignature : ((digitalSignature | keyEncipherment) as KeyUsageFlags);
  const purpose = role === 'server' ? x509.ExtendedKeyUsage.serverAuth : x509.ExtendedKeyUsage.clientAuth;
  const extensions: Extension[] = [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(usage, true),
    new x509.ExtendedKeyUsageExtension([purpose]),
    await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
  ];
  if (names.length > 0) {
    const entries = names.map((name) => ({ type: isIP(name) === 0 ? ('dns' as const) : ('ip' as const), value: name }));
    extensions.push(new x509.SubjectAlternativeNameExtension(entries));
  }
  const certificate = await x509.X509CertificateGenerator.create({
    subject: distinguishedName(options.commonName ?? ''),
    issuer: issuer.subjectName,
    publicKey: keys.publicKey,
    signingKey,
    ...validity(options, new Date(new X509Certificate(authority.certificate).validTo)),
    extensions,
  });
  return { certificate: pem(certificate.toString('pem')), privateKey: exportKey(keys.privateKey) };
}

function distinguishedName(commonName: string): Record<string, string[]>[] {
  return [{ CN: [commonName] }, { O: ['socketkit'] }];
}

function validity(options: IssueOptions, latest?: Date): { notBefore: Date; notAfter: Date } {
  const now = Date.now();
  const end = Math.min(now + VALIDITY_MS, latest?.getTime() ?? Infinity);
  return {
    notBefore: options.notBefore ?? new Date(Math.min(now, options.notAfter?.getTime() ?? now) - BACKDATING_MS),
    notAfter: options.notAfter ?? new Date(end),
  };
}

const RSA_2048 = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
const ECDSA_P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

async function generateKeys(keyType: KeyType = 'rsa'): Promise<webcrypto.CryptoKeyPair> {
  const algorithm = keyType === 'ec' ? ECDSA_P256 : RSA_2048;
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function importSigningKey(privateKey: string): Promise<webcrypto.CryptoKey> {
  const key = createPrivateKey(privateKey);
  const algorithm = key.asymmetricKeyType === 'ec' ? ECDSA_P256 : RSA_2048;
  const der = key.export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
}

function exportKey(key: webcrypto.CryptoKey): string {
  return KeyObject.from(key).export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** PEM text ends with a line feed, as tools that concatenate files expect. */
function pem(text: string): string {
  return `${text.trimEnd()}\n`;
}
