/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from '../../host/arkts/bundler.mjs';
import {
  createAuthority,
  demoCertificates,
  issueClientCertificate,
  type DemoCertificates,
} from '../../host/peers/certificates';
import { publish } from '../../host/peers/demo-certificates';
import { projectRoot } from '../../host/project';
import { freshFolder } from './scratch';

/** The app's class that reads what `npm run certs` has put into rawfile, and what it answers. */
interface AppModule {
  readonly DemoCertificateStatus: Readonly<Record<string | number, string | number>>;
  readonly DemoCertificates: new (resources: Resources) => {
    inspect(nowMs: number): Promise<{ status: number; file: string; time: number }>;
  };
}

/** As much of the device's resource manager as the app needs, over a folder. */
interface Resources {
  getRawFileContent(file: string): Promise<Uint8Array>;
}

const DAY_MS = 24 * 60 * 60_000;
const NO_SUCH_RAWFILE = 9001005;

describe('the app’s report on its demo certificates', () => {
  const store = freshFolder();
  let set: DemoCertificates;
  let app: AppModule;
  before(async () => {
    set = await demoCertificates(store);
    const source = path.join(projectRoot, 'entry', 'src', 'main', 'ets', 'platform', 'DemoCertificates.ets');
    // Inside of the project, so that the packages of the host are found from there; named as host/run.mjs names modules.
    const name = `app-certificates-${randomUUID()}-${process.pid}.mjs`;
    const module = path.join(projectRoot, 'node_modules', '.cache', 'socketkit', name);
    writeFileSync(module, await bundleForNode(projectRoot, source));
    app = (await import(pathToFileURL(module).href)) as AppModule;
    rmSync(module);
  });

  /** An app that was built with the set, after `change` has been at its files. */
  const inspect = async (
    change: (file: (name: string) => string) => void = () => undefined,
    nowMs = Date.now(),
  ): Promise<{ status: string; file: string; time: number }> => {
    const rawfile = freshFolder();
    const folder = path.join(rawfile, 'certs');
    publish(set, folder, store);
    change((name) => path.join(folder, name));
    const resources: Resources = {
      getRawFileContent: async (file) => {
        try {
          return await Promise.resolve(new Uint8Array(readFileSync(path.join(rawfile, file))));
        } catch {
          throw Object.assign(new Error('Invalid relative path'), { code: NO_SUCH_RAWFILE });
        }
      },
    };
    const report = await new app.DemoCertificates(resources).inspect(nowMs);
    return { ...report, status: String(app.DemoCertificateStatus[report.status]) };
  };

  it('says that a fresh set is valid, and until when', async () => {
    const report = await inspect();
    assert.equal(report.status, 'Valid');
    assert.ok(Math.abs(report.time - (Date.now() + 90 * DAY_MS)) < DAY_MS);
  });

  it('names each file that is missing', async () => {
    for (const name of ['ca.pem', 'client.key', 'client-password.txt', 'client-ec.pem']) {
      assert.deepEqual(await inspect((file) => rmSync(file(name))), { status: 'Absent', file: name, time: 0 });
    }
  });

  it('says since when a set has expired and from when one is valid, to the second', async () => {
    const late = await inspect(undefined, Date.now() + 91 * DAY_MS);
    assert.deepEqual([late.status, late.file], ['Expired', 'ca.pem']);
    assert.equal((await inspect(undefined, late.time)).status, 'Valid');
    assert.equal((await inspect(undefined, late.time + 1)).status, 'Expired');
    const early = await inspect(undefined, 0);
    assert.deepEqual([early.status, early.file], ['NotYetValid', 'ca.pem']);
    assert.equal((await inspect(undefined, early.time - 1)).file, 'ca.pem');
    // What the CA issued may begin a second later.
    assert.notEqual((await inspect(undefined, early.time)).file, 'ca.pem');
  });

  it('reads the four-digit years that dates have from 2050 on', async () => {
    const end = Date.UTC(2051, 1, 3, 4, 5, 6);
    const authority = await createAuthority();
    const client = await issueClientCertificate(authority, { notAfter: new Date(end) });
    const write = (file: (name: string) => string): void => {
      for (const name of ['ca.pem', 'client.pem', 'client-ec.pem']) {
        writeFileSync(file(name), client.certificate);
      }
    };
    assert.equal((await inspect(write)).time, end);
  });

  it('tells a damaged certificate and an empty key from missing ones', async () => {
    const damaged = await inspect((file) => writeFileSync(file('client.pem'), 'not PEM'));
    assert.deepEqual([damaged.status, damaged.file], ['Unreadable', 'client.pem']);
    const empty = await inspect((file) => writeFileSync(file('client.key'), ''));
    assert.deepEqual([empty.status, empty.file], ['KeyUnreadable', 'client.key']);
  });
});
