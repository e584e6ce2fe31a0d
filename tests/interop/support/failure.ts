/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import type { ErrorCode } from 'socketkit';
import { SocketError } from 'socketkit';
import { pki } from './pki';

/** Of a key's text: shorter pieces may stand elsewhere by chance. */
const SECRET_PIECE_CHARACTERS = 16;

/** The SocketError that a promise rejects with, which has that code and tells no secret. */
export async function failureOf(promise: Promise<unknown>, code: ErrorCode): Promise<SocketError> {
  const failure: unknown = await promise.then(
    () => 'it did not fail',
    (error: unknown) => error,
  );
  assert.ok(failure instanceof SocketError, inspect(failure));
  assert.equal(failure.code, code, failure.message);
  await tellsNoSecret(failure);
  return failure;
}

/** Whatever a log or a page may show of an error holds neither the password nor a piece of a private key. */
export async function tellsNoSecret(error: SocketError): Promise<void> {
  const shown = [
    inspect(error, { depth: Infinity, showHidden: true }),
    String(error.stack),
    JSON.stringify(error),
    ...(['zh', 'en'] as const).flatMap((language) => [error.meaning(language), error.advice(language)]),
  ].join('\n');
  const { authority, server, client, ecClient, encryptedClientKey, clientPassword } = await pki();
  const keys = [authority, server, client, ecClient].map((part) => part.privateKey).concat(encryptedClientKey);
  for (const secret of [clientPassword, ...keys.flatMap(piecesOf)]) {
    assert.ok(!shown.includes(secret), `the error tells a secret: ${shown}`);
  }
}

function piecesOf(pem: string): string[] {
  const base64 = pem.replaceAll(/-----[^-]+-----|\s/g, '');
  const count = Math.floor(base64.length / SECRET_PIECE_CHARACTERS);
  return Array.from({ length: count }, (_, index) =>
    base64.slice(index * SECRET_PIECE_CHARACTERS, (index + 1) * SECRET_PIECE_CHARACTERS),
  );
}
