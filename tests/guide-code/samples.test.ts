/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import type { TcpConnectOptions, TcpOptions, TcpServerOptions, TlsOptions } from 'socketkit';
import { Endpoint } from 'socketkit';
import { checkArkts } from '../../host/arkts/gate/index';
import { projectCertificates } from '../../host/peers/demo-certificates';
import type { PeerProcess } from '../../host/peers/peer-process';
import { startPeerProcess } from '../../host/peers/peer-process';
import { projectRoot } from '../../host/project';
import { tcpClientSample, tcpServerSample, tlsClientSample, udpSample } from './flow-code';
import { HOSTILE_TEXTS } from './hostile';
import { SampleApp } from './sample-app';

const TEXT = '你好，服务器！\n';
/** Lone halves of a pair can't be sent as UTF-8. */
const ODD_TEXT = HOSTILE_TEXTS.filter((text) => Buffer.from(text).toString() === text).join('\n');
/** How many samples send it. */
const ODD_SAMPLES = 3;

const STREAM_OPTIONS: TcpOptions = {
  noDelay: true,
  keepAlive: true,
  lingerSeconds: 'off',
  outOfBandInline: false,
  reuseAddress: true,
  receiveBufferBytes: 65_536,
  sendBufferBytes: 65_536,
  sendTimeoutMs: 3_000,
};
const CONNECT_OPTIONS: TcpConnectOptions = {
  ...STREAM_OPTIONS,
  connectTimeoutMs: 6_000,
  localEndpoint: Endpoint.of('127.0.0.1', 0, 'bind'),
};
const SERVER_OPTIONS: TcpServerOptions = {
  ...STREAM_OPTIONS,
  lingerSeconds: 1,
  maxConnections: 2,
  highWaterMarkBytes: 65_536,
};

