/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import cert from '@ohos.security.cert';
import cryptoFramework from '@ohos.security.cryptoFramework';
import { TextCodec, exactBytes } from '../encoding/TextCodec';
import { IpAddress } from '../endpoint/IpAddress';
import { SocketError } from '../errors/SocketError';
import type { NativeError } from '../native/types';
import { readSubjectAltNames } from './SubjectAltNames';

/** Where a moment lies in the validity of a certificate. */
export type Validity = 'valid' | 'expired' | 'not-yet-valid';

/** What a person wants to know of a certificate. */
export class CertificateInfo {
  /** In one line, as OpenSSL writes it: `/C=CN/O=Demo/CN=server`. */
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serialNumber: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Such as `SHA256withRSA`; undefined where the platform has no name for it, as for Ed25519. */
  readonly signatureAlgorithm: string | undefined;
  /** DNS names and IP addresses of subjectAltName. */
  readonly hostNames: string[];
  /** SHA-256 over the whole certificate, as people compare it: `9F:3A:...`, 32 pairs. */
  readonly fingerprint: string;
  /** The certificate itself. */
  readonly der: Uint8Array;

  private constructor(certificate: cert.X509Cert, der: Uint8Array, fingerprint: string) {
    const names = readSubjectAltNames(der);
    this.subject = nameOf(certificate.getSubjectName().data);
    this.issuer = nameOf(certificate.getIssuerName().data);
    this.serialNumber = certificate.getCertSerialNumber().toString(16).toUpperCase();
    this.notBefore = dateOf(certificate.getNotBeforeTime());
    this.notAfter = dateOf(certificate.getNotAfterTime());
    this.signatureAlgorithm = signatureAlgorithmOf(certificate);
    this.hostNames = names.dns.concat(names.ip.map((bytes: Uint8Array): string => IpAddress.format(bytes)));
    this.fingerprint = fingerprint;
    this.der = der;
  }

  /** Rejects with `TLS_BAD_CERTIFICATE` where the bytes are no X.509 certificate. */
  static async fromDer(der: Uint8Array): Promise<CertificateInfo> {
    return CertificateInfo.read({ data: der, encodingFormat: cert.EncodingFormat.FORMAT_DER });
  }

  /** The first certificate of a PEM text. Rejects with `TLS_BAD_CERTIFICATE` where there is none. */
  static async fromPem(pem: string): Promise<CertificateInfo> {
    return CertificateInfo.read(pemBlob(pem));
  }

  /** Whether the first certificate of a PEM text can be read. */
  static async isReadable(pem: string): Promise<boolean> {
    try {
      await cert.createX509Cert(pemBlob(pem));
      return true;
    } catch {
      return false;
    }
  }

  /** @param nowMs milliseconds since 1970 */
  validityAt(nowMs: number): Validity {
    if (nowMs > this.notAfter.getTime()) {
      return 'expired';
    }
    return nowMs < this.notBefore.getTime() ? 'not-yet-valid' : 'valid';
  }

  private static async read(blob: cert.EncodingBlob): Promise<CertificateInfo> {
    try {
      const certificate = await cert.createX509Cert(blob);
      const encoded = await certificate.getEncoded();
      const der = new Uint8Array(exactBytes(encoded.data));
      return new CertificateInfo(certificate, der, await fingerprintOf(der));
    } catch (failure) {
      const native = failure as NativeError;
      throw new SocketError('TLS_BAD_CERTIFICATE', 'certificate', `it can't be read: ${native.message ?? ''}`, {
        nativeCode: typeof native.code === 'number' ? native.code : undefined,
      });
    }
  }
}

function pemBlob(pem: string): cert.EncodingBlob {
  return { data: new Uint8Array(TextCodec.encode(pem)), encodingFormat: cert.EncodingFormat.FORMAT_PEM };
}

/** @throws NativeError where the platform has no SHA-256 */
async function fingerprintOf(der: Uint8Array): Promise<string> {
  const digest = cryptoFramework.createMd('SHA256');
  await digest.update({ data: der });
  const sum = await digest.digest();
  return Array.from(sum.data, (byte: number): string => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
}

/** The platform throws for an algorithm that is not in its list. */
function signatureAlgorithmOf(certificate: cert.X509Cert): string | undefined {
  try {
    return certificate.getSignatureAlgName();
  } catch {
    return undefined;
  }
}

/** Characters beyond ASCII come as `\xE4\xBD\xA0` from some releases and as UTF-8 from others; a zero byte may follow. */
function nameOf(data: Uint8Array): string {
  const text = TextCodec.decode(data).replace(/\0+$/, '');
  return text.replace(/(?:\\x[\dA-F]{2})+/gi, (escaped: string): string => {
    const bytes = escaped
      .split('\\x')
      .slice(1)
      .map((pair: string): number => Number.parseInt(pair, 16));
    return TextCodec.decode(Uint8Array.from(bytes));
  });
}

/** ASN.1 notation: `YYMMDDHHMMSSZ` (before 2050, RFC 5280) or `YYYYMMDDHHMMSSZ`. */
function dateOf(text: string): Date {
  const digits = text.replace(/\D/g, '');
  const century = digits.length > 12 ? '' : Number(digits.slice(0, 2)) < 50 ? '20' : '19';
  const full = century + digits;
  const part = (from: number, to: number): number => Number(full.slice(from, to));
  return new Date(Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8), part(8, 10), part(10, 12), part(12, 14)));
}
