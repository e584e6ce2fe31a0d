/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'node:tls';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { DevicePage } from '../../host/browser/DevicePage';
import {
  connectTlsClient,
  disconnectTlsClient,
  openTlsClient,
  setTlsOptions,
} from '../../host/cli/screenshots/tlsClientPages';
import type { KeyedCertificate } from '../../host/peers/certificates';
import { createAuthority, issueServerCertificate } from '../../host/peers/certificates';
import type { PeerProcess } from '../../host/peers/peer-process';
import { startPeerProcess } from '../../host/peers/peer-process';
import { projectRoot } from '../../host/project';
import { copyApp } from '../support/appCopy';
import { Scene } from './support/scene';

const HOST = '127.0.0.1';
const RAWFILE_CERTS = path.join('resources', 'rawfile', 'certs');
const DEMO_SET = path.join(projectRoot, 'entry', 'src', 'main', RAWFILE_CERTS);
/** A text of this length may stand anywhere without being a secret: the last line of a key can be that short. */
const CHANCE_LENGTH = 16;
const A_DAY_MS = 24 * 60 * 60_000;

/** A TLS echo server in the process of the test, with a CA that no app has. */
class OwnServer {
  readonly authority: KeyedCertificate;
  readonly port: number;
  readonly close: () => Promise<void>;

  private constructor(authority: KeyedCertificate, port: number, close: () => Promise<void>) {
    this.authority = authority;
    this.port = port;
    this.close = close;
  }

