/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** `connection.NetCap`, as far as a device in a Wi-Fi answers it. */
export enum NetCap {
  NET_CAPABILITY_MMS = 0,
  NET_CAPABILITY_NOT_METERED = 11,
  NET_CAPABILITY_INTERNET = 12,
  NET_CAPABILITY_NOT_VPN = 15,
  NET_CAPABILITY_VALIDATED = 16,
}

/** `connection.NetBearType` */
export enum NetBearType {
  BEARER_CELLULAR = 0,
  BEARER_WIFI = 1,
  BEARER_BLUETOOTH = 2,
  BEARER_ETHERNET = 3,
  BEARER_VPN = 4,
}
