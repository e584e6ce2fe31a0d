/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { appManifest } from '../appManifest';
import { device } from '../device';

/** The kinds of resources, with the numbers that a device gives them. */
export const ResourceType = {
  color: 10001,
  float: 10002,
  string: 10003,
  plural: 10004,
  boolean: 10005,
  intarray: 10006,
  integer: 10007,
  pattern: 10008,
  strarray: 10009,
  media: 20000,
  rawfile: 30000,
} as const;

export type ResourceKind = keyof typeof ResourceType;

/** What `$r` and `$rawfile` make: a name, looked up only when it is shown, in the language and the colours of then. */
export class ResourceValue {
  readonly bundleName: string;
  readonly moduleName: string;
  readonly id: number;
  readonly type: number;
  readonly params: unknown[];
  readonly kind: ResourceKind;
  /** Within its kind; of a raw file the path. */
  readonly key: string;

  constructor(kind: ResourceKind, key: string, params: unknown[]) {
    this.bundleName = appManifest().bundleName;
    this.moduleName = device.moduleName;
    this.type = ResourceType[kind];
    this.kind = kind;
    this.key = key;
    this.id = kind === 'rawfile' ? 0 : resourceId(kind, key);
    this.params = kind === 'rawfile' ? [key] : params;
  }

  /** As the app writes it: `app.string.title`. */
  get name(): string {
    return this.kind === 'rawfile' ? `rawfile ${this.key}` : `app.${this.kind}.${this.key}`;
  }
}

/** Where the numbers of an app's own resources begin on a device. */
const FIRST_ID = 0x1000000;
const ids = new Map<string, number>();
const namesById: { kind: ResourceKind; key: string }[] = [];

/** Numbers are given in the order of use and hold as long as the process. */
function resourceId(kind: ResourceKind, key: string): number {
  const name = `${kind}.${key}`;
  const known = ids.get(name);
  if (known !== undefined) {
    return known;
  }
  const id = FIRST_ID + namesById.length;
  namesById.push({ kind, key });
  ids.set(name, id);
  return id;
}

/** The resource that a number stands for; undefined for one that was never given. */
export function resourceById(id: number): ResourceValue | undefined {
  const known = namesById[id - FIRST_ID];
  return known === undefined ? undefined : new ResourceValue(known.kind, known.key, []);
}

/** `$r('app.string.title', ...values)`. */
export function $r(name: string, ...params: unknown[]): ResourceValue {
  const [scope, kind, ...rest] = name.split('.');
  const key = rest.join('.');
  if (scope === 'sys') {
    throw new Error(`$r('${name}'): the system's resources are not on a PC`);
  }
  if (scope !== 'app' || kind === undefined || !isKind(kind) || key === '') {
    throw new Error(`$r('${name}'): a resource is named like 'app.string.title'`);
  }
  return new ResourceValue(kind, key, params);
}

/** `$rawfile('certs/ca.pem')`. */
export function $rawfile(path: string): ResourceValue {
  return new ResourceValue('rawfile', path, []);
}

export function isResource(value: unknown): value is ResourceValue {
  return value instanceof ResourceValue;
}

function isKind(kind: string): kind is ResourceKind {
  return kind !== 'rawfile' && Object.hasOwn(ResourceType, kind);
}