  static async start(notAfter?: Date): Promise<OwnServer> {
    const authority = await createAuthority();
    const issued = await issueServerCertificate(authority, {
      names: [HOST],
      ...(notAfter === undefined ? {} : { notAfter }),
    });
    const server = createServer({ key: issued.privateKey, cert: issued.certificate }, (socket) => {
      socket.on('error', () => socket.destroy()); // A device that ends with its connection open resets it.
      socket.pipe(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
    return new OwnServer(
      authority,
      (server.address() as AddressInfo).port,
      () => new Promise<void>((resolve) => server.close(() => resolve())),
    );
  }
}

describe('the page of the TLS client in a browser', () => {
  let scene: Scene;
  let peers: PeerProcess;
  let device: DevicePage;
  let files: string;
  before(async () => {
    files = mkdtempSync(path.join(tmpdir(), 'tls-page-'));
    peers = await startPeerProcess();
    scene = await Scene.open('--devices', '1', '--files', files);
    [device] = scene.devices;
  });
  beforeEach(async () => {
    await openTlsClient(device);
  });
  afterEach(async () => {
    // As at first, with the demo set, verifying.
    await device.restart();
  });
  after(async () => {
    await peers.close();
    await scene.close();
    rmSync(files, { recursive: true });
  });

  const oneWay = (host: string = HOST): string => `${host}:${peers.ports.tlsOneWay}`;
  const twoWay = (): string => `${HOST}:${peers.ports.tlsTwoWay}`;

  it('walks one-way TLS: connect, send, see the echo and whose certificate it is, close', async () => {
    await connectTlsClient(device, oneWay());
    await sendAndSeeEcho('你好');
    await device.byId('session.extra').click();
    await device.byId('peerCertificate.trust').getByText('Verified').waitFor();
    await device.byId('peerCertificate.names').getByText('localhost').waitFor();
    await device.byId('ownCertificate.none').waitFor();
    await disconnectTlsClient(device);
    assert.deepEqual(scene.pageErrors, []);
  });

  it('walks two-way TLS with the demo set, and shows both certificates', async () => {
    await setTlsOptions(device, () => device.byId('tls.mode.two-way').click());
    await connectTlsClient(device, twoWay());
    await sendAndSeeEcho('two-way');
    await device.byId('session.extra').click();
    await device.byId('peerCertificate.subject').waitFor();
    await device.byId('ownCertificate.subject').getByText('client').waitFor();
  });

  it('trusts the CA of a file that was chosen', async () => {
    const server = await OwnServer.start();
    await device.field('endpoint.address').fill(`${HOST}:${server.port}`);
    await device.byId('connect.connect').click();
    await device.byId('refusedCertificate.chain').getByText('✗').waitFor();
    await setTlsOptions(device, async () => {
      await chooseFile('tls.ca.choose', 'own-ca.pem', server.authority.certificate);
      await device.byId('tls.ca.state').getByText('own-ca.pem').waitFor();
    });
    await connectTlsClient(device, `${HOST}:${server.port}`);
    await sendAndSeeEcho('trusted');
    await disconnectTlsClient(device);
    await server.close();
  });

  it('says what is wrong with a file that is no certificate', async () => {
    await setTlsOptions(device, async () => {
      await chooseFile('tls.ca.choose', 'notes.txt', 'nothing of the kind');
      await device.byId('tls.ca.fault').getByText('notes.txt').waitFor();
      await device.byId('tls.ca.state').getByText('CN=').waitFor();
    });
  });

  it('refuses an expired certificate, and shows its dates', async () => {
    const expired = new Date(Date.now() - A_DAY_MS);
    const server = await OwnServer.start(expired);
    await device.field('endpoint.address').fill(`${HOST}:${server.port}`);
    await device.byId('connect.connect').click();
    await device.byId('error.codes').getByText('TLS_CERT_EXPIRED').waitFor();
    await device.byId('refusedCertificate.dates').getByText('✗').waitFor();
    await device.byId('refusedCertificate.validity').getByText(expired.toISOString().slice(0, 10)).waitFor();
    await server.close();
  });

  it('calls a name unverified until the app is started anew, once it was not verified', async () => {
    await setTlsOptions(device, async () => {
      await device.byId('tls.verification.none').click();
      await device.byId('tls.warning.confirm').click();
      await device.byId('tls.warning').waitFor({ state: 'hidden' });
    });
    await connectTlsClient(device, oneWay('localhost'));
    await device.byId('tls.verificationOff').waitFor();
    await device.byId('tls.verificationOff.act').click();
    await device.byId('tls.verificationOff').waitFor({ state: 'hidden' });
    await disconnectTlsClient(device);
    await connectTlsClient(device, oneWay('localhost'));
    await device.byId('tls.unprovable').getByText('localhost').first().waitFor();
    await device.byId('session.extra').click();
    await device.byId('peerCertificate.trust').getByText('Not proven').waitFor();
    await device.restart();
    await openTlsClient(device);
    await connectTlsClient(device, oneWay('localhost'));
    assert.equal(await device.byId('tls.unprovable').isVisible(), false);
    await device.byId('session.extra').click();
    await device.byId('peerCertificate.trust').getByText('Verified').waitFor();
  });

  it('keeps neither the key nor its password in what it stores, logs or shows', async () => {
    await setTlsOptions(device, () => device.byId('tls.mode.two-way').click());
    await connectTlsClient(device, twoWay());
    await sendAndSeeEcho('secret enough');
    const texts = [await everythingOnThePage()];
    for (const tab of ['session.extra', 'session.code']) {
      await device.byId(tab).click();
      await device.settled();
      texts.push(await everythingOnThePage());
    }
    await device.byId('options.open').click();
    await device.byId('tls.key.state').waitFor();
    texts.push(await everythingOnThePage());
    // A failure is where secrets get into logs: the same with a key that does not fit.
    await chooseFile('tls.certificate.choose', 'ca.pem', demoFile('ca.pem'));
    await device.control('back').click();
    await disconnectTlsClient(device);
    await device.byId('connect.connect').click();
    await device.byId('error.codes').getByText('TLS_CLIENT_KEY').waitFor();
    texts.push(await everythingOnThePage());

    const stored = storedTexts(files);
    assert.ok(stored.includes(twoWay()), 'the preferences have the endpoint that was used');
    for (const secret of secrets()) {
      assert.equal(texts.join('\n').includes(secret), false, 'on the page or in its log');
      assert.equal(stored.includes(secret), false, 'in the files of the device');
    }
  });

  async function sendAndSeeEcho(message: string): Promise<void> {
    await device.field('composer.draft').fill(message);
    await device.field('composer.draft').press('Enter');
    await device.byId('transcript.list').getByText(message, { exact: true }).nth(1).waitFor();
  }

  async function chooseFile(buttonId: string, name: string, text: string): Promise<void> {
    const choosing = scene.page.waitForEvent('filechooser');
    await device.byId(buttonId).click();
    await (await choosing).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  }

  /** Of the app and of the panel with its log, with what stands in fields. */
  async function everythingOnThePage(): Promise<string> {
    const values = await scene.page
      .locator('input, textarea')
      .evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value));
    return [await scene.page.content(), ...values].join('\n');
  }
});

describe('the page of the TLS client in an app that was built without the demo set', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tls-page-bare-'));
  let scene: Scene;
  before(async () => {
    copyApp(folder);
    // The preview gives an app the raw files of its on-device tests, too.
    for (const part of ['main', 'ohosTest']) {
      rmSync(path.join(folder, 'entry', 'src', part, RAWFILE_CERTS), { recursive: true });
    }
    scene = await Scene.open('--devices', '1', '--app', folder);
  });
  after(async () => {
    await scene.close();
    rmSync(folder, { recursive: true });
  });

  it('says which file is missing and what to do, and still connects with the system’s CAs', async () => {
    const [device] = scene.devices;
    await openTlsClient(device);
    const notice = device.byId('tls.demoMissing');
    await notice.getByText('ca.pem').waitFor();
    await notice.getByText('npm run certs').waitFor();
    const server = await OwnServer.start();
    await device.field('endpoint.address').fill(`${HOST}:${server.port}`);
    await device.byId('connect.connect').click();
    await device.byId('error.codes').getByText('TLS_VERIFY').waitFor();
    await server.close();
  });
});

function demoFile(name: string): string {
  return readFileSync(path.join(DEMO_SET, name), 'utf8');
}

/** The password, and the lines of the bodies of the demo set's keys. */
function secrets(): string[] {
  const keys = ['client.key', 'client-encrypted.key'].flatMap((name) =>
    demoFile(name)
      .split('\n')
      .filter((line) => line.length > CHANCE_LENGTH && !line.startsWith('-----')),
  );
  return [demoFile('client-password.txt').trim(), ...keys];
}

/** All that lies below a folder. */
function storedTexts(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
