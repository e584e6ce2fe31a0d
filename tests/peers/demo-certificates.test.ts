/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import type { DemoCertificates } from '../../host/peers/certificates';
import {
  createAuthority,
  demoCertificates,
  issueClientCertificate,
  issueServerCertificate,
} from '../../host/peers/certificates';
import { publish } from '../../host/peers/demo-certificates';
import type { DemoSet } from '../../host/peers/demo-set';
import { completeSet } from '../../host/peers/demo-set';
import { freshFolder, openssl } from './scratch';

const HOUR_MS = 60 * 60_000;

const pristineStore = freshFolder();
let pristine: DemoCertificates;
let sound: DemoSet;
before(async () => {
  pristine = await demoCertificates(pristineStore);
  const { folder, changed, ...parts } = pristine;
  assert.ok(existsSync(folder) && changed.length > 0);
  sound = parts;
});

/** A store of its own with the same sound set in it. */
function storeWithSet(): string {
  const store = freshFolder();
  cpSync(pristineStore, store, { recursive: true });
  return store;
}

function file(set: DemoCertificates, name: string): string {
  return path.join(set.folder, name);
}

describe('the demo certificates', () => {
  it('are made once and found again', async () => {
    const found = await demoCertificates(pristineStore);
    assert.equal(pristine.changed.length, 10);
    assert.deepEqual(found, { ...pristine, changed: [] });
  });

  it('verify on disk with openssl, and the encrypted key opens with the password beside it', () => {
    const leaves = ['server.pem', 'client.pem', 'client-ec.pem'].map((name) => file(pristine, name));
    assert.equal(openssl('verify', '-CAfile', file(pristine, 'ca.pem'), ...leaves).code, 0);
    const password = `file:${file(pristine, 'client-password.txt')}`;
    const key = file(pristine, 'client-encrypted.key');
    assert.equal(openssl('pkey', '-in', key, '-passin', password, '-out', '/dev/null').code, 0);
    assert.notEqual(openssl('pkey', '-in', key, '-passin', 'pass:', '-out', '/dev/null').code, 0);
  });

  it('have secrets that only their owner may read', () => {
    for (const name of readdirSync(pristine.folder).filter((entry) => !entry.endsWith('.pem'))) {
      assert.equal(statSync(file(pristine, name)).mode & 0o077, 0, name);
    }
  });

  it('are in folders that only their owner may enter', () => {
    for (const folder of [pristineStore, pristine.folder]) {
      assert.equal(statSync(folder).mode & 0o777, 0o700, folder);
    }
  });

  it('are all made anew when the CA has expired, and leave nothing of the old set', async () => {
    const store = storeWithSet();
    const set = await demoCertificates(store);
    const expired = await createAuthority({ notAfter: new Date(Date.now() - HOUR_MS) });
    writeFileSync(file(set, 'ca.pem'), expired.certificate);
    writeFileSync(file(set, 'ca.key'), expired.privateKey);
    const renewed = await demoCertificates(store);
    assert.notEqual(renewed.authority.certificate, expired.certificate);
    assert.notEqual(renewed.server.certificate, set.server.certificate);
    assert.equal(openssl('verify', '-CAfile', file(renewed, 'ca.pem'), file(renewed, 'server.pem')).code, 0);
    assert.deepEqual(readdirSync(store), [path.basename(renewed.folder)]);
  });

  it('get a new server certificate under the same CA when the old one lacks a name', async () => {
    const store = storeWithSet();
    const set = await demoCertificates(store);
    const moved = await demoCertificates(store, { serverNames: ['localhost', '198.51.100.7'] });
    assert.deepEqual(moved.changed, ['server.pem', 'server.key']);
    assert.equal(moved.authority.certificate, set.authority.certificate);
    assert.equal(openssl('verify', '-CAfile', file(moved, 'ca.pem'), file(moved, 'server.pem')).code, 0);
  });

  it('have a P-256 main client when asked, and keep it until RSA is asked for', async () => {
    const store = storeWithSet();
    await demoCertificates(store, { clientKey: 'ec' });
    const kept = await demoCertificates(store);
    assert.match(openssl('pkey', '-in', file(kept, 'client.key'), '-noout', '-text').output, /P-256/);
    const rsa = await demoCertificates(store, { clientKey: 'rsa' });
    assert.deepEqual(rsa.changed, ['client.pem', 'client.key', 'client-encrypted.key']);
  });

  it('are all made anew when forced', async () => {
    const forced = await demoCertificates(storeWithSet(), { isForced: true });
    assert.equal(forced.changed.length, 10);
    assert.notEqual(forced.authority.certificate, pristine.authority.certificate);
  });

  it('are the same for all who make them at the same time', async () => {
    const store = freshFolder();
    const makers = Array.from({ length: 4 }, () => demoCertificates(store));
    const sets = await Promise.all(makers);
    const stored = readFileSync(path.join(store, 'set-1', 'ca.pem'), 'utf8');
    for (const set of sets) {
      assert.equal(set.authority.certificate, stored);
      assert.equal(set.folder, path.join(store, 'set-1'));
    }
    assert.deepEqual(readdirSync(store), ['set-1']);
  });

  it('are the same for all who renew them at the same time', async () => {
    const store = storeWithSet();
    const sets = await Promise.all(Array.from({ length: 4 }, () => demoCertificates(store, { isForced: true })));
    assert.equal(new Set(sets.map((set) => set.authority.certificate)).size, 1);
    assert.deepEqual(readdirSync(store), ['set-2']);
  });
});

