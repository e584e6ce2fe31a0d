/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import { inBothForms } from './asyncForms';
import { systemError } from './systemError';
import { configuration } from './configuration';
import { resolveBoolean, resolveColor, resolveNumber, resolveString, resolveStrings, resourceFile } from './resources';
import { resourceTable } from './resources/lookup';
import type { ResourceKind } from './resources/ResourceValue';
import { isResource, resourceById, ResourceValue } from './resources/ResourceValue';
import { Direction, systemConfiguration } from './ability/systemConfiguration';
import { PIXELS_PER_VP } from './resources/lengths';

const INVALID_ID = 9001001;
const NO_RESOURCE_OF_ID = 9001002;
const NO_RESOURCE_OF_NAME = 9001004;
const INVALID_PATH = 9001005;

const DEVICE_TYPE_PHONE = 0;
const SCREEN_XXLDPI = 480;

/** A resource as the calls take it: its number or itself. */
type Named = number | ResourceValue;

/** `context.resourceManager`, on the app's own resources as the device is configured now. */
export class DeviceResourceManager {
  getStringSync(resource: Named, ...values: unknown[]): string {
    return textOf(named(resource), values);
  }

  getStringByNameSync(name: string, ...values: unknown[]): string {
    return textOf(byName('string', name), values);
  }

  getStringValue(resource: Named, ...args: unknown[]): Promise<string> {
    return inBothForms(args, () => this.getStringSync(resource));
  }

  getStringByName(name: string, ...args: unknown[]): Promise<string> {
    return inBothForms(args, () => this.getStringByNameSync(name));
  }

  getPluralStringValueSync(resource: Named, quantity: number): string {
    const { key } = named(resource);
    return found(NO_RESOURCE_OF_ID, () => resolveString(new ResourceValue('plural', key, [quantity, quantity])));
  }

  getPluralStringByNameSync(name: string, quantity: number): string {
    byName('plural', name);
    return resolveString(new ResourceValue('plural', name, [quantity, quantity]));
  }

  getStringArrayValueSync(resource: Named): string[] {
    return found(NO_RESOURCE_OF_ID, () => resolveStrings(named(resource)));
  }

  getStringArrayByNameSync(name: string): string[] {
    return resolveStrings(byName('strarray', name));
  }

  getBoolean(resource: Named): boolean {
    return found(NO_RESOURCE_OF_ID, () => resolveBoolean(named(resource)) === true);
  }

  getBooleanByName(name: string): boolean {
    return this.getBoolean(byName('boolean', name));
  }

  /** Of a float with a unit in physical pixels, as a device. */
  getNumber(resource: Named): number {
    const value = named(resource);
    const number = found(NO_RESOURCE_OF_ID, () => resolveNumber(value)) ?? NaN;
    return value.kind === 'float' ? number * PIXELS_PER_VP : number;
  }

  getNumberByName(name: string): number {
    return this.getNumber(byName(resourceTable().has('integer', name) ? 'integer' : 'float', name));
  }

  /** 0xAARRGGBB */
  getColorSync(resource: Named): number {
    return argb(found(NO_RESOURCE_OF_ID, () => resolveColor(named(resource))) ?? '');
  }

  getColorByNameSync(name: string): number {
    return this.getColorSync(byName('color', name));
  }

  getColor(resource: Named, ...args: unknown[]): Promise<number> {
    return inBothForms(args, () => this.getColorSync(resource));
  }

  getMediaContentSync(resource: Named): Uint8Array {
    return found(NO_RESOURCE_OF_ID, () => bytesOf(resourceFile(named(resource))));
  }

  getMediaContent(resource: Named, ...args: unknown[]): Promise<Uint8Array> {
    return inBothForms(args, () => this.getMediaContentSync(resource));
  }

  getMediaByNameSync(name: string): Uint8Array {
    return this.getMediaContentSync(byName('media', name));
  }

  /** Throws 9001005 where there is no such raw file. */
  getRawFileContentSync(path: string): Uint8Array {
    return bytesOf(rawfile(path));
  }

  getRawFileContent(path: string, ...args: unknown[]): Promise<Uint8Array> {
    return inBothForms(args, () => this.getRawFileContentSync(path));
  }

  getRawFileListSync(path: string): string[] {
    return resourceTable().rawfileList(path);
  }

  getRawFileList(path: string, ...args: unknown[]): Promise<string[]> {
    return inBothForms(args, () => this.getRawFileListSync(path));
  }

  getConfigurationSync(): object {
    const { direction, colorMode } = systemConfiguration();
    return {
      direction: direction === Direction.DIRECTION_VERTICAL ? 0 : 1,
      locale: configuration.language.replace('-', '_'),
      deviceType: DEVICE_TYPE_PHONE,
      screenDensity: SCREEN_XXLDPI,
      colorMode,
      mcc: 0,
      mnc: 0,
    };
  }

  getConfiguration(...args: unknown[]): Promise<object> {
    return inBothForms(args, () => this.getConfigurationSync());
  }

  getDeviceCapabilitySync(): object {
    return { screenDensity: SCREEN_XXLDPI, deviceType: DEVICE_TYPE_PHONE };
  }
}

/** The one of the app; its modules see the same resources. */
export const resourceManager = new DeviceResourceManager();

function named(resource: Named): ResourceValue {
  const value = typeof resource === 'number' ? resourceById(resource) : resource;
  if (!isResource(value)) {
    throw systemError(INVALID_ID, 'Invalid resource ID');
  }
  return value;
}

function byName(kind: ResourceKind, name: string): ResourceValue {
  if (!resourceTable().has(kind, name)) {
    throw systemError(NO_RESOURCE_OF_NAME, `the app has no resource app.${kind}.${name}`);
  }
  return new ResourceValue(kind, name, []);
}

function textOf(resource: ResourceValue, values: readonly unknown[]): string {
  const filled = values.length === 0 ? resource : new ResourceValue(resource.kind, resource.key, [...values]);
  return found(NO_RESOURCE_OF_ID, () => resolveString(filled));
}

/** What of a resource can't be found or used is an error with a number. */
function found<T>(code: number, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw systemError(code, error instanceof Error ? error.message : String(error));
  }
}

function rawfile(path: string): string {
  const file = resourceTable().rawfile(path);
  if (file === undefined) {
    throw systemError(INVALID_PATH, `no raw file ${path}`);
  }
  return file;
}

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** A CSS colour `#rrggbb` or `#rrggbbaa`. */
function argb(css: string): number {
  const digits = /^#([\da-f]{6})([\da-f]{2})?$/.exec(css);
  if (digits?.[1] === undefined) {
    throw systemError(NO_RESOURCE_OF_ID, `'${css}' is no colour`);
  }
  return parseInt(`${digits[2] ?? 'ff'}${digits[1]}`, 16);
}
