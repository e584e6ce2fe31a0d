/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { X509Certificate } from 'node:crypto';

/**
 * `@ohos.security.cert`: X.509 certificates, read with Node's OpenSSL. Getters answer in the device's forms: texts as
 * bytes, times in ASN.1 notation.
 */
enum EncodingFormat {
  FORMAT_DER = 0,
  FORMAT_PEM = 1,
  FORMAT_PKCS7 = 2,
}

interface EncodingBlob {
  data: Uint8Array;
  encodingFormat: EncodingFormat;
}

interface DataBlob {
  data: Uint8Array;
}

const NOT_A_CERTIFICATE = 19030001;
const NOT_SUPPORTED = 801;

function cryptoError(code: number, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** `YYMMDDHHMMSSZ` up to 2049, with four digits of the year from 2050: UTCTime and GeneralizedTime. */
function asn1Time(date: Date): string {
  const digits = date.toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return `${date.getUTCFullYear() < 2050 ? digits.slice(2) : digits}Z`;
}

/** Names in one line, `/CN=server/O=...`, as a device's OpenSSL gives them. */
function oneLine(name: string): Uint8Array {
  return Buffer.from(`/${name.split('\n').join('/')}`, 'utf8');
}

class X509Cert {
  readonly #certificate: X509Certificate;

  constructor(certificate: X509Certificate) {
    this.#certificate = certificate;
  }

  getEncoded(): Promise<EncodingBlob> {
    return Promise.resolve({
      data: new Uint8Array(this.#certificate.raw),
      encodingFormat: EncodingFormat.FORMAT_DER,
    });
  }

  getCertSerialNumber(): bigint {
    return BigInt(`0x${this.#certificate.serialNumber}`);
  }

  getIssuerName(): DataBlob {
    return { data: oneLine(this.#certificate.issuer) };
  }

  getSubjectName(): DataBlob {
    return { data: oneLine(this.#certificate.subject) };
  }

  getNotBeforeTime(): string {
    return asn1Time(new Date(this.#certificate.validFrom));
  }

  getNotAfterTime(): string {
    return asn1Time(new Date(this.#certificate.validTo));
  }

  /**
   * Each name as the device gives it: the raw bytes up to the first zero byte, then a zero byte. A DNS name survives
   * that; an IP address such as 127.0.0.1 does not (its bytes are read as a C string), nor does it say which it was.
   */
  getSubjectAltNames(): { data: Uint8Array[] } {
    const names = this.#certificate.subjectAltName;
    if (names === undefined) {
      throw cryptoError(NOT_A_CERTIFICATE, 'the certificate has no subject alternative names');
    }
    return { data: names.split(', ').map((name) => cString(rawName(name))) };
  }

  /** Such as `SHA256withRSA`. Throws for an algorithm that is not in the list, as the device does. */
  getSignatureAlgName(): string {
    const name = SIGNATURE_ALGORITHMS[signatureOid(this.#certificate.raw)];
    if (name === undefined) {
      throw cryptoError(NOT_SUPPORTED, 'the signature algorithm is unknown');
    }
    return name;
  }

  toString(): string {
    return this.#certificate.toString();
  }
}

/** By the object identifier's DER bytes in hexadecimal. */
const SIGNATURE_ALGORITHMS: Readonly<Record<string, string>> = {
  '2a864886f70d01010b': 'SHA256withRSA',
  '2a864886f70d01010c': 'SHA384withRSA',
  '2a864886f70d01010d': 'SHA512withRSA',
  '2a8648ce3d040302': 'SHA256withECDSA',
  '2a8648ce3d040303': 'SHA384withECDSA',
  '2a8648ce3d040304': 'SHA512withECDSA',
};

/** A certificate is SEQUENCE { what is signed, SEQUENCE { algorithm identifier, ... }, signature }. */
function signatureOid(der: Uint8Array): string {
  const signed = contentOf(der, contentOf(der, 0).start);
  const algorithm = contentOf(der, signed.end);
  const identifier = contentOf(der, algorithm.start);
  return Buffer.from(der.subarray(identifier.start, identifier.end)).toString('hex');
}

/** Where the content of the DER element at an offset lies. */
function contentOf(der: Uint8Array, offset: number): { start: number; end: number } {
  const first = der[offset + 1] ?? 0;
  if (first < 0x80) {
    return { start: offset + 2, end: offset + 2 + first };
  }
  const start = offset + 2 + (first & 0x7f);
  const length = der.subarray(offset + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return { start, end: start + length };
}

/** Node writes a name as `DNS:localhost` or `IP Address:127.0.0.1`. */
function rawName(name: string): Uint8Array {
  const value = name.slice(name.indexOf(':') + 1);
  return name.startsWith('IP Address:') ? ipBytes(value) : Buffer.from(value, 'utf8');
}

/** The 4 or 16 bytes of an IP literal. */
function ipBytes(literal: string): Uint8Array {
  if (literal.includes('.')) {
    return Uint8Array.from(literal.split('.').map(Number));
  }
  const [head = '', tail] = literal.split('::');
  const groups = (text: string): number[] => (text === '' ? [] : text.split(':').map((group) => parseInt(group, 16)));
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const zeros = new Array<number>(tail === undefined ? 0 : 8 - left.length - right.length).fill(0);
  return Uint8Array.from([...left, ...zeros, ...right].flatMap((group) => [group >> 8, group & 0xff]));
}

function cString(bytes: Uint8Array): Uint8Array {
  const zero = bytes.indexOf(0);
  const text = zero === -1 ? bytes : bytes.subarray(0, zero);
  return Uint8Array.from([...text, 0]);
}

type Callback = (error: Error | undefined, certificate: X509Cert | undefined) => void;

const DER_SEQUENCE = 0x30;

/** DER begins with a sequence, PEM with text; the device reads only the form that is named. */
function hasFormat(input: EncodingBlob): boolean {
  const isDer = input.data[0] === DER_SEQUENCE;
  return isDer === (input.encodingFormat === EncodingFormat.FORMAT_DER);
}

/** Reads one certificate in the form that is named. Rejects with 19030001 where the bytes are none. */
function createX509Cert(input: EncodingBlob, callback?: Callback): Promise<X509Cert> {
  const work = new Promise<X509Cert>((resolve, reject) => {
    try {
      if (!hasFormat(input)) {
        throw new Error('another format');
      }
      resolve(new X509Cert(new X509Certificate(input.data)));
    } catch {
      reject(cryptoError(NOT_A_CERTIFICATE, 'the data is no certificate'));
    }
  });
  if (callback === undefined) {
    return work;
  }
  work.then(
    (certificate) => callback(undefined, certificate),
    (error: unknown) => callback(error as Error, undefined),
  );
  return undefined as unknown as Promise<X509Cert>;
}

export default { EncodingFormat, createX509Cert };
