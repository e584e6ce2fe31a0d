/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KeyedCertificate } from '../../../host/peers/certificates';
import { OpensslProcess } from './openssl-process';
import { PemFolder } from './pem-folder';

/** A server whose CA stands under another CA, all of it made by openssl. PEM. */
export interface CertificateChain {
  readonly root: string;
  readonly intermediate: string;
  readonly server: KeyedCertificate;
}

const NEW_CERTIFICATE = [
  'req',
  '-x509',
  '-newkey',
  'ec',
  '-pkeyopt',
  'ec_paramgen_curve:P-256',
  '-nodes',
  '-days',
  '2',
];

/** @param names the server's, as openssl writes them in subjectAltName */
export async function makeChain(names = 'IP:127.0.0.1'): Promise<CertificateChain> {
  const files = new PemFolder();
  const certificate = (name: string): string => path.join(files.folder, `${name}.crt`);
  const key = (name: string): string => path.join(files.folder, `${name}.key`);
  const make = async (name: string, extensions: readonly string[], issuer?: string): Promise<void> => {
    const args = [...NEW_CERTIFICATE, '-subj', `/CN=${name}`, '-out', certificate(name), '-keyout', key(name)];
    args.push(...extensions.flatMap((extension) => ['-addext', extension]));
    if (issuer !== undefined) {
      args.push('-CA', certificate(issuer), '-CAkey', key(issuer));
    }
    const openssl = new OpensslProcess(args);
    if ((await openssl.ended) !== 0) {
      throw new Error(openssl.output);
    }
  };
  try {
    const authority = ['keyUsage=critical,keyCertSign'];
    await make('root', authority);
    await make('intermediate', ['basicConstraints=critical,CA:TRUE,pathlen:0', ...authority], 'root');
    await make('server', ['basicConstraints=critical,CA:FALSE', `subjectAltName=${names}`], 'intermediate');
    const text = (file: string): string => readFileSync(file, 'utf8');
    return {
      root: text(certificate('root')),
      intermediate: text(certificate('intermediate')),
      server: { certificate: text(certificate('server')), privateKey: text(key('server')) },
    };
  } finally {
    files.remove();
  }
}
