/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import dns from 'node:dns';
import net from 'node:net';
import os from 'node:os';
import type connection from '@ohos.net.connection';
import { device } from '../device/device';

/** `@ohos.net.connection`: name resolution by the system's resolver, and this machine's addresses as the one network. */

interface NativeError {
  code: number;
  message: string;
}

type Callback<T> = (error: NativeError | undefined, value: T | undefined) => void;

const PERMISSION_DENIED: NativeError = { code: 201, message: 'Permission denied' };
const PARAMETER_ERROR: NativeError = { code: 401, message: 'Parameter error' };
/** What the documentation names for an internal failure; the resolver's own reason is not passed on. */
const SYSTEM_INTERNAL_ERROR: NativeError = { code: 2100003, message: 'System internal error' };

const NET_ID = 100;

/** A promise in the two native forms. */
function twoForms<T>(work: Promise<T>, callback: Callback<T> | undefined): Promise<T> {
  if (callback === undefined) {
    return work;
  }
  work.then(
    (value) => callback(undefined, value),
    (error: unknown) => callback(error as NativeError, undefined),
  );
  return undefined as unknown as Promise<T>;
}

function lookup(host: unknown): Promise<connection.NetAddress[]> {
  return new Promise((resolve, reject: (error: NativeError) => void) => {
    if (typeof host !== 'string' || host === '') {
      reject(PARAMETER_ERROR);
      return;
    }
    if (!device.hasPermission('ohos.permission.INTERNET')) {
      reject(PERMISSION_DENIED);
      return;
    }
    dns.lookup(host, { all: true, verbatim: true }, (error, found) => {
      if (error === null) {
        resolve(found.map((item) => ({ address: item.address, family: item.family === 6 ? 2 : 1, port: 0 })));
      } else {
        reject(SYSTEM_INTERNAL_ERROR);
      }
    });
  });
}

class NetHandle {
  readonly netId = NET_ID;

  getAddressesByName(host: string, callback?: Callback<connection.NetAddress[]>): Promise<connection.NetAddress[]> {
    return twoForms(lookup(host), callback);
  }

  getAddressByName(host: string, callback?: Callback<connection.NetAddress>): Promise<connection.NetAddress> {
    return twoForms(
      lookup(host).then((all) => all[0] as connection.NetAddress),
      callback,
    );
  }
}

const theNetwork = new NetHandle();

/** All IPv4 and IPv6 addresses of a name. */
function getAddressesByName(
  host: string,
  callback?: Callback<connection.NetAddress[]>,
): Promise<connection.NetAddress[]> {
  return twoForms(lookup(host), callback);
}

function getDefaultNet(callback?: Callback<NetHandle>): Promise<NetHandle> {
  return twoForms(Promise.resolve(theNetwork), callback);
}

function getDefaultNetSync(): NetHandle {
  return theNetwork;
}

function hasDefaultNet(callback?: Callback<boolean>): Promise<boolean> {
  return twoForms(Promise.resolve(linkAddresses().length > 0), callback);
}

interface LinkAddress {
  address: { address: string; family: number; port: number };
  prefixLength: number;
}

function linkAddresses(): LinkAddress[] {
  const all = Object.values(os.networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all
    .filter((info) => !info.internal)
    .map((info) => ({
      address: { address: info.address, family: net.isIPv6(info.address) ? 2 : 1, port: 0 },
      prefixLength: Number(info.cidr?.split('/')[1] ?? 0),
    }));
}

interface ConnectionProperties {
  interfaceName: string;
  domains: string;
  linkAddresses: LinkAddress[];
  routes: never[];
  dnses: connection.NetAddress[];
  mtu: number;
}

const ETHERNET_MTU = 1500;

function getConnectionProperties(
  _network: NetHandle,
  callback?: Callback<ConnectionProperties>,
): Promise<ConnectionProperties> {
  const external = Object.entries(os.networkInterfaces()).find(([, infos]) => infos?.some((info) => !info.internal));
  const properties: ConnectionProperties = {
    interfaceName: external?.[0] ?? '',
    domains: '',
    linkAddresses: linkAddresses(),
    routes: [],
    dnses: [],
    mtu: ETHERNET_MTU,
  };
  return twoForms(Promise.resolve(properties), callback);
}

/** How the network is reached, numbered as on a device. This machine counts as wired. */
enum NetBearType {
  BEARER_CELLULAR = 0,
  BEARER_WIFI = 1,
  BEARER_ETHERNET = 3,
}

function getNetCapabilities(): Promise<{ bearerTypes: NetBearType[] }> {
  return Promise.resolve({ bearerTypes: [NetBearType.BEARER_ETHERNET] });
}

export default {
  NetBearType,
  getAddressesByName,
  getDefaultNet,
  getDefaultNetSync,
  hasDefaultNet,
  getConnectionProperties,
  getNetCapabilities,
};
