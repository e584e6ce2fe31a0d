/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import os from 'node:os';
import type connection from '@ohos.net.connection';
import { ownAddress } from '../../device/network';
import { NetBearType, NetCap } from './enums';

/** What a device's default network is like: its addresses are the device's own, or those of this PC. */

const OWN_PREFIX_LENGTH = 24;
const WIFI_MTU = 1500;

type ConnectionProperties = connection.ConnectionProperties;

export function connectionProperties(): ConnectionProperties {
  const { name, addresses } = ownAddress === undefined ? pcInterface() : ownInterface(ownAddress);
  return { interfaceName: name, domains: '', linkAddresses: addresses, dnses: [], routes: [], mtu: WIFI_MTU };
}

export interface NetCapabilities {
  linkUpBandwidthKbps: number;
  linkDownBandwidthKbps: number;
  networkCap: NetCap[];
  bearerTypes: NetBearType[];
}

export function netCapabilities(): NetCapabilities {
  const { NET_CAPABILITY_NOT_METERED, NET_CAPABILITY_INTERNET, NET_CAPABILITY_NOT_VPN, NET_CAPABILITY_VALIDATED } =
    NetCap;
  return {
    linkUpBandwidthKbps: 0,
    linkDownBandwidthKbps: 0,
    networkCap: [NET_CAPABILITY_NOT_METERED, NET_CAPABILITY_INTERNET, NET_CAPABILITY_NOT_VPN, NET_CAPABILITY_VALIDATED],
    bearerTypes: [NetBearType.BEARER_WIFI],
  };
}

interface Interface {
  name: string;
  addresses: connection.LinkAddress[];
}

function ownInterface(address: string): Interface {
  return { name: 'wlan0', addresses: [linkAddress(address, 4, OWN_PREFIX_LENGTH)] };
}

/** The first one that leads out of this PC; without one its loopback. */
function pcInterface(): Interface {
  const interfaces = Object.entries(os.networkInterfaces()).map(([name, list = []]) => ({ name, list }));
  const chosen =
    interfaces.find(({ list }) => list.some((item) => !item.internal)) ??
    interfaces.find(({ list }) => list.length > 0);
  if (chosen === undefined) {
    return { name: '', addresses: [] };
  }
  const addresses = chosen.list.map((item) =>
    linkAddress(item.address, item.family === 'IPv6' ? 6 : 4, Number(item.cidr?.split('/')[1] ?? 0)),
  );
  return { name: chosen.name, addresses };
}

function linkAddress(address: string, family: 4 | 6, prefixLength: number): connection.LinkAddress {
  return { address: { address, family: family === 6 ? 2 : 1, port: 0 }, prefixLength };
}
