/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { projectRoot } from '../../project';
import type { PreviewOptions } from '../PreviewOptions';
import { DEFAULT_SETTINGS } from '../protocol/settings';
import type { ControlHub } from './ControlHub';
import { Device } from './Device';
import type { DeviceFolders } from './DeviceFolders';
import type { DevicePrograms } from './devicePrograms';

const DEVICES = [
  { name: 'A', address: '127.0.1.1' },
  { name: 'B', address: '127.0.1.2' },
];

/** The devices of a preview, which the hub tells browsers of. Nothing runs on them yet. */
export function newDevices(
  options: PreviewOptions,
  hub: ControlHub,
  programs: DevicePrograms,
  folders: DeviceFolders,
): readonly Device[] {
  const isInLan = options.network === 'lan';
  const places = DEVICES.slice(0, isInLan ? 1 : (options.devices ?? 2));
  const environment = {
    OHOS_APP_ROOT: options.appRoot ?? projectRoot,
    OHOS_DEVICE_NETWORK: options.network ?? 'loopback',
    OHOS_DEVICE_NEIGHBOURS: isInLan ? '' : places.map(({ address }) => address).join(),
  };
  return places.map(
    (place) =>
      new Device({
        ...place,
        settings: { ...DEFAULT_SETTINGS, ...options.settings },
        programs,
        environment: { ...environment, OHOS_DEVICE_FILES: folders.of(place.name), ...options.environment },
        onStatus: (device) => hub.deviceChanged(device),
        onLog: (device, entries) => hub.logged(device, entries),
      }),
  );
}
