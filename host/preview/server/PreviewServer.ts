/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createReadStream } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import { MAX_REQUEST_BYTES } from '../protocol/control';
import { AccessRule } from './AccessRule';
import type { ClientFile } from './clientFiles';
import { securityHeaders } from './headers';
import { ResourceFiles } from './ResourceFiles';

const HOST = '127.0.0.1';
const MAX_HEADER_BYTES = 16 * 1024;
/** Every request is a GET without a body, from this machine. */
const REQUEST_TIMEOUT_MS = 10_000;

export interface PreviewServerOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Below it are the resources that a browser may have. */
  readonly appRoot: string;
  /** What the browser loads, by path. */
  readonly clientFiles: Promise<ReadonlyMap<string, ClientFile>>;
  /** A browser has opened a control channel. */
  readonly onControl: (channel: WebSocket) => void;
  /**
   * A browser asks for the screen of a device: from now on the socket belongs to the one who is told. The answer is the
   * status to refuse it with, or undefined.
   */
  readonly onView: (device: number, request: IncomingMessage, socket: Socket) => number | undefined;
}

/** The HTTP side of the preview, on loopback only. */
export class PreviewServer {
  readonly port: number;
  readonly url: string;
  readonly #server: Server;
  readonly #access: AccessRule;
  readonly #options: PreviewServerOptions;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #resources: ResourceFiles;
  readonly #channels = new WebSocketServer({ noServer: true, maxPayload: MAX_REQUEST_BYTES, perMessageDeflate: false });

  private constructor(server: Server, options: PreviewServerOptions) {
    this.#server = server;
    this.#options = options;
    this.port = (server.address() as AddressInfo).port;
    this.#access = new AccessRule(this.port);
    this.url = `http://${HOST}:${this.port}/?token=${this.#access.token}`;
    this.#headers = securityHeaders(this.port);
    this.#resources = new ResourceFiles(options.appRoot);
    server.on('request', (request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        this.#end(response, 500, error instanceof Error ? error.message : String(error));
      });
    });
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  /** Rejects with the system's error where the port can't be had. */
  static async listen(options: PreviewServerOptions): Promise<PreviewServer> {
    const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: REQUEST_TIMEOUT_MS });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, HOST, resolve);
    });
    return new PreviewServer(server, options);
  }

  /**
   * The port is free afterwards. Node's own event for it is not waited for: it also waits for the sockets that devices have
   * taken over, and where their process has been killed it never comes.
   */
  close(): void {
    for (const channel of this.#channels.clients) {
      channel.terminate();
    }
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = urlOf(request);
    const decision = url === undefined ? undefined : this.#access.decide(request, url);
    if (url === undefined || decision === undefined) {
      this.#end(response, 400, 'The request has no valid path.');
    } else if (decision.kind === 'refused') {
      this.#end(response, 403, decision.reason);
    } else if (request.method !== 'GET') {
      response.setHeader('Allow', 'GET');
      this.#end(response, 405, 'The preview answers GET only.');
    } else if (hasBody(request)) {
      this.#end(response, 413, 'The preview answers requests without a body only.');
    } else if (url.pathname.startsWith('/resources/')) {
      await this.#sendResource(url.pathname.slice('/resources/'.length), response);
    } else {
      const file = (await this.#options.clientFiles).get(url.pathname);
      if (file === undefined) {
        this.#end(response, 404, 'There is no such file.');
        return;
      }
      if (url.pathname === '/') {
        response.setHeader('Set-Cookie', this.#access.cookie);
      }
      response.writeHead(200, { ...this.#headers, 'Content-Type': file.type }).end(file.content);
    }
  }

  async #sendResource(name: string, response: ServerResponse): Promise<void> {
    const resource = await this.#resources.find(name);
    if (resource === undefined) {
      this.#end(response, 404, 'There is no such resource.');
      return;
    }
    const reading = createReadStream(resource.file);
    reading.once('open', () => {
      response.writeHead(200, { ...this.#headers, 'Content-Type': resource.type });
      reading.pipe(response);
    });
    reading.once('error', () => response.destroy());
    response.once('close', () => reading.destroy());
  }

  #end(response: ServerResponse, status: number, text: string): void {
    // What else the request brings is not read.
    response.writeHead(status, { ...this.#headers, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
    response.end(`${text}\n`);
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const url = urlOf(request);
    if (url === undefined || this.#access.decide(request, url).kind === 'refused') {
      refuse(socket, url === undefined ? 400 : 403);
      return;
    }
    if (url.pathname === '/control') {
      this.#channels.handleUpgrade(request, socket, head, this.#options.onControl);
      return;
    }
    const device = /^\/device\/(\d)$/.exec(url.pathname)?.[1];
    // A browser says nothing before the handshake is answered; what is read here the device would never see.
    const status =
      device === undefined || head.length > 0 || !(socket instanceof Socket)
        ? 400
        : this.#options.onView(Number(device), request, socket);
    if (status !== undefined) {
      refuse(socket, status);
    }
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

function urlOf(request: IncomingMessage): URL | undefined {
  try {
    return new URL(request.url ?? '', `http://${HOST}`);
  } catch {
    return undefined; // `//` is a path to HTTP and an empty host to a URL.
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
