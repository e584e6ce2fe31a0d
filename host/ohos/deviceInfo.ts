/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import os from 'node:os';
import { device } from '../device/device';

/** `@ohos.deviceInfo`: a phone of nobody's make, at the API level that the host is started with. */
export default {
  deviceType: 'phone',
  manufacture: 'socketkit',
  brand: 'socketkit',
  marketName: 'PC host',
  productSeries: 'host',
  productModel: 'host',
  softwareModel: 'host',
  hardwareModel: os.machine(),
  displayVersion: `Node ${process.version}`,
  osFullName: `OpenHarmony host on ${os.type()} ${os.release()}`,
  osReleaseType: 'Release',
  abiList: process.arch === 'arm64' ? 'arm64-v8a' : 'x86_64',
  buildType: 'debug',
  get sdkApiVersion(): number {
    return device.sdkApiVersion;
  },
  get firstApiVersion(): number {
    return device.sdkApiVersion;
  },
};
