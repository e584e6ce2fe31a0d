/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { X509Certificate } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { DemoCertificates, DemoCertificatesOptions } from '../peers/certificates';
import { demoCertificates, projectCertificates } from '../peers/certificates';
import { RAWFILE_FOLDERS } from '../peers/demo-certificates';
import { appFilesOf, codeOf } from '../peers/demo-files';
import { readOptions, refuse } from './command-line';

const USAGE = `usage: npm run certs -- [options]

Makes the demo certificates of this checkout, or renews what is absent, expired or does not fit any more:
a CA, a server with this machine's names and addresses, and clients. The app's part goes to its rawfile folders;
build the app again when it changes. Private keys stay on this machine, none is ever committed.

  --ec           the main client (client.pem, client.key) with an ECDSA P-256 key; stays so until --rsa
  --rsa          the main client with an RSA 2048 key, as in a new set
  --force        everything anew, the CA too
  --out FOLDER   a set in FOLDER, with nothing of this checkout touched
  --help         this text`;

const options = readOptions(USAGE, {
  ec: { type: 'boolean' },
  rsa: { type: 'boolean' },
  force: { type: 'boolean' },
  out: { type: 'string' },
});
if (options.ec === true && options.rsa === true) {
  refuse(USAGE, 'The main client has one key: give --ec or --rsa, not both.');
}
if (options.out === '') {
  refuse(USAGE, '--out needs a folder.');
}
const wanted: DemoCertificatesOptions = {
  isForced: options.force === true,
  ...(options.ec === true ? { clientKey: 'ec' } : {}),
  ...(options.rsa === true ? { clientKey: 'rsa' } : {}),
};
if (options.out === undefined) {
  describe(await projectCertificates(wanted));
  console.log('The app reads its part of them from');
  for (const folder of RAWFILE_FOLDERS) {
    console.log(`  ${path.relative(process.cwd(), folder)}`);
  }
} else {
  const store = path.resolve(options.out);
  makeStore(store);
  describe(await demoCertificates(store, wanted));
}

/** The folder of `--out`, whose parent has to exist; ends the process where it can't be made. */
function makeStore(store: string): void {
  try {
    if (!existsSync(store)) {
      mkdirSync(store, { mode: 0o700 }); // Not recursively: below /proc Node would never come back.
    }
    if (!statSync(store).isDirectory()) {
      throw new Error('it is a file');
    }
    accessSync(store, constants.W_OK);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      return; // Another process was first.
    }
    console.error(`--out: can't write to ${store}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** Never prints a key or the password: terminals are recorded and shared. */
function describe(set: DemoCertificates): void {
  const files = set.changed.length === 0 ? 'nothing to renew' : `new: ${set.changed.join(', ')}`;
  console.log(`${set.folder} (${files})`);
  describeCertificate('ca.pem', set.authority.certificate);
  describeCertificate('server.pem', set.server.certificate);
  describeCertificate('client.pem', set.client.certificate);
  describeCertificate('client-ec.pem', set.ecClient.certificate);
  console.log('client-password.txt holds the password of client-encrypted.key.');
  if (set.changed.some((name) => appFilesOf(set).has(name))) {
    console.log('Build the app again, so that it carries the new files.');
  }
}

function describeCertificate(file: string, pem: string): void {
  const certificate = new X509Certificate(pem);
  const key = certificate.publicKey.asymmetricKeyType === 'ec' ? 'ECDSA P-256' : 'RSA 2048';
  console.log(file);
  console.log(`  subject  ${certificate.subject.split('\n').join(', ')}, ${key}`);
  console.log(`  valid    ${day(certificate.validFrom)} to ${day(certificate.validTo)}`);
  if (certificate.subjectAltName !== undefined) {
    console.log(`  names    ${certificate.subjectAltName}`);
  }
  console.log(`  SHA-256  ${certificate.fingerprint256}`);
}

function day(date: string): string {
  return new Date(date).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
