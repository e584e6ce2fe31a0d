/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { device } from '../device/device';

/** `@ohos.deviceInfo`, as far as an app asks which API level it runs on. */
export default {
  get sdkApiVersion(): number {
    return device.sdkApiVersion;
  },
};
