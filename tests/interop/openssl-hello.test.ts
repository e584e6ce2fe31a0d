/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { TlsOptions } from 'socketkit';
import { Endpoint, TlsClient } from 'socketkit';
import type { DemoSet } from '../../host/peers/demo-set';
import { OpensslServer } from './support/openssl-server';
import { pki } from './support/pki';
import { LIMIT_MS, useScene } from './support/scene';

/** Numbers of TLS extensions, as IANA has them. */
const SERVER_NAME = 0;
const SIGNATURE_ALGORITHMS = 13;
const ALPN = 16;
const SUPPORTED_VERSIONS = 43;

/** Before the name: the length of the list, the kind "host name", the length of the name. */
const SERVER_NAME_HEADER_BYTES = 5;

describe('the first message of a TlsClient, as openssl reads it', { timeout: LIMIT_MS }, () => {
  const scene = useScene();
  let set: DemoSet;
  before(async () => {
    set = await pki();
  });

  /** Connects to a server on that address, by that host. */
  const extensions = async (
    host: string,
    options: TlsOptions = {},
    address = '127.0.0.1',
  ): Promise<ReadonlyMap<number, Buffer>> => {
    const server = scene.own(await OpensslServer.start({ server: set.server, host: address }));
    const client = scene.own(new TlsClient());
    await client.connect(Endpoint.of(host, server.port), { caPem: set.authority.certificate, ...options });
    return server.clientExtensions();
  };

  it('carries the name that was connected to, in lower case', async () => {
    const name = (await extensions('LocalHost')).get(SERVER_NAME);
    assert.equal(name?.subarray(SERVER_NAME_HEADER_BYTES).toString(), 'localhost');
  });

  it('carries the name that was connected to, and not the one that is expected', async () => {
    const name = (await extensions('localhost', { expectedHost: '127.0.0.1' })).get(SERVER_NAME);
    assert.equal(name?.subarray(SERVER_NAME_HEADER_BYTES).toString(), 'localhost');
  });

  it('carries no name for an IPv4 address, nor for the name that is expected there', async () => {
    assert.equal((await extensions('127.0.0.1')).has(SERVER_NAME), false);
    assert.equal((await extensions('127.0.0.1', { expectedHost: 'localhost' })).has(SERVER_NAME), false);
  });

  it('carries no name for an IPv6 address', async () => {
    assert.equal((await extensions('::1', {}, '::1')).has(SERVER_NAME), false);
  });

  it('carries no ALPN protocols, though the options have some', async () => {
    assert.equal((await extensions('localhost', { alpnProtocols: ['h2', 'spdy/1'] })).has(ALPN), false);
  });

  it('carries the signature algorithms of the options and no others', async () => {
    const options: TlsOptions = { signatureAlgorithms: 'rsa_pss_rsae_sha256:ECDSA+SHA256' };
    const algorithms = (await extensions('localhost', options)).get(SIGNATURE_ALGORITHMS);
    assert.equal(algorithms?.toString('hex'), '0004' + '0804' + '0403');
  });

  it('carries the versions of the options and no others', async () => {
    const both = (await extensions('localhost')).get(SUPPORTED_VERSIONS);
    assert.equal(both?.toString('hex'), '04' + '0304' + '0303');
    const newer = (await extensions('localhost', { protocols: ['TLSv1.3'] })).get(SUPPORTED_VERSIONS);
    assert.equal(newer?.toString('hex'), '02' + '0304');
    const older = await extensions('localhost', { protocols: ['TLSv1.2'] });
    assert.equal(older.has(SUPPORTED_VERSIONS), false);
  });
});