describe('a store that somebody else uses as well', () => {
  it('keeps every folder and file that is not of a set', async () => {
    const store = storeWithSet();
    const photo = path.join(store, '2024', 'photo.txt');
    const note = path.join(store, 'set-1', 'note.txt');
    mkdirSync(path.dirname(photo));
    writeFileSync(photo, 'mine');
    writeFileSync(note, 'mine');
    const renewed = await demoCertificates(store, { isForced: true });
    assert.equal(renewed.folder, path.join(store, 'set-2'));
    assert.equal(readFileSync(photo, 'utf8'), 'mine');
    assert.equal(readFileSync(note, 'utf8'), 'mine');
  });
});

describe('a set with an unsound part', () => {
  it('gets that part anew: a foreign, mismatched, expired, early or malformed one', async () => {
    const { authority, client, ecClient } = sound;
    const unsound = {
      foreign: await issueClientCertificate(await createAuthority()),
      mismatched: { certificate: client.certificate, privateKey: sound.server.privateKey },
      'with a key of another type': { certificate: client.certificate, privateKey: ecClient.privateKey },
      expired: await issueClientCertificate(authority, { notAfter: new Date(Date.now() - HOUR_MS) }),
      early: await issueClientCertificate(authority, { notBefore: new Date(Date.now() + HOUR_MS) }),
      malformed: { certificate: 'not PEM', privateKey: client.privateKey },
    };
    for (const [defect, part] of Object.entries(unsound)) {
      const completed = await completeSet({ ...sound, client: part });
      assert.notEqual(completed.client, part, defect);
      assert.equal(completed.authority, authority, defect);
      assert.notEqual(completed.encryptedClientKey, sound.encryptedClientKey, defect);
    }
  });

  it('does not take a leaf for a CA', async () => {
    const completed = await completeSet({ ...sound, authority: sound.server });
    assert.notEqual(completed.authority, sound.server);
  });

  it('renews a certificate on its last day', async () => {
    const ending = await issueServerCertificate(sound.authority, { notAfter: new Date(Date.now() + HOUR_MS) });
    assert.notEqual((await completeSet({ ...sound, server: ending })).server, ending);
  });
});

describe('the app’s folder', () => {
  it('gets what a client needs, and never the keys of the CA and the server', async () => {
    const store = storeWithSet();
    const folder = freshFolder();
    publish(await demoCertificates(store), folder, store);
    assert.deepEqual(readdirSync(folder).sort(), [
      'ca.pem',
      'client-ec.key',
      'client-ec.pem',
      'client-encrypted.key',
      'client-password.txt',
      'client.key',
      'client.pem',
    ]);
  });

  it('follows the set, and is left alone while it is up to date', async () => {
    const store = storeWithSet();
    const folder = freshFolder();
    publish(await demoCertificates(store), folder, store);
    const before = statSync(folder).ino;
    publish(await demoCertificates(store), folder, store);
    assert.equal(statSync(folder).ino, before);
    const forced = await demoCertificates(store, { isForced: true });
    writeFileSync(path.join(folder, 'stale.pem'), '');
    publish(forced, folder, store);
    assert.equal(readFileSync(path.join(folder, 'ca.pem'), 'utf8'), forced.authority.certificate);
    assert.ok(!existsSync(path.join(folder, 'stale.pem')));
    rmSync(folder, { recursive: true });
    publish(forced, folder, store);
    assert.ok(existsSync(path.join(folder, 'client.key')));
  });
});