describe('the samples', () => {
  let app: SampleApp;
  let peers: PeerProcess;
  let password: string;

  before(async () => {
    app = new SampleApp();
    const set = await projectCertificates();
    password = set.clientPassword;
    peers = await startPeerProcess();
    const material: TlsOptions = { caPem: set.authority.certificate };
    const authentication = {
      kind: 'two-way' as const,
      certificatePem: set.client.certificate,
      keyPem: set.client.privateKey,
    };
    const at = (port: number): string => `${peers.host}:${port}`;
    const { tcp, udp, tlsOneWay, tlsTwoWay } = peers.ports;
    app.add('TcpPlain', tcpClientSample({ address: at(tcp), message: TEXT, options: {} }));
    app.add('TcpTuned', tcpClientSample({ address: at(tcp), message: ODD_TEXT, options: CONNECT_OPTIONS }));
    app.add('TcpRefused', tcpClientSample({ address: at(1), message: '', options: {} }));
    app.add('TcpExample', tcpClientSample({ address: '', message: '', options: {} }));
    app.add('Echo', tcpServerSample({ address: '127.0.0.1:0', options: SERVER_OPTIONS, isEchoOn: true }));
    app.add('Sink', tcpServerSample({ address: '', options: {}, isEchoOn: false }));
    app.add('Udp', udpSample({ localAddress: '', target: at(udp), message: TEXT, isBroadcast: false }));
    app.add(
      'UdpBound',
      udpSample({ localAddress: '127.0.0.1:0', target: at(udp), message: ODD_TEXT, isBroadcast: true }),
    );
    app.add('UdpIpv6', udpSample({ localAddress: '', target: '[::1]:1', message: '', isBroadcast: false }));
    app.add('OneWay', tlsClientSample({ address: at(tlsOneWay), message: TEXT, mode: 'one-way', options: material }));
    app.add(
      'TwoWay',
      tlsClientSample({
        address: at(tlsTwoWay),
        message: TEXT,
        mode: 'two-way',
        options: { ...material, authentication },
      }),
    );
    app.add(
      'TwoWayTuned',
      tlsClientSample({
        address: at(tlsTwoWay),
        message: ODD_TEXT,
        mode: 'two-way',
        options: {
          ...material,
          authentication: { ...authentication, keyPem: set.encryptedClientKey, password },
          verification: 'full',
          expectedHost: 'localhost',
          protocols: ['TLSv1.2', 'TLSv1.3'],
          cipherSuite: 'ECDHE-RSA-AES128-GCM-SHA256:AES256-SHA256',
          signatureAlgorithms: 'rsa_pss_rsae_sha256:ECDSA+SHA256',
          useRemoteCipherPrefer: true,
          alpnProtocols: ['spdy/1', 'http/1.1'],
          connectTimeoutMs: 8_000,
          keepAlive: true,
        },
      }),
    );
  });

  after(async () => {
    await peers.close();
    app.remove();
  });

  it('are accepted by the ArkTS gate and by strict TypeScript as files of an app', () => {
    app.pack('Packed.ets', 'no code at all');
    const said = checkArkts(app.root);
    assert.deepEqual(
      said.filter(({ file }) => app.has(file)),
      [],
    );
    assert.deepEqual(
      said.filter(({ file }) => file.endsWith('Packed.ets')),
      [],
      'what is only packed is not compiled',
    );
  });

  it('have the layout of the project’s own sources, but for values too long for a line', async () => {
    const style = await resolveConfig(path.join(projectRoot, 'entry', 'Sample.ts'));
    const longest = style?.printWidth ?? 0;
    const fitting = app.samples().filter((sample) => sample.split('\n').every((line) => line.length <= longest));
    assert.equal(fitting.length, app.samples().length - ODD_SAMPLES);
    for (const sample of fitting) {
      assert.equal(sample, await format(sample, { ...style, parser: 'typescript' }));
    }
  });

  it('of the clients get their text back from an echo server, whatever is in it', async () => {
    const logs = await run<Record<string, string[]>>(`
      import { runTcpClient as plain } from './TcpPlain.ets';
      import { runTcpClient as tuned } from './TcpTuned.ets';
      import { runUdp as udp } from './Udp.ets';
      import { runUdp as bound } from './UdpBound.ets';
      import { runTlsClient as oneWay } from './OneWay.ets';
      import { runTlsClient as twoWay } from './TwoWay.ets';
      import { runTlsClient as twoWayTuned } from './TwoWayTuned.ets';
      const logs = {};
      const logOf = (name) => (line) => (logs[name] ??= []).push(line);
      await plain(logOf('plain'));
      await tuned(logOf('tuned'));
      await udp(logOf('udp'));
      await bound(logOf('bound'));
      await oneWay(resources, logOf('oneWay'));
      await twoWay(resources, logOf('twoWay'));
      await twoWayTuned(resources, ${JSON.stringify(password)}, logOf('twoWayTuned'));
      console.log(JSON.stringify(logs));
    `);
    const stream = (text: string, connected: string): string[] => [connected, `received: ${text}`, 'closed: local'];
    assert.deepEqual(logs['plain'], stream(TEXT, 'connected'));
    assert.deepEqual(logs['tuned'], stream(ODD_TEXT, 'connected'));
    for (const name of ['oneWay', 'twoWay']) {
      assert.deepEqual(logs[name], stream(TEXT, 'connected, the peer is verified'), name);
    }
    assert.deepEqual(logs['twoWayTuned'], stream(ODD_TEXT, 'connected, the peer is verified'));
    const from = `received from ${peers.host}:${peers.ports.udp}: `;
    assert.match(logs['udp']?.[0] ?? '', /^bound to 0\.0\.0\.0:[1-9]/);
    assert.deepEqual(logs['udp']?.slice(1), [`${from}${TEXT}`]);
    assert.match(logs['bound']?.[0] ?? '', /^bound to 127\.0\.0\.1:[1-9]/);
    assert.deepEqual(logs['bound']?.slice(1), [`${from}${ODD_TEXT}`]);
  });

  it('tell what fails and what can be done, and leave nothing open', async () => {
    const log = await run<string[]>(`
      import { runTcpClient } from './TcpRefused.ets';
      const lines = [];
      await runTcpClient((line) => lines.push(line));
      console.log(JSON.stringify(lines));
    `);
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /^connect 127\.0\.0\.1:1: ECONNREFUSED: .+ See that the server runs/);
  });

  it('of the server answer their clients, or only listen, until they are stopped', async () => {
    for (const [name, isEcho] of Object.entries({ Echo: true, Sink: false })) {
      const log = await run<string[]>(`
        import net from 'node:net';
        import { runTcpServer } from './${name}.ets';
        const lines = [];
        let stop;
        const stopped = new Promise((resolve) => (stop = resolve));
        const text = Buffer.from(${JSON.stringify(TEXT)});
        const talk = (port) => {
          const client = net.connect(port, '127.0.0.1', () => client.write(text));
          let received = 0;
          client.on('data', (bytes) => {
            received += bytes.length;
            if (received === text.length) client.end();
          });
          gone = new Promise((resolve) => client.on('close', resolve)).then(() => {
            lines.push(received + ' bytes came back');
          });
          return client;
        };
        let client;
        let gone;
        const running = runTcpServer(stopped, (line) => {
          lines.push(line);
          if (line.startsWith('listening on ')) client = talk(Number(line.split(':').at(-1)));
          if (line.startsWith('received from ') && !${isEcho}) client.end();
          if (line.startsWith('closed: ')) stop();
        });
        await running;
        await gone;
        console.log(JSON.stringify(lines));
      `);
      const text = log.join('|').replace(/127\.0\.0\.1:\d+/g, 'PEER');
      assert.match(text, isEcho ? /^listening on PEER\|/ : /^listening on 0\.0\.0\.0:\d+\|/);
      assert.ok(text.includes(`|connected: PEER|received from PEER: ${TEXT}|`), text);
      assert.ok(text.includes('|closed: PEER, remote'), text);
      assert.ok(text.includes(`${isEcho ? Buffer.byteLength(TEXT) : 0} bytes came back`), text);
    }
  });

  /** Runs a program with \`resources\`, as an app's ability has them, and gives what it says at last. */
  async function run<T>(program: string): Promise<T> {
    const result = await app.run(`
      import { readFileSync } from 'node:fs';
      const rawfile = ${JSON.stringify(`${app.root}/entry/src/main/resources/rawfile/`)};
      const resources = { getRawFileContent: async (file) => new Uint8Array(readFileSync(rawfile + file)) };
      ${program}
    `);
    assert.equal(result.code, 0, result.stderr);
    assert.equal(result.stderr, '');
    return JSON.parse(result.stdout) as T;
  }
});
