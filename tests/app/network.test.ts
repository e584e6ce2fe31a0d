/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, mock, test } from 'node:test';
import connection from '@ohos.net.connection';
import * as entryAbility from '../../entry/src/main/ets/entryability/EntryAbility.ets';
import * as addressModule from '../../entry/src/main/ets/platform/DeviceAddresses.ets';
import * as watchModule from '../../entry/src/main/ets/platform/NetworkWatch.ets';
import * as sessionModule from '../../entry/src/main/ets/viewmodel/AppSessions.ets';
import * as tcpClientModule from '../../entry/src/main/ets/viewmodel/TcpClientViewModel.ets';
import { launchApplication } from '../../host/device/application';
import { device } from '../../host/device/device';
import { network } from '../../host/device/network';
import { entryStruct, FakeScreen } from '../device-host/support/fake-screen';

/** What the app makes of its network: what only a host can take away and give back. */

interface NetworkWatch {
  readonly changed: { on(listener: (change: string) => void): void };
  start(): void;
  stop(): void;
}
interface AddressReport {
  readonly status: number;
  readonly addresses: readonly { readonly text: string; readonly isLinkLocal: boolean }[];
  readonly code: number;
}
interface Session {
  networkLost(): void;
  networkAvailable(): void;
  addressesChanged?(): void;
  enterBackground(): void;
  enterForeground(): Promise<void>;
  dispose(): Promise<void>;
}

// An import of .ets has no types here.
const { NetworkWatch } = watchModule as unknown as { NetworkWatch: new () => NetworkWatch };
const { DeviceAddresses, DeviceAddressStatus } = addressModule as unknown as {
  DeviceAddresses: { find(): Promise<AddressReport> };
  DeviceAddressStatus: Record<string, number>;
};
interface TcpClientViewModel extends Session {
  address: string;
  readonly transcript: { readonly entries: readonly { readonly notice?: { readonly kind: string } }[] };
  connect(): Promise<void>;
}
const { TcpClientViewModel } = tcpClientModule as unknown as { TcpClientViewModel: new () => TcpClientViewModel };
const { AppSessions } = sessionModule as unknown as { AppSessions: { shared: { sessions: Session[] } } };

afterEach(() => {
  mock.restoreAll();
  network.setAvailable(true);
});

/** A watch that has started, and what it has told since. */
async function startWatch(): Promise<{ watch: NetworkWatch; told: string[] }> {
  const watch = new NetworkWatch();
  const told: string[] = [];
  watch.changed.on((change) => told.push(change));
  watch.start();
  await networkTold();
  return { watch, told };
}

