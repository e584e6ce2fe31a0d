/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { KeyedCertificate } from '../../host/peers/certificates';
import { createAuthority, encryptPrivateKey, issueClientCertificate } from '../../host/peers/certificates';
import type { DemoSet } from '../../host/peers/demo-set';
import type { Peer } from '../../host/peers/peer';
import { startTlsEcho } from '../../host/peers/tls-echo';
import { OpensslProcess } from './support/openssl-process';
import { PemFolder } from './support/pem-folder';
import { pki } from './support/pki';
import { LIMIT_MS, useScene } from './support/scene';

const ECHO = { host: '127.0.0.1', port: 0 };
const SENT = '你好，服务器！\n';

describe('the TLS echo peers with openssl s_client', { timeout: LIMIT_MS }, () => {
  const scene = useScene();
  let set: DemoSet;
  before(async () => {
    set = await pki();
  });

  const startOneWay = async (host = ECHO.host): Promise<Peer> =>
    scene.own(await startTlsEcho({ ...ECHO, host, server: set.server }));
  /** With what it reports of refused clients. */
  const startTwoWay = async (): Promise<{ peer: Peer; reported: Promise<Error> }> => {
    let report: (error: Error) => void = () => undefined;
    const reported = new Promise<Error>((resolve) => (report = resolve));
    const clientAuthority = set.authority.certificate;
    const options = {
      ...ECHO,
      server: set.server,
      clientAuthority,
      onConnectionError: (error: Error) => report(error),
    };
    return { peer: scene.own(await startTlsEcho(options)), reported };
  };
  /** A client that trusts the CA and nobody else, and gives up where the server is not what it should be. */
  const connect = (peer: Peer, args: readonly string[] = [], identity?: KeyedCertificate): OpensslProcess => {
    const files = new PemFolder();
    const target = peer.address.includes(':') ? `[${peer.address}]:${peer.port}` : `${peer.address}:${peer.port}`;
    const all = ['s_client', '-connect', target, '-brief', '-nocommands', '-verify_return_error', ...args];
    all.push('-CAfile', files.write(set.authority.certificate), '-no-CApath', '-no-CAstore');
    if (identity !== undefined) {
      all.push('-cert', files.write(identity.certificate), '-key', files.write(identity.privateKey));
    }
    return scene.own(new OpensslProcess(all, files));
  };
  /** The client ends its connection once it has everything back that it sent. */
  const echoes = async (client: OpensslProcess): Promise<void> => {
    client.write(SENT);
    await client.said(new RegExp(SENT));
    client.endInput();
    assert.equal(await client.ended, 0, client.output);
  };

  for (const [version, flag] of [
    ['TLSv1.3', '-tls1_3'],
    ['TLSv1.2', '-tls1_2'],
  ] as const) {
    it(`one-way: serves a client over ${version}`, async () => {
      const client = connect(await startOneWay(), [flag]);
      await client.said(new RegExp(`^Protocol version: ${version}$`, 'm'));
      await client.said(/^Verification: OK$/m);
      await echoes(client);
    });

    it(`two-way: serves a client with a certificate over ${version}`, async () => {
      const { peer } = await startTwoWay();
      await echoes(connect(peer, [flag], set.client));
    });

    it(`two-way: refuses a client without a certificate over ${version}`, async () => {
      const { peer, reported } = await startTwoWay();
      const client = connect(peer, [flag]);
      assert.match((await reported).message, /did not return a certificate/);
      assert.notEqual(await client.ended, 0);
      assert.match(client.output, /alert (certificate required|handshake failure)/);
    });
  }

  it('one-way: agrees on the guide’s cipher with a client that wants it', async () => {
    const client = connect(await startOneWay(), ['-tls1_2', '-cipher', 'AES256-SHA256']);
    await client.said(/^Ciphersuite: AES256-SHA256$/m);
    await echoes(client);
  });

  it('one-way: has no TLS 1.1', async () => {
    const client = connect(await startOneWay(), ['-tls1_1', '-cipher', 'ALL:@SECLEVEL=0']);
    assert.notEqual(await client.ended, 0);
    assert.match(client.output, /alert protocol version/);
  });

  it('two-way: takes an EC key, and an encrypted one', async () => {
    const { peer } = await startTwoWay();
    await echoes(connect(peer, [], set.ecClient));
    const password = 'pass phrase';
    const encrypted = { ...set.client, privateKey: encryptPrivateKey(set.client.privateKey, password) };
    await echoes(connect(peer, ['-pass', `pass:${password}`], encrypted));
  });

  it('two-way: refuses a certificate of another CA', async () => {
    const { peer, reported } = await startTwoWay();
    const client = connect(peer, [], await issueClientCertificate(await createAuthority()));
    client.write(SENT);
    await reported; // Node's server closes without an alert, and has no reason to report.
    await client.ended;
    assert.ok(!client.output.includes(SENT), client.output);
  });

  it('shows a certificate that names it by name, by IPv4 and by IPv6', async () => {
    const four = await startOneWay();
    await echoes(connect(four, ['-servername', 'localhost', '-verify_hostname', 'localhost']));
    await echoes(connect(four, ['-verify_ip', '127.0.0.1']));
    await echoes(connect(await startOneWay('::1'), ['-verify_ip', '::1']));
  });

  it('shows a certificate that names nobody else', async () => {
    const peer = await startOneWay();
    for (const other of [
      ['-verify_hostname', 'other.example'],
      ['-verify_ip', '127.0.0.2'],
    ]) {
      const client = connect(peer, other);
      assert.notEqual(await client.ended, 0);
      assert.match(client.output, /(hostname|IP address) mismatch/i);
    }
  });
});
