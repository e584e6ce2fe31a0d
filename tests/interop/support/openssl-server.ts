/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { KeyedCertificate } from '../../../host/peers/certificates';
import { OpensslProcess } from './openssl-process';
import { PemFolder } from './pem-folder';

export interface OpensslServerOptions {
  readonly server: KeyedCertificate;
  /** PEM of what stands between the server's certificate and a CA. */
  readonly chain?: string;
  /** PEM of the CA that has to have issued the client's certificate, without which it is refused: two-way. */
  readonly clientAuthority?: string;
  /** More of `s_server`'s own arguments, such as `-tls1_2`. */
  readonly args?: readonly string[];
  /** Without brackets; 127.0.0.1 where absent. */
  readonly host?: string;
}

/** What the server prints of a connection whose handshake is done. */
export interface ServerView {
  readonly protocol: string;
  readonly cipher: string;
  /** What the client offers to verify, in OpenSSL's notation. */
  readonly signatureAlgorithms: readonly string[];
  /** Of the client; `undefined` where it showed none. */
  readonly peerSubject: string | undefined;
}

/**
 * `openssl s_server`, which sends back each line with its characters in reverse order, closes the connection on the
 * line `CLOSE`, and prints all TLS extensions that it gets. It serves one connection after the other.
 */
export class OpensslServer {
  private constructor(
    private readonly process: OpensslProcess,
    readonly host: string,
    readonly port: number,
  ) {}

  static async start(options: OpensslServerOptions): Promise<OpensslServer> {
    const files = new PemFolder();
    const host = options.host ?? '127.0.0.1';
    const args = ['s_server', '-accept', host.includes(':') ? `[${host}]:0` : `${host}:0`, '-rev', '-tlsextdebug'];
    args.push('-cert', files.write(options.server.certificate), '-key', files.write(options.server.privateKey));
    if (options.chain !== undefined) {
      args.push('-cert_chain', files.write(options.chain));
    }
    if (options.clientAuthority !== undefined) {
      args.push('-CAfile', files.write(options.clientAuthority), '-Verify', '1', '-verify_return_error');
    }
    const server = new OpensslProcess([...args, ...(options.args ?? [])], files);
    // It is given port 0 and tells which one the system chose.
    const [, port] = await server.said(/^ACCEPT .*:(\d+)$/m);
    return new OpensslServer(server, host, Number(port));
  }

  /** Of its first connection. */
  async view(): Promise<ServerView> {
    const said = async (pattern: RegExp): Promise<string> => (await this.process.said(pattern))[1] ?? '';
    const subject = await said(/^(?:Peer certificate: (.+)|No peer certificate)$/m);
    return {
      protocol: await said(/^Protocol version: (.+)$/m),
      cipher: await said(/^Ciphersuite: (.+)$/m),
      signatureAlgorithms: (await said(/^Signature Algorithms: (.+)$/m)).split(':'),
      peerSubject: subject === '' ? undefined : subject,
    };
  }

  /** The bytes of the TLS extensions of its first client, by their numbers. Ends the server. */
  async clientExtensions(): Promise<ReadonlyMap<number, Buffer>> {
    await this.process.said(/^CONNECTION ESTABLISHED$/m);
    await this.process.close(); // It prints on two streams: only now both are known to have been read.
    const extensions = new Map<number, Buffer>();
    let id = -1;
    for (const line of this.process.output.split('\n')) {
      id = Number(/^TLS client extension .* \(id=(\d+)\), len=/.exec(line)?.[1] ?? id);
      const bytes = /^[\da-f]{4} - ([\da-f -]{1,47})/.exec(line)?.[1] ?? '';
      extensions.set(id, Buffer.concat([extensions.get(id) ?? Buffer.alloc(0), hexBytes(bytes)]));
    }
    return extensions;
  }

  said(pattern: RegExp): Promise<RegExpExecArray> {
    return this.process.said(pattern);
  }

  close(): Promise<void> {
    return this.process.close();
  }
}

function hexBytes(dump: string): Buffer {
  return Buffer.from(dump.replaceAll(/[ -]/g, ''), 'hex');
}
