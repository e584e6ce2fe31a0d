/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { device } from '../../device/device';

/** Takes members off a class that the device's API level does not have yet. */
export function hideLaterMembers(nativeClass: { prototype: object }, levels: Readonly<Record<string, number>>): void {
  for (const [member, level] of Object.entries(levels)) {
    if (device.sdkApiVersion < level) {
      Reflect.deleteProperty(nativeClass.prototype, member);
    }
  }
}

/** The descriptor's number of one of Node's sockets, or undefined where it has none. */
export function descriptorOf(nodeSocket: object | undefined): number | undefined {
  return (nodeSocket as { _handle?: { fd?: number } | null } | undefined)?._handle?.fd;
}
