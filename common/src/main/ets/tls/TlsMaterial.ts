/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorCode } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import type { NativeSecureOptions } from '../native/types';
import { CertificateInfo } from './CertificateInfo';
import { parsePem } from './Pem';
import type { PemBlock } from './Pem';
import type { TlsOptions, TwoWayAuthentication } from './TlsOptions';

const CERTIFICATE_LABEL = /^(?:X509 |TRUSTED )?CERTIFICATE$/;
const KEY_LABEL = /PRIVATE KEY$/;

/**
 * The certificates and keys of TLS options in their native form, after every check that needs no peer: the native module
 * answers one code for all of them, and for much else.
 *
 * Rejects with `TLS_BAD_CA`, `TLS_BAD_CERTIFICATE` or `TLS_BAD_KEY`. Whether key and certificate are a pair, and
 * whether the password is right, only the platform can tell.
 */
export async function nativeSecureOptions(options: TlsOptions): Promise<NativeSecureOptions> {
  const native: NativeSecureOptions = {};
  if (options.caPem !== undefined) {
    native.ca = typeof options.caPem === 'string' ? [options.caPem] : options.caPem;
    for (const pem of native.ca) {
      await checkCertificates('TLS_BAD_CA', 'caPem', pem);
    }
  }
  if (options.authentication?.kind === 'two-way') {
    await addTwoWay(native, options.authentication);
  }
  if (options.protocols !== undefined) {
    native.protocols = options.protocols;
  }
  if (options.cipherSuite !== undefined) {
    native.cipherSuite = options.cipherSuite;
  }
  if (options.signatureAlgorithms !== undefined) {
    native.signatureAlgorithms = options.signatureAlgorithms;
  }
  if (options.useRemoteCipherPrefer !== undefined) {
    native.useRemoteCipherPrefer = options.useRemoteCipherPrefer;
  }
  return native;
}

async function addTwoWay(native: NativeSecureOptions, authentication: TwoWayAuthentication): Promise<void> {
  await checkCertificates('TLS_BAD_CERTIFICATE', 'certificatePem', authentication.certificatePem);
  checkKey(authentication);
  native.cert = authentication.certificatePem;
  native.key = authentication.keyPem;
  if (authentication.password !== undefined) {
    native.password = authentication.password;
  }
}

async function checkCertificates(code: ErrorCode, option: string, pem: string): Promise<void> {
  const blocks = parsePem(pem).filter((block: PemBlock): boolean => CERTIFICATE_LABEL.test(block.label));
  if (blocks.length === 0) {
    throw bad(code, `${option} has no PEM certificate`);
  }
  for (const block of blocks) {
    if (!(await CertificateInfo.isReadable(block.text))) {
      throw bad(code, `${option} has a certificate that can't be read`);
    }
  }
}

function checkKey(authentication: TwoWayAuthentication): void {
  const key = parsePem(authentication.keyPem).find((block: PemBlock): boolean => KEY_LABEL.test(block.label));
  if (key === undefined) {
    throw bad('TLS_BAD_KEY', 'keyPem has no PEM private key');
  }
  if (key.isEncrypted && (authentication.password ?? '') === '') {
    throw bad('TLS_BAD_KEY', 'keyPem is encrypted and there is no password');
  }
}

function bad(code: ErrorCode, detail: string): SocketError {
  return new SocketError(code, 'connect', detail);
}
