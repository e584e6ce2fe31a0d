/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type connection from '@ohos.net.connection';
import { network } from '../../device/network';
import { INVALID_PARAMETER_VALUE, PARAMETER_ERROR } from './errors';
import { NetBearType, NetCap } from './enums';
import { getAddressesByName } from './names';
import { NetConnection } from './NetConnection';
import { currentNet, isCurrent } from './NetHandle';
import { connectionProperties, netCapabilities } from './properties';
import type { Answer, Question } from './question';
import { question } from './question';

/**
 * `@ohos.net.connection`: name resolution by this machine's resolver, and the one network that the device is in
 * (host/device/network.ts), with its addresses.
 */

/** A question about one network, which has to be there. */
function netQuestion<T>(read: () => T): Question<[unknown], T> {
  return question((handle: unknown): Answer<T> => {
    const netId = (handle as { netId?: unknown } | undefined)?.netId;
    if (typeof netId !== 'number') {
      return { error: PARAMETER_ERROR };
    }
    return isCurrent(netId) ? { value: read() } : { error: INVALID_PARAMETER_VALUE };
  });
}

const defaultNet = question(() => ({ value: currentNet() }));
const allNets = question(() => ({ value: network.isAvailable ? [currentNet()] : [] }));
const hasNet = question(() => ({ value: network.isAvailable }));
const metered = question(() => ({ value: false }));
const properties = netQuestion(connectionProperties);
const capabilities = netQuestion(netCapabilities);

function createNetConnection(_specifier?: connection.NetSpecifier, timeoutMs = 0): NetConnection {
  return new NetConnection(timeoutMs);
}

export default {
  NetCap,
  NetBearType,
  getAddressesByName,
  createNetConnection,
  getDefaultNet: defaultNet.async,
  getDefaultNetSync: defaultNet.sync,
  getAllNets: allNets.async,
  getAllNetsSync: allNets.sync,
  hasDefaultNet: hasNet.async,
  hasDefaultNetSync: hasNet.sync,
  isDefaultNetMetered: metered.async,
  isDefaultNetMeteredSync: metered.sync,
  getConnectionProperties: properties.async,
  getConnectionPropertiesSync: properties.sync,
  getNetCapabilities: capabilities.async,
  getNetCapabilitiesSync: capabilities.sync,
};
