/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { device } from '../device';
import { lookUp, resourceTable } from './lookup';
import type { ResourceValue } from './ResourceValue';
import { isResource } from './ResourceValue';

/** Below it a preview serves the files of the app's resources, by their path in the project. */
const SERVED_BELOW = '/resources/';

/**
 * Where a browser finds a picture: the served path of a media resource or a raw file, or the address itself (`data:`,
 * `http:`, `https:`). A layered icon becomes one picture in a `data:` address. Undefined for undefined and for an empty
 * text, which shows nothing on a device.
 *
 * @throws Error that names what is no picture
 */
export function resolveMedia(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') {
    return undefined;
  }
  if (isResource(value)) {
    return resourceMedia(value);
  }
  if (typeof value === 'string' && /^(data|https?):/.test(value)) {
    return value;
  }
  throw new Error(`${typeof value === 'string' ? `'${value}'` : typeof value} is no picture that can be shown here`);
}

/** The absolute path of a media resource or a raw file. */
export function resourceFile(resource: ResourceValue): string {
  if (resource.kind === 'media') {
    return String(lookUp('media', resource.key));
  }
  const file = resource.kind === 'rawfile' ? resourceTable().rawfile(resource.key) : undefined;
  if (file === undefined) {
    throw new Error(resource.kind === 'rawfile' ? `the app has no ${resource.name}` : `${resource.name} is no file`);
  }
  return file;
}

function resourceMedia(resource: ResourceValue): string {
  const file = resourceFile(resource);
  if (path.extname(file) === '.json') {
    return layeredImage(resource.name, file);
  }
  return SERVED_BELOW + path.relative(device.appRoot, file).split(path.sep).map(encodeURIComponent).join('/');
}

/** The icon's layers are 1024 wide on a device, of which it shows the middle in a rounded square. */
const LAYERED_SIZE = 1024;
const LAYERED_RADIUS = 256;

/** `{"layered-image": {"background": "$media:background", "foreground": "$media:foreground"}}` as one picture. */
function layeredImage(name: string, file: string): string {
  const content = JSON.parse(readFileSync(file, 'utf8')) as { 'layered-image'?: Record<string, string> };
  const layers = content['layered-image'];
  if (layers === undefined) {
    throw new Error(`${name} is a JSON file without "layered-image"`);
  }
  const images = ['background', 'foreground'].flatMap((layer) => {
    const key = /^\$media:(.+)$/.exec(layers[layer] ?? '')?.[1];
    return key === undefined ? [] : [imageTag(String(lookUp('media', key)))];
  });
  const frame = `width="${LAYERED_SIZE}" height="${LAYERED_SIZE}"`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LAYERED_SIZE} ${LAYERED_SIZE}">` +
    `<clipPath id="mask"><rect ${frame} rx="${LAYERED_RADIUS}"/></clipPath>` +
    `<g clip-path="url(#mask)">${images.map((image) => image.replace('<image', `<image ${frame}`)).join('')}</g></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

function imageTag(file: string): string {
  const type = IMAGE_TYPES[path.extname(file).toLowerCase()];
  if (type === undefined) {
    throw new Error(`${file} is no picture that can be shown here`);
  }
  return `<image href="data:${type};base64,${readFileSync(file).toString('base64')}"/>`;
}
