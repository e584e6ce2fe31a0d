/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';

/**
 * Imported first: this process is then one of two devices with addresses that no other run of the tests has. The
 * addresses are read when host/device is loaded.
 */
const network = `127.${1 + ((process.pid >> 8) % 250)}.${process.pid & 0xff}`;

export const OWN_ADDRESS = `${network}.1`;
export const NEIGHBOUR_ADDRESS = `${network}.2`;
export const BROADCAST_ADDRESS = `${network}.255`;

process.env['OHOS_DEVICE_ADDRESS'] = OWN_ADDRESS;
process.env['OHOS_DEVICE_NEIGHBOURS'] = `${OWN_ADDRESS},${NEIGHBOUR_ADDRESS}`;
