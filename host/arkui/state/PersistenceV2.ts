/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ReactiveEffect } from '@vue/reactivity';
import { ConnectedObjects, connectionOf, keyOf } from './ConnectedObjects';
import type { Connection, Creator, StoredClass } from './ConnectedObjects';
import { persistenceStore } from './persistenceStore';
import { reportError } from './report';
import { queueMonitor } from './schedule';
import { deserialize, serialize } from './serialization';
import { untracked } from './tracking';

/** What a device keeps of one object at most, in characters. */
const QUOTA = 8 * 1024;

export type PersistenceErrorCallback = (
  key: string,
  reason: 'quota' | 'serialization' | 'unknown',
  message: string,
) => void;

const objects = new ConnectedObjects();
const writers = new Map<string, ReactiveEffect>();
let onError: PersistenceErrorCallback | undefined;

/** Objects that outlive the app: written when their @Trace fields change, and when `save` is called. */
export class PersistenceV2 {
  /** The object of a key (the class's name unless given): the one in use, the stored one, or a new one. */
  static connect<T extends object>(
    type: StoredClass<T>,
    keyOrCreator?: string | Creator<T>,
    creator?: Creator<T>,
  ): T | undefined {
    const connection = connectionOf(type, keyOrCreator, creator);
    return objects.connect(connection, () => {
      const object = create(connection);
      if (object !== undefined) {
        follow(connection.key, object);
      }
      return object;
    });
  }

  /** For changes of fields that are not @Trace. */
  static save(keyOrType: string | StoredClass<object>): void {
    writers.get(keyOf(keyOrType))?.run();
  }

  /** Forgets it, also where it is stored. */
  static remove(keyOrType: string | StoredClass<object>): void {
    const key = keyOf(keyOrType);
    stopFollowing(key);
    objects.remove(key);
    persistenceStore().remove(key);
  }

  static keys(): string[] {
    return [...new Set([...objects.keys, ...persistenceStore().keys()])];
  }

  /** Told what could not be stored or read; without it that is reported as an error of the app. */
  static notifyOnError(callback: PersistenceErrorCallback | undefined): void {
    onError = callback;
  }
}

/** Forgets what is in use, not what is stored: as when the app ends. */
export function endPersistence(): void {
  [...writers.keys()].forEach(stopFollowing);
  objects.clear();
  onError = undefined;
}

function create<T extends object>({ type, key, create: creator }: Connection<T>): T | undefined {
  const text = persistenceStore().read(key);
  if (text === undefined) {
    return creator?.();
  }
  const object = creator?.() ?? new (type as new () => T)();
  try {
    deserialize(object, text);
  } catch (error) {
    failed(key, 'serialization', error);
  }
  return object;
}

function follow(key: string, object: object): void {
  const writer: ReactiveEffect = new ReactiveEffect(() => write(key, object));
  const job = {
    at: '',
    what: `PersistenceV2 '${key}'`,
    catchUp: () => {
      if (writers.get(key) === writer && writer.dirty) {
        writer.run();
      }
    },
  };
  writer.scheduler = (): void => queueMonitor(job);
  writers.set(key, writer);
  writer.run();
}

function stopFollowing(key: string): void {
  writers.get(key)?.stop();
  writers.delete(key);
}

function write(key: string, object: object): void {
  let text: string;
  try {
    text = serialize(object);
  } catch (error) {
    failed(key, 'serialization', error);
    return;
  }
  untracked(() => {
    if (text.length > QUOTA) {
      failed(key, 'quota', new Error(`${text.length} characters are more than the ${QUOTA} that a device keeps`));
      return;
    }
    try {
      persistenceStore().write(key, text);
    } catch (error) {
      failed(key, 'unknown', error);
    }
  });
}

function failed(key: string, reason: 'quota' | 'serialization' | 'unknown', error: unknown): void {
  if (onError === undefined) {
    reportError(error, '', `PersistenceV2 '${key}'`);
  } else {
    onError(key, reason, error instanceof Error ? error.message : String(error));
  }
}
