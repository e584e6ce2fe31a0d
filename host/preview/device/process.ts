/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import { DeviceProcess } from './DeviceProcess';

/**
 * The program of a device's process: waits for an app, runs it, and connects it to the browsers. It is started before
 * there is an app for it, so that a restart costs no start of Node.
 */
const [watchdog = '', previewId] = process.argv.slice(2);
const device = new DeviceProcess({ watchdog, previewId: Number(previewId) });
process.on('message', (order, socket) => device.obey(order, socket));
// With the preview, however that ends.
process.on('disconnect', () => process.exit());
// Ctrl+C reaches every process of the terminal; the preview decides when this one ends.
process.on('SIGINT', () => undefined);
device.ready();
