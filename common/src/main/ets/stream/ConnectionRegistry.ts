/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Emitter } from '../events/Emitter';
import { closeNative } from '../native/descriptor';
import type { NativeTcpConnection } from '../native/types';
import type { ConnectionState } from './StreamConnection';
import { TcpServerConnection } from './TcpServerConnection';

/** The native module serves 1024 clients in a process, each with a thread of its own; half of it leaves room for others. */
export const DEFAULT_MAX_CONNECTIONS = 512;
export const NATIVE_CONNECTION_LIMIT = 1024;

/** The connections of a server: held while they live, as the system may collect one that nobody holds. */
export class ConnectionRegistry {
  readonly connection: Emitter<TcpServerConnection> = new Emitter<TcpServerConnection>('TcpServer.connection');
  readonly refusal: Emitter<number> = new Emitter<number>('TcpServer.refused');
  private readonly open: Set<TcpServerConnection> = new Set<TcpServerConnection>();
  private maxConnections: number = DEFAULT_MAX_CONNECTIONS;
  private highWaterMarkBytes: number | undefined = undefined;
  private refused: number = 0;

  /** Oldest first. */
  get connections(): TcpServerConnection[] {
    return Array.from(this.open);
  }

  get refusedCount(): number {
    return this.refused;
  }

  /** For the next listen. */
  reset(maxConnections: number, highWaterMarkBytes: number | undefined): void {
    this.maxConnections = maxConnections;
    this.highWaterMarkBytes = highWaterMarkBytes;
    this.refused = 0;
  }

  /** In the native event itself, before anything else can happen: subscribe, or turn away. */
  accept(native: NativeTcpConnection): void {
    if (this.open.size >= this.maxConnections) {
      this.refuse(native);
      return;
    }
    const connection = new TcpServerConnection(native, this.highWaterMarkBytes);
    this.open.add(connection);
    connection.stateChanged.on((state: ConnectionState): void => {
      if (state === 'closed') {
        this.open.delete(connection);
      }
    });
    void this.handOut(connection);
  }

  refuse(native: NativeTcpConnection): void {
    this.refused++;
    this.refusal.emit(this.refused);
    void closeNative('TcpServer.refuse', (): Promise<void> => native.close());
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.connections.map((connection: TcpServerConnection): Promise<void> => connection.close()));
  }

  private async handOut(connection: TcpServerConnection): Promise<void> {
    if (await connection.introduce()) {
      this.connection.emit(connection);
      connection.begin();
    }
  }
}