/** Settled when the stand-in of the system has said what it had to say: it tells of a network in the next turn. */
async function networkTold(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('the loss and the return of the network are told once each, its first presence is not, and nothing after the end', async () => {
  const { watch, told } = await startWatch();
  assert.deepEqual(told, ['addresses']);
  network.setAvailable(false);
  network.setAvailable(true);
  assert.deepEqual(told.slice(1), ['lost', 'available', 'addresses']);
  watch.stop();
  network.setAvailable(false);
  await networkTold();
  assert.equal(told.length, 4);
});

test('a device that begins without a network learns it, and hears when one comes', async () => {
  network.setAvailable(false);
  const { watch, told } = await startWatch();
  assert.deepEqual(told, ['lost']);
  network.setAvailable(true);
  assert.deepEqual(told.slice(1, 2), ['available']);
  watch.stop();
});

test('the return of a network that came back while nobody watched is told with the next start', async () => {
  const { watch, told } = await startWatch();
  network.setAvailable(false);
  watch.stop();
  network.setAvailable(true);
  told.length = 0;
  watch.start();
  await networkTold();
  assert.deepEqual(told, ['available', 'addresses']);
  watch.stop();
});

test('a network that another one has already replaced is no loss', async () => {
  const listeners = new Map<string, (value: unknown) => void>();
  const system = {
    on: (type: string, listener: (value: unknown) => void): void => void listeners.set(type, listener),
    register: (callback: () => void): void => callback(),
    unregister: (callback: () => void): void => callback(),
  };
  mock.method(connection, 'createNetConnection', () => system as unknown as connection.NetConnection);
  const { watch, told } = await startWatch();
  const wifi = { netId: 100 };
  const mobile = { netId: 101 };
  listeners.get('netAvailable')?.(wifi);
  listeners.get('netAvailable')?.(mobile);
  listeners.get('netLost')?.(wifi);
  assert.deepEqual(told, []);
  listeners.get('netLost')?.(mobile);
  assert.deepEqual(told, ['lost']);
  watch.stop();
});

test("the device's addresses are in the order of their use, each once", async () => {
  const links = ['fe80::1c2f', '2001:db8::5', '192.168.1.23', '192.168.1.23'].map((address) => ({
    address: { address, family: 1, port: 0 },
    prefixLength: 24,
  }));
  mock.method(connection, 'getConnectionProperties', () => Promise.resolve({ linkAddresses: links }));
  const report = await DeviceAddresses.find();
  assert.equal(report.status, DeviceAddressStatus['Known']);
  assert.deepEqual(report.addresses, [
    { text: '192.168.1.23', isLinkLocal: false },
    { text: '2001:db8::5', isLinkLocal: false },
    { text: 'fe80::1c2f', isLinkLocal: true },
  ]);
});

test('a network that goes while it is asked costs none of the addresses of another one', async () => {
  const nets = [{ netId: 100 }, { netId: 101 }] as connection.NetHandle[];
  mock.method(connection, 'getAllNets', () => Promise.resolve(nets));
  mock.method(connection, 'getConnectionProperties', (net: connection.NetHandle) =>
    net.netId === 100
      ? Promise.reject(Object.assign(new Error('gone'), { code: 2100003 }))
      : Promise.resolve({
          linkAddresses: [{ address: { address: '10.0.0.5', family: 1, port: 0 }, prefixLength: 24 }],
        }),
  );
  const report = await DeviceAddresses.find();
  assert.equal(report.status, DeviceAddressStatus['Known']);
  assert.deepEqual(
    report.addresses.map(({ text }) => text),
    ['10.0.0.5'],
  );
  nets.pop();
  assert.equal((await DeviceAddresses.find()).code, 2100003);
});

test('without a network, without the permission, and where the system fails, the report says which', async () => {
  network.setAvailable(false);
  assert.equal((await DeviceAddresses.find()).status, DeviceAddressStatus['NoNetwork']);
  network.setAvailable(true);
  mock.method(connection, 'getAllNets', () => Promise.reject(Object.assign(new Error('down'), { code: 2100003 })));
  const failed = await DeviceAddresses.find();
  assert.deepEqual([failed.status, failed.code], [DeviceAddressStatus['Unknown'], 2100003]);
  mock.restoreAll();
  mock.method(device, 'hasPermission', () => false);
  assert.equal((await DeviceAddresses.find()).status, DeviceAddressStatus['NotPermitted']);
});

test('a TCP client says that the network is lost and back, although its connection is aborted by it', async (context) => {
  // No socket of the device: it stands for another machine.
  const server = net.createServer((peer) => peer.on('error', () => peer.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const session = new TcpClientViewModel();
  const { watch } = await startWatch();
  watch.changed.on((change) => {
    if (change === 'lost') {
      session.networkLost();
    } else if (change === 'available') {
      session.networkAvailable();
    }
  });
  session.address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  await session.connect();
  network.setAvailable(false);
  await networkTold();
  network.setAvailable(true);
  const notices = session.transcript.entries.map((entry) => entry.notice?.kind);
  assert.deepEqual([...notices].sort(), ['broken', 'connected', 'connecting', 'network-back', 'network-lost']);
  assert.equal(notices.at(-1), 'network-back');
  watch.stop();
  await session.dispose();
});

test('the app tells every session of its network, of the background and of its end', async () => {
  const told: string[] = [];
  AppSessions.shared.sessions.forEach((session, index) => {
    const tell = (what: string) => () => void told.push(`${index} ${what}`);
    const tellLater = (what: string) => (): Promise<void> => {
      tell(what)();
      return Promise.resolve();
    };
    mock.method(session, 'networkLost', tell('lost'));
    mock.method(session, 'networkAvailable', tell('available'));
    if (session.addressesChanged !== undefined) {
      mock.method(session as Required<Session>, 'addressesChanged', tell('addresses'));
    }
    mock.method(session, 'enterBackground', tell('background'));
    mock.method(session, 'enterForeground', tellLater('foreground'));
    mock.method(session, 'dispose', tellLater('dispose'));
  });
  const all = (what: string): string[] => [0, 1, 2, 3].map((index) => `${index} ${what}`);
  const Index = entryStruct('Index');
  const application = await launchApplication({
    app: {
      pages: { 'pages/Index': () => Promise.resolve({ Index }) },
      abilities: { EntryAbility: () => Promise.resolve(entryAbility) },
    },
    createScreen: (context) => new FakeScreen(context, []),
  });
  await networkTold();
  const heard = (): string[] => told.splice(0);
  heard(); // It begins in the foreground.
  application.background();
  assert.deepEqual(heard(), all('background'));
  network.setAvailable(false);
  assert.deepEqual(heard(), all('lost'));
  network.setAvailable(true);
  // The TCP server and UDP are what others look for.
  assert.deepEqual(heard(), [...all('available'), '1 addresses', '2 addresses']);
  application.foreground();
  assert.deepEqual(heard(), all('foreground'));
  await application.terminate();
  assert.deepEqual(heard(), [...all('background'), ...all('dispose')]);
  network.setAvailable(false);
  assert.deepEqual(heard(), []);
});
